package org.motus.ui.library;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Drawing;
import org.motus.figures.Drawings;
import org.motus.figures.Figure;
import org.motus.figures.FigureException;
import org.motus.ui.FigureWindow;

/**
 * The movement of an exercise as drawings one after another: from the first frame to the last and back. Free of widgets.
 * Computing one takes up to some seconds, so it belongs in a job.
 *
 * @param shots
 *            in the order of time; after the last comes the first
 * @param still
 *            true when nothing moves between the frames
 * @param window
 *            the part of all drawings that is seen
 */
record Movement(List<Shot> shots, boolean still, Rectangle2D window) {

    /** Drawings between two frames. */
    static final int BETWEEN = 15;
    /** How long one of them is seen: 25 a second. */
    static final int STEP_MILLIS = 40;
    /** How long a frame is seen before the movement goes on. */
    static final int FRAME_MILLIS = 800;
    /** How long a frame is seen when nothing moves. */
    static final int STILL_MILLIS = 1600;

    /**
     * A drawing for some time.
     *
     * @param frame
     *            the frame it shows or comes from, from 0
     * @param millis
     *            how long, more than 0
     */
    record Shot(Drawing drawing, int frame, int millis) {
    }

    private Movement(List<Shot> shots, boolean still) {
        this(List.copyOf(shots), still, FigureWindow.of(shots.stream().map(Shot::drawing).distinct().toList()));
    }

    /**
     * @param still
     *            true for frames one after another, for who wants less motion
     */
    static Movement of(Drawings drawings, Figure figure, boolean still) {
        try {
            return new Movement(still ? frames(drawings, figure) : moving(drawings, figure), still);
        } catch (ArithmeticException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException
                | FigureException e) {
            // A pose of one's own may be drawable at its frames and not between them.
            return new Movement(frames(drawings, figure), true);
        }
    }

    private static List<Shot> frames(Drawings drawings, Figure figure) {
        var shots = new ArrayList<Shot>();
        for (var frame = 0; frame < figure.frames(); frame++) {
            shots.add(new Shot(drawings.drawing(figure, frame), frame, STILL_MILLIS));
        }
        return shots;
    }

    private static List<Shot> moving(Drawings drawings, Figure figure) {
        var there = new ArrayList<Shot>();
        var last = figure.frames() - 1;
        for (var frame = 0; frame < last; frame++) {
            there.add(new Shot(drawings.drawing(figure, frame), frame, FRAME_MILLIS));
            for (var step = 1; step <= BETWEEN; step++) {
                there.add(new Shot(figure.between(frame, eased(step / (BETWEEN + 1.0))), frame, STEP_MILLIS));
            }
        }
        var shots = new ArrayList<>(there);
        shots.add(new Shot(drawings.drawing(figure, last), last, FRAME_MILLIS));
        // The way back has the same drawings; the first frame begins the next round.
        shots.addAll(there.subList(1, there.size()).reversed());
        return shots;
    }

    /** A body starts and ends slowly. */
    private static double eased(double share) {
        return share * share * (3 - 2 * share);
    }
}
