package org.motus.library;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.util.List;
import java.util.Optional;

import org.motus.library.internal.BodyDrawing;
import org.motus.model.clinic.Side;

/**
 * The drawing of the body chart as geometry without a screen: an outline, quiet lines, and the shape of each half of
 * each region. Lengths are shares of the height of the body: y goes from 0 at the top of the head to 1 at the soles, x
 * is 0 in the middle and grows to the reader's right. Shapes are shared: do not change them.
 */
public final class BodyFigure {

    private static final BodyFigure FRONT = new BodyFigure(BodyView.FRONT);
    private static final BodyFigure BACK = new BodyFigure(BodyView.BACK);

    private final BodyView view;
    private final BodyDrawing drawing;

    /**
     * A quiet line.
     *
     * @param shape
     *            an open path
     * @param dashed
     *            true for a line that is not seen on the skin, such as the spine
     */
    public record Line(Shape shape, boolean dashed) {
    }

    private BodyFigure(BodyView view) {
        this.view = view;
        this.drawing = BodyDrawing.of(view);
    }

    /** @return the drawing of a view */
    public static BodyFigure of(BodyView view) {
        return view == BodyView.FRONT ? FRONT : BACK;
    }

    /** @return which drawing this is */
    public BodyView view() {
        return view;
    }

    /** @return largest distance of the body from the middle, a share of its height */
    public double halfWidth() {
        return drawing.outline().getBounds2D().getMaxX();
    }

    /** @return the closed outline of the body */
    public Shape outline() {
        return drawing.outline();
    }

    /** @return the quiet lines on the body */
    public List<Line> lines() {
        return drawing.lines();
    }

    /** @return the places of this view, from the head down, the patient's right before the left */
    public List<BodyPlace> places() {
        return drawing.places();
    }

    /** @return the closed shape of a place, or empty when this view does not show it */
    public Optional<Shape> shape(BodyPlace place) {
        return drawing.shape(place);
    }

    /**
     * @param place
     *            one of {@link #places()}
     * @return a point well inside it
     * @throws IllegalArgumentException
     *             when this view does not show the place
     */
    public Point2D anchor(BodyPlace place) {
        if (shape(place).isEmpty()) {
            throw new IllegalArgumentException("This view does not show " + place.region().id() + ".");
        }
        return drawing.anchor(place);
    }

    /**
     * Finds what is at a point.
     *
     * @return the place, or empty beside the body
     */
    public Optional<BodyPlace> at(double x, double y) {
        return drawing.outline().contains(x, y) ? drawing.at(x, y) : Optional.empty();
    }

    /** @return the patient's side at a distance from the middle of this view; the middle itself is right */
    public Side side(double x) {
        return drawing.side(x);
    }
}
