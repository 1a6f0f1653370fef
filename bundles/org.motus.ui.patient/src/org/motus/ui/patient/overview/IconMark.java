package org.motus.ui.patient.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;

/** An icon beside the words that say the same. */
final class IconMark extends Canvas {

    private static final int ICON = 18;

    private final int size;
    private Icon icon;
    private ColorToken color;

    IconMark(Composite parent, Icon icon, ColorToken color) {
        super(parent, SWT.NO_FOCUS | SWT.DOUBLE_BUFFERED);
        this.icon = icon;
        this.color = color;
        size = Metrics.of(parent.getDisplay()).px(ICON);
        setBackground(parent.getBackground());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(this);
        addPaintListener(event -> this.icon.draw(event.gc, 0, 0, size, this.color));
    }

    void show(Icon next, ColorToken in) {
        icon = next;
        color = in;
        redraw();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(size, size);
    }
}
