package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.graphics.Rectangle;

/**
 * Fills a mark so that its depth is seen without color: lines for deep, dots for the surface, a thin wash when it was
 * not asked. A pain that spreads has a fringe of dots around.
 */
final class BodyPattern {

    private static final int WASH = 70;
    private static final int PITCH = 6;

    private final BodyFrame frame;

    BodyPattern(BodyFrame frame) {
        this.frame = frame;
    }

    void fill(GC gc, Path path, BodyMark mark) {
        if (mark.spreads()) {
            fringe(gc, path);
        }
        var box = bounds(path);
        gc.setClipping(path);
        gc.setBackground(Theme.color(ColorToken.CHART_PAIN));
        gc.setForeground(Theme.color(ColorToken.CHART_PAIN));
        switch (mark.depth()) {
            case DEEP -> hatch(gc, box);
            case SURFACE -> dots(gc, box);
            case UNKNOWN -> {
                gc.setAlpha(WASH);
                gc.fillPath(path);
                gc.setAlpha(255);
            }
        }
        gc.setClipping((Rectangle) null);
    }

    private int pitch() {
        return frame.metrics().px(PITCH);
    }

    private void hatch(GC gc, Rectangle box) {
        gc.setLineWidth(2);
        // Lines hang on the canvas and not on the mark, so that neighbors run on in each other.
        var first = (box.x + box.y) / pitch() * pitch();
        for (var line = first; line < box.x + box.width + box.y + box.height; line += pitch()) {
            gc.drawLine(line - box.y, box.y, line - box.y - box.height, box.y + box.height);
        }
    }

    private void dots(GC gc, Rectangle box) {
        var size = Math.max(3, pitch() / 2);
        var row = box.y / pitch();
        for (var y = row * pitch(); y < box.y + box.height; y += pitch(), row++) {
            for (var x = box.x / pitch() * pitch() - row % 2 * pitch() / 2; x < box.x + box.width; x += pitch()) {
                gc.fillOval(x, y, size, size);
            }
        }
    }

    private void fringe(GC gc, Path path) {
        gc.setForeground(Theme.color(ColorToken.CHART_PAIN));
        gc.setLineWidth(9);
        gc.setLineCap(SWT.CAP_FLAT);
        gc.setLineDash(new int[] { 2, 4 });
        gc.drawPath(path);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.setLineCap(SWT.CAP_ROUND);
    }

    private static Rectangle bounds(Path path) {
        var box = new float[4];
        path.getBounds(box);
        return new Rectangle((int) box[0] - 1, (int) box[1] - 1, (int) box[2] + 3, (int) box[3] + 3);
    }
}
