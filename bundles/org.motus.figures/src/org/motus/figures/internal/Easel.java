package org.motus.figures.internal;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Drawing;
import org.motus.figures.Tint;

/** Collects the pieces of one drawing; takes lengths as shares of stature, y up. */
final class Easel {

    static final double CONTOUR = .0078;
    static final double THIN = .0055;

    private final List<Drawing.Piece> pieces;
    private final AffineTransform toWindow;
    /** Width of the window, share of stature. */
    final double width;
    final boolean mirrored;

    private Easel(Easel whole, AffineTransform toWindow) {
        pieces = whole.pieces;
        width = whole.width;
        mirrored = false;
        this.toWindow = toWindow;
    }

    Easel(Rectangle2D window, boolean mirrored) {
        pieces = new ArrayList<>();
        width = window.getWidth();
        this.mirrored = mirrored;
        var scale = Drawing.WIDTH / width;
        toWindow = mirrored
                ? new AffineTransform(-scale, 0, 0, -scale, window.getMaxX() * scale, window.getMaxY() * scale)
                : new AffineTransform(scale, 0, 0, -scale, -window.getMinX() * scale, window.getMaxY() * scale);
    }

    /**
     * @param rest how far the thing reaches to the right of its origin
     * @return for words: an easel with its origin at a place that is never mirrored
     */
    Easel upright(double x, double y, double rest) {
        var scale = Drawing.WIDTH / width;
        var at = toWindow.transform(new Point2D.Double(x, y), null);
        var left = mirrored ? at.getX() - rest * scale : at.getX();
        return new Easel(this, new AffineTransform(scale, 0, 0, -scale, left, at.getY()));
    }

    /** @return the width of a contour line, share of stature */
    double contour() {
        return CONTOUR * width;
    }

    void fill(Shape shape, Tint tint) {
        add(shape, tint, 0, 0);
    }

    /** @param line width of the pen, share of the window */
    void draw(Shape shape, Tint tint, double line) {
        add(shape, tint, line, 0);
    }

    void dash(Shape shape, Tint tint, double line, double dash) {
        add(shape, tint, line, dash);
    }

    private void add(Shape shape, Tint tint, double line, double dash) {
        var path = new Path2D.Double(shape, toWindow);
        if (path.getCurrentPoint() != null) {
            pieces.add(new Drawing.Piece(path, tint, line * Drawing.WIDTH, dash * Drawing.WIDTH));
        }
    }

    List<Drawing.Piece> pieces() {
        return pieces;
    }
}
