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
    private final int side;
    private final int top;

    /**
     * @param side
     *            room left free at the left and at the right, at least
     * @param top
     *            room left free above and below
     */
    CenteredColumn(int widest, int side, int top) {
        this.widest = widest;
        this.side = side;
        this.top = top;
    }

    private int width(int room) {
        return Math.max(1, Math.min(widest, room - 2 * side));
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean changed) {
        var room = widthHint == SWT.DEFAULT ? widest + 2 * side : widthHint;
        var child = composite.getChildren()[0].computeSize(width(room), SWT.DEFAULT, changed);
        return new Point(room, child.y + 2 * top);
    }

    @Override
    protected void layout(Composite composite, boolean changed) {
        var area = composite.getClientArea();
        var width = width(area.width);
        var child = composite.getChildren()[0];
        child.setBounds((area.width - width) / 2, top, width, area.height - 2 * top);
    }
}
