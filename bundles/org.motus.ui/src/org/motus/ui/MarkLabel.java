package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;

/** Shows one {@link Mark}. Its meaning is spoken by the text beside it and by its own name. */
public final class MarkLabel extends Canvas {

    private final Mark mark;
    private final int size;

    /** @param meaning what a screen reader says for the mark */
    public MarkLabel(Composite parent, Mark mark, ColorToken color, String meaning) {
        super(parent, SWT.NO_FOCUS);
        this.mark = mark;
        this.size = Metrics.of(parent.getDisplay()).px(18);
        setBackground(parent.getBackground());
        AccessibleName.label(this, meaning);
        addPaintListener(event -> this.mark.draw(event.gc, 1, 1, size - 3, Theme.color(color)));
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(size, size);
    }
}
