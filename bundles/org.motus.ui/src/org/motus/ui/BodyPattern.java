package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.Transform;
import org.motus.library.BodyPlace;

/**
 * Fills a mark so that its depth is seen without color: lines for deep, dots for the surface, a thin wash when it was
 * not asked. A pain that spreads has a fringe of dots around.
 */
final class BodyPattern {

    private static final int WASH = 70;
    private static final int PITCH = 6;
    private static final int FRINGE = 4;
    private static final int DOT = 3;
    private static final int OPAQUE = 255;
    /** Slanted lines are closer than their distance along the axes. */
    private static final double SLANT = 1.15;

    private final BodyFrame frame;

    BodyPattern(BodyFrame frame) {
        this.frame = frame;
    }

    void fill(GC gc, BodyPlace place, BodyMark mark) {
        frame.shapes().path(place).ifPresent(path -> {
            if (mark.spreads()) {
                fringe(gc, path);
            }
            gc.setBackground(Theme.color(ColorToken.CHART_PAIN));
            gc.setForeground(Theme.color(ColorToken.CHART_PAIN));
            var hatch = frame.shapes().hatch(place);
            switch (mark.depth()) {
                case DEEP -> lines(gc, hatch);
                case SURFACE -> dots(gc, hatch);
                case UNKNOWN -> wash(gc, path);
            }
        });
    }

    private int pitch() {
        return frame.metrics().px(PITCH);
    }

    private void lines(GC gc, BodyHatch hatch) {
        gc.setLineWidth(2);
        var path = new Path(gc.getDevice());
        try {
            for (var line : hatch.lines(pitch() * SLANT)) {
                path.moveTo((float) line[0], (float) line[1]);
                path.lineTo((float) line[2], (float) line[3]);
            }
            gc.drawPath(path);
        } finally {
            path.dispose();
        }
    }

    private void dots(GC gc, BodyHatch hatch) {
        var size = frame.metrics().px(DOT);
        hatch.dots(pitch()).forEach(dot -> gc.fillOval((int) Math.round(dot[0] - size / 2.0),
                (int) Math.round(dot[1] - size / 2.0), size, size));
    }

    private static void wash(GC gc, Path path) {
        gc.setAlpha(WASH);
        gc.fillPath(path);
        gc.setAlpha(OPAQUE);
    }

    /** A ring of dots around the mark: its own shape, drawn larger from its middle. */
    private void fringe(GC gc, Path path) {
        var box = bounds(path);
        var x = box.x + box.width / 2f;
        var y = box.y + box.height / 2f;
        var away = frame.metrics().px(FRINGE);
        var ring = new Transform(gc.getDevice());
        var before = new Transform(gc.getDevice());
        try {
            gc.getTransform(before);
            gc.getTransform(ring);
            ring.translate(x, y);
            ring.scale(1 + 2f * away / box.width, 1 + 2f * away / box.height);
            ring.translate(-x, -y);
            gc.setTransform(ring);
            gc.setForeground(Theme.color(ColorToken.CHART_PAIN));
            gc.setLineWidth(2);
            gc.setLineDash(new int[] { 1, 4 });
            gc.drawPath(path);
            gc.setLineStyle(SWT.LINE_SOLID);
            gc.setTransform(before);
        } finally {
            ring.dispose();
            before.dispose();
        }
    }

    private static Rectangle bounds(Path path) {
        var box = new float[4];
        path.getBounds(box);
        return new Rectangle((int) box[0] - 1, (int) box[1] - 1, (int) box[2] + 3, (int) box[3] + 3);
    }
}
