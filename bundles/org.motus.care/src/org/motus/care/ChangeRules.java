package org.motus.care;

import java.util.Map;
import java.util.Set;

import org.motus.model.library.BetterDirection;
import org.motus.model.library.Measure;

/** Judges a change between two scores of one measure by the rules PR-01 to PR-05. */
public final class ChangeRules {

    /** Measures to which the test of 30 % of the first score applies (PR-01). */
    private static final Set<String> RELATIVE = Set.of("NPRS", "RMDQ", "ODI", "NDI");
    private static final double RELATIVE_SHARE = 0.3;
    /** First scores at or under the first number are low; then at or under the second is improved (PR-05). */
    private static final Map<String, double[]> FLOORS = Map.of("NPRS", new double[] { 3, 1 }, "RMDQ",
            new double[] { 4, 1 }, "ODI", new double[] { 12, 5 }, "NDI", new double[] { 5, 2 });
    /** Scores have at most one decimal; anything under this is rounding. */
    private static final double ROUNDING = 1e-9;

    private ChangeRules() {
    }

    /**
     * @param measure
     *            gives the direction and the meaningful change
     * @param first
     *            score at the start, in the measure's own range
     * @param last
     *            newest score
     * @return the verdict; {@link Verdict#UNRATED} for a measure without a meaningful change or a direction
     */
    public static Verdict judge(Measure measure, double first, double last) {
        var limit = measure.getMeaningfulChangeValue();
        return limit == null ? Verdict.UNRATED : judge(measure, limit, first, last);
    }

    /**
     * @param limit
     *            the meaningful change to use in place of the measure's own, in its points, more than 0
     */
    public static Verdict judge(Measure measure, double limit, double first, double last) {
        if (measure.getBetter() == BetterDirection.NEITHER) {
            return Verdict.UNRATED;
        }
        var gain = measure.getBetter() == BetterDirection.LOWER ? first - last : last - first;
        if (reaches(-gain, limit)) {
            // A floor must never hide that somebody gets worse, so PR-04 comes before PR-05.
            return Verdict.WORSE;
        }
        var floor = FLOORS.get(measure.getId());
        if (floor != null && first <= floor[0]) {
            return last <= floor[1] && gain > 0 ? Verdict.IMPROVED : Verdict.LOW_BASELINE;
        }
        return better(measure, limit, gain, first);
    }

    private static Verdict better(Measure measure, double limit, double gain, double first) {
        var absolute = reaches(gain, limit);
        if (!RELATIVE.contains(measure.getId())) {
            return absolute ? Verdict.CLEAR : Verdict.NONE;
        }
        var relative = gain > 0 && reaches(gain, RELATIVE_SHARE * first);
        if (absolute && relative) {
            return Verdict.CLEAR;
        }
        return absolute || relative ? Verdict.POSSIBLE : Verdict.NONE;
    }

    private static boolean reaches(double value, double limit) {
        return value >= limit - ROUNDING;
    }
}
