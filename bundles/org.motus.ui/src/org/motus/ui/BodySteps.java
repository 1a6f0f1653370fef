package org.motus.ui;

import java.util.Comparator;
import java.util.Optional;

import org.motus.library.BodyFigure;
import org.motus.library.BodyPlace;

/** Finds the place that an arrow key leads to: the nearest in that direction as the eye sees it. */
final class BodySteps {

    /** A place straight ahead wins over one as near that lies aside. */
    private static final double ASIDE = 2.2;
    private static final double LEAST = 0.004;

    private BodySteps() {
    }

    /**
     * @param right
     *            1 to the reader's right, -1 to the left, 0 for neither
     * @param down
     *            1 down, -1 up, 0 for neither
     * @return the next place, or empty at the edge of the view
     */
    static Optional<BodyPlace> next(BodyFigure figure, BodyPlace from, int right, int down) {
        var start = figure.anchor(from);
        return figure.places().stream().filter(place -> !place.equals(from)).filter(place -> {
            var point = figure.anchor(place);
            var ahead = (point.getX() - start.getX()) * right + (point.getY() - start.getY()) * down;
            var aside = Math.abs((point.getX() - start.getX()) * down)
                    + Math.abs((point.getY() - start.getY()) * right);
            return ahead > LEAST && aside < 2 * ahead + LEAST;
        }).min(Comparator.comparingDouble(place -> {
            var point = figure.anchor(place);
            var x = point.getX() - start.getX();
            var y = point.getY() - start.getY();
            return Math.abs(x * right + y * down) + ASIDE * (Math.abs(x * down) + Math.abs(y * right));
        }));
    }

    /** @return the place of another view that an arrow enters at about the same height */
    static BodyPlace enter(BodyFigure figure, double height, boolean fromTheLeft) {
        return figure.places().stream().min(Comparator.comparingDouble(place -> {
            var point = figure.anchor(place);
            return Math.abs(point.getY() - height) + (point.getX() > 0 == fromTheLeft ? 1 : 0)
                    - Math.abs(point.getX()) / 2;
        })).orElseThrow();
    }
}
