package org.motus.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;

/** The values of a sparkline as places between 0 and 1, in runs without a gap. */
final class SparklineCourse {

    private static final double MIDDLE = 0.5;

    /**
     * One value.
     *
     * @param across
     *            0 for the first visit, 1 for the last
     * @param up
     *            0 for the bottom of the scale, 1 for its top
     */
    record Place(double across, double up) {

        /** @return point inside an area, in points */
        int[] in(Rectangle area) {
            return new int[] { area.x + (int) Math.round(across * Math.max(0, area.width - 1)),
                    area.y + (int) Math.round((1 - up) * Math.max(0, area.height - 1)) };
        }
    }

    private final List<List<Place>> runs;

    private SparklineCourse(List<List<Place>> runs) {
        this.runs = runs;
    }

    /** @param values null for a visit without a value */
    static SparklineCourse of(List<@Nullable Double> values, double min, double max) {
        var runs = new ArrayList<List<Place>>();
        List<Place> run = new ArrayList<>();
        for (var index = 0; index < values.size(); index++) {
            var value = values.get(index);
            if (value == null || value.isNaN()) {
                run = new ArrayList<>();
                continue;
            }
            if (run.isEmpty()) {
                runs.add(run);
            }
            // One visit alone stands at the end, where the newest value always is.
            var across = values.size() == 1 ? 1.0 : (double) index / (values.size() - 1);
            run.add(new Place(across, up(value, min, max)));
        }
        return new SparklineCourse(runs);
    }

    private static double up(double value, double min, double max) {
        return max > min ? Math.clamp((value - min) / (max - min), 0, 1) : MIDDLE;
    }

    /** @return values that follow one another without a gap */
    List<List<Place>> runs() {
        return runs;
    }

    /** @return the newest value, or nothing when there is no value at all */
    Optional<Place> last() {
        return runs.isEmpty() ? Optional.empty() : Optional.of(runs.getLast().getLast());
    }

    /** @return true when the newest value is under the middle of the scale */
    boolean low() {
        return last().map(place -> place.up() < MIDDLE).orElse(false);
    }
}
