package org.motus.ui;

import java.awt.geom.Rectangle2D;
import java.util.Collection;
import java.util.Optional;

import org.motus.figures.Drawing;
import org.motus.figures.Tint;

/** The part of drawings that is worth its room on a screen: what they show, without the empty ground around. Pure. */
public final class FigureWindow {

    /** Nothing is enlarged more than that, so that a person keeps a size among the others. */
    private static final double MOST = 1.9;
    /** Round the widest pen, in units of a drawing. */
    private static final double MARGIN = 12;

    private FigureWindow() {
    }

    /** @return all of a drawing */
    public static Rectangle2D whole() {
        return new Rectangle2D.Double(0, 0, Drawing.WIDTH, Drawing.HEIGHT);
    }

    /**
     * One window for drawings that are seen side by side or one after another: in it nothing changes its size or jumps.
     *
     * @return what all of them need of a drawing and a margin, in its units; all of it when there is nothing to see
     */
    public static Rectangle2D of(Collection<Drawing> drawings) {
        return drawings.stream().flatMap(drawing -> drawing.pieces().stream()).flatMap(piece -> shown(piece).stream())
                .reduce(Rectangle2D::createUnion).map(FigureWindow::framed).orElseGet(FigureWindow::whole);
    }

    private static Rectangle2D framed(Rectangle2D needed) {
        var around = grown(needed, needed.getWidth() + 2 * MARGIN, needed.getHeight() + 2 * MARGIN);
        return grown(around, Drawing.WIDTH / MOST, Drawing.HEIGHT / MOST);
    }

    /** @return the least window around another one that has the proportions of a drawing */
    static Rectangle2D proportioned(Rectangle2D window) {
        var scale = Math.max(window.getWidth() / Drawing.WIDTH, window.getHeight() / Drawing.HEIGHT);
        return grown(window, Drawing.WIDTH * scale, Drawing.HEIGHT * scale);
    }

    /** What is seen of a piece: white only hides something, and a line of the ground goes on beyond any edge. */
    private static Optional<Rectangle2D> shown(Drawing.Piece piece) {
        var bounds = piece.path().getBounds2D();
        if (piece.tint() == Tint.PAPER || !touches(bounds)) {
            return Optional.empty();
        }
        var seen = bounds.createIntersection(whole());
        return Optional.of(piece.tint() == Tint.PROP_INK && bounds.getHeight() == 0
                ? new Rectangle2D.Double(seen.getCenterX(), seen.getY(), 0, 0)
                : seen);
    }

    /** Lines have no area, so that they never intersect in the words of Java. */
    private static boolean touches(Rectangle2D bounds) {
        return bounds.getMaxX() >= 0 && bounds.getMinX() <= Drawing.WIDTH && bounds.getMaxY() >= 0
                && bounds.getMinY() <= Drawing.HEIGHT;
    }

    private static Rectangle2D grown(Rectangle2D window, double width, double height) {
        var wide = Math.max(width, window.getWidth());
        var high = Math.max(height, window.getHeight());
        return new Rectangle2D.Double(window.getCenterX() - wide / 2, window.getCenterY() - high / 2, wide, high);
    }
}
