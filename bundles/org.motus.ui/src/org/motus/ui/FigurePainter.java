package org.motus.ui;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Region;
import org.eclipse.swt.graphics.Transform;
import org.eclipse.swt.widgets.Display;
import org.motus.figures.Drawing;

/**
 * Paints drawings of exercises with SWT: vectors, sharp at any zoom of the monitor, in the colors of the theme. UI thread
 * only.
 */
public final class FigurePainter {

    private static final int OPAQUE = 255;
    private static final float DASH_GAP = 6f / 7;

    private final FigurePaths paths;
    private final Supplier<FigureColors> ground;
    private @Nullable FigureColors colors;

    /** @param display of the controls that are painted */
    public FigurePainter(Display display) {
        this(display, FigureColors::now);
    }

    private FigurePainter(Display display, Supplier<FigureColors> ground) {
        paths = FigurePaths.of(display);
        this.ground = ground;
    }

    /**
     * @param display
     *            of the controls that are painted
     * @return what paints as a printer does: in the colors of white paper, whatever the theme; the ground is left to the
     *         caller
     */
    public static FigurePainter onPaper(Display display) {
        return new FigurePainter(display, FigureColors::paper);
    }

    /**
     * @param width
     *            of a place, in points
     * @return the height of a place of that width that a drawing fills
     */
    public static int height(int width) {
        return (int) Math.round(width * Drawing.HEIGHT / Drawing.WIDTH);
    }

    /**
     * Paints what shows an exercise as large as its place allows, in its middle, as {@link #paint(GC, Drawing, Rectangle)}
     * does. Words are left to the caller.
     */
    public void paint(GC gc, FigureFace face, Rectangle place) {
        if (face instanceof FigureFace.Lines lines) {
            paint(gc, lines.drawing(), lines.window(), place);
        } else if (face instanceof FigureFace.Photo photo) {
            picture(gc, photo.data(), place);
        }
    }

    private void picture(GC gc, ImageData picture, Rectangle place) {
        if (place.isEmpty()) {
            return;
        }
        var image = paths.image(picture);
        var size = image.getBounds();
        var scale = Math.min(1.0 * place.width / size.width, 1.0 * place.height / size.height);
        var width = Math.max(1, (int) Math.round(size.width * scale));
        var height = Math.max(1, (int) Math.round(size.height * scale));
        var left = place.x + (place.width - width) / 2;
        var top = place.y + (place.height - height) / 2;
        // Black lines without a ground were made for white paper.
        gc.setBackground(gc.getDevice().getSystemColor(SWT.COLOR_WHITE));
        gc.fillRectangle(left, top, width, height);
        gc.setInterpolation(SWT.HIGH);
        gc.drawImage(image, 0, 0, size.width, size.height, left, top, width, height);
    }

    /**
     * Paints a drawing as large as its place allows, in its middle. The context keeps its transform, line and alpha; its
     * colors, antialias and fill rule are others afterwards.
     *
     * @param place
     *            in points; nothing is painted into an empty one
     */
    public void paint(GC gc, Drawing drawing, Rectangle place) {
        paint(gc, drawing, FigureWindow.whole(), place);
    }

    /**
     * @param window
     *            the part of the drawing that fills the place; what is around it is seen as far as the place goes
     */
    void paint(GC gc, Drawing drawing, Rectangle2D window, Rectangle place) {
        if (place.isEmpty()) {
            return;
        }
        var scale = (float) Math.min(place.width / window.getWidth(), place.height / window.getHeight());
        var line = gc.getLineAttributes();
        var before = new Transform(gc.getDevice());
        var own = new Transform(gc.getDevice());
        var clip = new Region(gc.getDevice());
        var left = place.x + place.width / 2.0 - scale * window.getCenterX();
        var top = place.y + place.height / 2.0 - scale * window.getCenterY();
        try {
            gc.getClipping(clip);
            edge(gc, clip, new Rectangle2D.Double(left, top, scale * Drawing.WIDTH, scale * Drawing.HEIGHT), place);
            gc.getTransform(before);
            gc.getTransform(own);
            own.translate((float) left, (float) top);
            own.scale(scale, scale);
            gc.setTransform(own);
            gc.setAntialias(SWT.ON);
            pieces(gc, drawing);
        } finally {
            gc.setTransform(before);
            gc.setClipping(clip);
            gc.setLineAttributes(line);
            clip.dispose();
            own.dispose();
            before.dispose();
        }
    }

    /** A wall may go on far above its drawing: it ends there, and at the place. */
    private static void edge(GC gc, Region clip, Rectangle2D sheet, Rectangle place) {
        var bounds = sheet.getBounds();
        var inside = new Region(gc.getDevice());
        try {
            inside.add(clip);
            inside.intersect(place);
            inside.intersect(bounds.x, bounds.y, bounds.width, bounds.height);
            gc.setClipping(inside);
        } finally {
            inside.dispose();
        }
    }

    private void pieces(GC gc, Drawing drawing) {
        var known = colors;
        var tints = known == null || !known.fresh() ? ground.get() : known;
        colors = tints;
        var shapes = paths.paths(drawing);
        // What is held by the pointer is painted faintly.
        var whole = gc.getAlpha();
        var index = 0;
        for (var piece : drawing.pieces()) {
            var color = tints.of(piece.tint());
            gc.setAlpha(color.getAlpha() * whole / OPAQUE);
            if (piece.line() == 0) {
                gc.setBackground(color);
                gc.setFillRule(piece.path().getWindingRule() == Path2D.WIND_EVEN_ODD
                        ? SWT.FILL_EVEN_ODD
                        : SWT.FILL_WINDING);
                gc.fillPath(shapes.get(index++));
            } else {
                gc.setForeground(color);
                line(gc, piece, shapes.get(index++));
            }
        }
        gc.setAlpha(whole);
    }

    private static void line(GC gc, Drawing.Piece piece, Path path) {
        var dash = (float) piece.dash();
        gc.setLineAttributes(new LineAttributes((float) piece.line(), SWT.CAP_ROUND, SWT.JOIN_ROUND,
                dash == 0 ? SWT.LINE_SOLID : SWT.LINE_CUSTOM,
                dash == 0 ? null : new float[] { dash, dash * DASH_GAP }, 0, 10));
        gc.drawPath(path);
    }
}
