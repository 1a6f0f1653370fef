package org.motus.figures.internal;

import java.util.function.DoubleFunction;

/** Goes as far along a way as a body can. */
final class Halving {

    private static final int STEPS = 7;

    private Halving() {
    }

    /**
     * How far it goes.
     *
     * @param share 0 to 1 of the way
     * @param felt  what stopped it, empty when it went all the way
     */
    record Way(double share, String felt) {
    }

    /**
     * @param now the strain of the pose as it is; it may not grow
     * @param at  the pose at a share of the way
     */
    static Way along(Strain now, DoubleFunction<Solver.Solved> at) {
        var all = at.apply(1);
        var strain = Strain.of(all);
        if (strain.within(now)) {
            return new Way(1, "");
        }
        var felt = strain.sentence(all.bones().pose);
        var good = 0.0;
        var bad = 1.0;
        for (var i = 0; i < STEPS; i++) {
            var middle = (good + bad) / 2;
            var solved = at.apply(middle);
            var there = Strain.of(solved);
            if (there.within(now)) {
                good = middle;
            } else {
                bad = middle;
                felt = there.sentence(solved.bones().pose);
            }
        }
        return new Way(good, felt);
    }
}
