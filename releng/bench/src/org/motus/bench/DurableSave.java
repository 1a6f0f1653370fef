package org.motus.bench;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

import org.motus.bench.Pair.Action;
import org.motus.store.ClinicException;

/**
 * A save that is on disk, in a clinic of 10 and in one of 100,000 patients, against one bare row of the same bytes with
 * commit ({@link PlainRows} says how bare): the record as one document though a save writes only the rows that differ, and a
 * program as it is before it is packed. What is measured in turn is all four, so that a busy machine is unfair to none. The
 * aim is 1.5 against that row, and 1.2 for the growth; decision record 21 says what the difference is.
 */
final class DurableSave implements AutoCloseable {

    private static final int FEW = 10;
    private static final int WARM_UPS = 400;
    private static final int ROUNDS = 401;

    private final SavingClinic few;
    private final SavingClinic many;
    private final PlainRows plain;

    /**
     * @param folder
     *            for the small clinic and the plain database
     * @param large
     *            a clinic of {@link StoreSearch#PATIENTS}, made when it is not there
     */
    DurableSave(Path folder, Path large) throws ClinicException, SQLException {
        few = new SavingClinic(new ManyPatients().clinic(folder.resolve("ten"), FEW));
        many = new SavingClinic(new ManyPatients().clinic(large, StoreSearch.PATIENTS));
        plain = new PlainRows(folder.resolve("plain"));
    }

    /**
     * Rows for each kind of save: few patients and many, the growth, and a stricter baseline: for a program its bytes as
     * they are packed, for a record the rows that it changes, each with its prepared statement: whoever keeps the audit can
     * do no better.
     */
    List<String> rows() throws Exception {
        var rows = new ArrayList<String>();
        for (var scene : SavingClinic.Scene.values()) {
            var bytes = few.bytes(scene);
            var packed = few.packed(scene);
            Action strict = packed.isPresent()
                    ? () -> plain.insert(packed.get())
                    : () -> plain.record();
            var times = times(few.save(scene), many.save(scene), () -> plain.insert(bytes), strict);
            var what = String.format(Locale.ROOT, "durable save, %s of %.1f kB, ", scene.words(), bytes.length / 1e3);
            rows.add(row(what + FEW + " patients", times.get(0), times.get(2)));
            rows.add(row(what + "100,000 patients", times.get(1), times.get(2)));
            rows.add(row(what + "growth", times.get(1), times.get(0)));
            var stricter = packed.map(kept -> String.format(Locale.ROOT, "a row of the %.1f kB that are kept of it",
                    kept.length / 1e3)).orElse("bare statements that write the rows it changes");
            rows.add(row(what + "100,000 patients, against " + stricter, times.get(1), times.get(3)));
        }
        return rows;
    }

    /** The medians of some actions that are done in turn, each round beginning with the next one. */
    private static List<Double> times(Action... actions) throws Exception {
        var times = new ArrayList<List<Double>>();
        for (var action : actions) {
            times.add(new ArrayList<>());
        }
        for (var round = -WARM_UPS; round < ROUNDS; round++) {
            for (var turn = 0; turn < actions.length; turn++) {
                var index = Math.floorMod(round + turn, actions.length);
                var millis = Pair.Measure.of(actions[index]).run();
                if (round >= 0) {
                    times.get(index).add(millis);
                }
            }
        }
        return times.stream().map(DurableSave::median).toList();
    }

    private static double median(List<Double> times) {
        Collections.sort(times);
        return times.get(times.size() / 2);
    }

    private static String row(String what, double value, double baseline) {
        return String.format(Locale.ROOT, "%s | %.2f ms | %.2f ms | %.2f", what, value, baseline, value / baseline);
    }

    @Override
    public void close() throws ClinicException, SQLException {
        plain.close();
        many.close();
        few.close();
    }
}
