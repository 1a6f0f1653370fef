package org.motus.app;

import java.util.List;

/** What many measured times say. */
final class Times {

    private Times() {
    }

    /** @return the time that this part of the measurements, 0 to 1, does not exceed */
    static double part(List<Double> times, double part) {
        var sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(Math.ceil(part * sorted.size()) - 1)));
    }
}
