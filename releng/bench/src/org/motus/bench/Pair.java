package org.motus.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * Two things that are measured in turn, so that a busy machine is unfair to both.
 *
 * @param what
 *            what is measured, for the table
 * @param value
 *            measures ours once, in milliseconds
 * @param baseline
 *            measures the plain way once, in milliseconds
 */
record Pair(String what, Measure value, Measure baseline) {

    /** Measures once. */
    interface Measure {

        /** Milliseconds that one run took. */
        double run() throws Exception;

        /** Measures the time that an action takes. */
        static Measure of(Action action) {
            return () -> {
                var start = System.nanoTime();
                action.run();
                return (System.nanoTime() - start) / 1e6;
            };
        }
    }

    /** Something that takes time. */
    interface Action {

        void run() throws Exception;
    }

    /** Runs both in turn, first a few times for nothing, and gives the row of the table with the two medians. */
    String row(int warmUps, int rounds) throws Exception {
        var values = new ArrayList<Double>();
        var baselines = new ArrayList<Double>();
        for (var round = -warmUps; round < rounds; round++) {
            var first = round % 2 == 0 ? value.run() : baseline.run();
            var second = round % 2 == 0 ? baseline.run() : value.run();
            if (round >= 0) {
                values.add(round % 2 == 0 ? first : second);
                baselines.add(round % 2 == 0 ? second : first);
            }
        }
        return String.format(Locale.ROOT, "%s | %s | %s | %.2f", what, time(median(values)), time(median(baselines)),
                median(values) / median(baselines));
    }

    /** Short times with a digit more: a limit of 2 ms is not judged by tenths. */
    private static String time(double milliseconds) {
        return String.format(Locale.ROOT, milliseconds < 10 ? "%.2f ms" : "%.1f ms", milliseconds);
    }

    private static double median(List<Double> times) {
        var sorted = new ArrayList<>(times);
        Collections.sort(sorted);
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
