package org.motus.figures.internal;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Drawing;
import org.motus.figures.Tint;

/** Collects the pieces of one drawing; takes lengths as shares of stature, y up. */
final class Easel {

    static final double CONTOUR = .0078;
    static final double THIN = .0055;

    private final List<Drawing.Piece> pieces = new ArrayList<>();
    private final AffineTransform toWindow;
    /** Width of the window, share of stature. */
    final double width;
    final boolean mirrored;

    Easel(Rectangle2D window, boolean mirrored) {
        width = window.getWidth();
        this.mirrored = mirrored;
        var scale = Drawing.WIDTH / width;
        toWindow = mirrored
                ? new AffineTransform(-scale, 0, 0, -scale, window.getMaxX() * scale, window.getMaxY() * scale)
                : new AffineTransform(scale, 0, 0, -scale, -window.getMinX() * scale, window.getMaxY() * scale);
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
