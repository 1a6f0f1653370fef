package org.motus.ui.patient;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Layout;

/** Puts the one child into the middle, no wider than is good to read. */
@NonNullByDefault({})
final class CenteredColumn extends Layout {

    private final int widest;
    private final int margin;

    CenteredColumn(int widest, int margin) {
        this.widest = widest;
        this.margin = margin;
    }

    private int width(int room) {
        return Math.max(1, Math.min(widest, room - 2 * margin));
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean changed) {
        var room = widthHint == SWT.DEFAULT ? widest + 2 * margin : widthHint;
        var child = composite.getChildren()[0].computeSize(width(room), SWT.DEFAULT, changed);
        return new Point(room, child.y + 2 * margin);
    }

    @Override
    protected void layout(Composite composite, boolean changed) {
        var area = composite.getClientArea();
        var width = width(area.width);
        var child = composite.getChildren()[0];
        child.setBounds((area.width - width) / 2, margin, width, area.height - 2 * margin);
    }
}
