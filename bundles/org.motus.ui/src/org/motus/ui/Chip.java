package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** A short fact in a rounded outline, for example a patient's flag. */
public final class Chip extends Canvas {

    private final String text;
    private final Metrics metrics;

    /** @param text the fact, also its accessible name */
    public Chip(Composite parent, String text) {
        super(parent, SWT.NO_FOCUS);
        this.text = text;
        this.metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        setFont(Theme.font(TypeStyle.SMALL));
        AccessibleName.set(this, text);
        addPaintListener(event -> paint(event.gc));
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(Theme.color(ColorToken.SURFACE));
        gc.fillRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        gc.setForeground(Theme.color(ColorToken.CONTROL));
        gc.drawRoundRectangle(0, 0, area.width - 1, area.height - 1, area.height, area.height);
        gc.setForeground(Theme.color(ColorToken.TEXT));
        var extent = gc.textExtent(text);
        gc.drawText(text, (area.width - extent.x) / 2, (area.height - extent.y) / 2, true);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        try {
            var extent = gc.textExtent(text);
            return new Point(extent.x + 2 * metrics.group(), extent.y + metrics.px(6));
        } finally {
            gc.dispose();
        }
    }
}
