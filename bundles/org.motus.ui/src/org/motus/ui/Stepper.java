package org.motus.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

/**
 * The unit of a number and the two small buttons that step it, for the mouse. The keyboard steps in the number itself,
 * and the unit is part of its name, so a screen reader meets one control and not three.
 */
@NonNullByDefault({})
final class Stepper extends Canvas {

    /** Hears a step up or down. */
    @FunctionalInterface
    interface Steps {
        void step(boolean up);
    }

    private static final int BUTTON = 20;

    private final String unit;
    private final Metrics metrics;

    Stepper(Composite parent, String unit, Steps steps) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        this.unit = unit;
        this.metrics = Metrics.of(parent.getDisplay());
        setFont(Theme.font(TypeStyle.BODY));
        AccessibleName.label(this, unit);
        addPaintListener(event -> paint(event.gc));
        addListener(SWT.MouseDown, event -> press(event, steps));
    }

    private void press(Event event, Steps steps) {
        var area = getClientArea();
        ((FieldFrame) getParent()).take();
        if (event.button == 1 && isEnabled() && event.x >= area.width - metrics.px(BUTTON)) {
            steps.step(event.y < area.height / 2);
        }
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setAntialias(SWT.ON);
        gc.setBackground(isEnabled() ? Theme.color(ColorToken.SURFACE) : getParent().getParent().getBackground());
        gc.fillRectangle(area);
        gc.setForeground(Theme.color(ColorToken.TEXT2));
        gc.drawText(unit, 0, (area.height - gc.textExtent(unit).y) / 2, true);
        if (!isEnabled()) {
            return;
        }
        gc.setBackground(Theme.color(ColorToken.TEXT2));
        var center = area.width - metrics.px(BUTTON) / 2;
        var half = metrics.px(4);
        var up = area.height / 2 - metrics.px(3);
        var down = area.height / 2 + metrics.px(3);
        gc.fillPolygon(new int[] { center - half, up, center + half, up, center, up - half - 1 });
        gc.fillPolygon(new int[] { center - half, down, center + half, down, center, down + half + 1 });
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        var gc = new GC(this);
        try {
            var words = unit.isEmpty() ? 0 : gc.textExtent(unit).x + metrics.tight();
            return new Point(words + metrics.px(BUTTON), heightHint == SWT.DEFAULT ? metrics.px(26) : heightHint);
        } finally {
            gc.dispose();
        }
    }
}
