package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;

/** The signs that stand beside a word, drawn so that they are sharp at every zoom. */
public enum Mark {
    /** Emergency, BLOCK, failed. */
    STOP,
    /** Warning. */
    CAUTION,
    /** Note. */
    NOTE,
    /** Done. */
    DONE;

    private static final double HALF_SIDE = 0.29;

    /**
     * @param x
     *            left edge
     * @param y
     *            top edge
     * @param size
     *            width and height, in points
     */
    public void draw(GC gc, int x, int y, int size, Color color) {
        gc.setAntialias(SWT.ON);
        gc.setForeground(color);
        gc.setBackground(color);
        gc.setLineWidth(Math.max(1, size / 9));
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        switch (this) {
            case STOP -> stop(gc, x, y, size);
            case CAUTION -> caution(gc, x, y, size);
            case NOTE -> note(gc, x, y, size);
            case DONE -> done(gc, x, y, size);
            default -> throw new IllegalStateException(name());
        }
        gc.setLineWidth(1);
    }

    private static void stop(GC gc, int x, int y, int size) {
        var corner = (int) Math.round(size * HALF_SIDE);
        var far = size - corner;
        gc.drawPolygon(
                new int[] { x + corner, y, x + far, y, x + size, y + corner, x + size, y + far, x + far, y + size,
                        x + corner, y + size, x, y + far, x, y + corner });
        var inset = size / 3;
        gc.drawLine(x + inset, y + inset, x + size - inset, y + size - inset);
        gc.drawLine(x + size - inset, y + inset, x + inset, y + size - inset);
    }

    private static void caution(GC gc, int x, int y, int size) {
        gc.drawPolygon(new int[] { x + size / 2, y + 1, x + size, y + size - 1, x, y + size - 1 });
        gc.drawLine(x + size / 2, y + size * 2 / 5, x + size / 2, y + size * 3 / 5);
        gc.drawPoint(x + size / 2, y + size * 4 / 5);
    }

    private static void note(GC gc, int x, int y, int size) {
        gc.drawOval(x, y, size, size);
        gc.drawLine(x + size / 2, y + size / 2, x + size / 2, y + size * 3 / 4);
        gc.drawPoint(x + size / 2, y + size / 4);
    }

    private static void done(GC gc, int x, int y, int size) {
        gc.drawOval(x, y, size, size);
        gc.drawPolyline(new int[] { x + size * 3 / 10, y + size / 2, x + size * 9 / 20, y + size * 13 / 20,
                x + size * 7 / 10, y + size * 7 / 20 });
    }
}
