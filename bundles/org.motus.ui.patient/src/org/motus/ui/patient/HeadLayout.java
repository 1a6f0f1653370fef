package org.motus.ui.patient;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.motus.ui.Metrics;

/**
 * The line above the table: title and count at the left; choice, search and button at the right. When there is little
 * room the search becomes narrower, then the count goes, then the title.
 */
@NonNullByDefault({})
final class HeadLayout extends Layout {

    private static final int SEARCH = 310;
    private static final int SEARCH_LEAST = 170;

    private final Metrics metrics;

    HeadLayout(Metrics metrics) {
        this.metrics = metrics;
    }

    private static Point size(Control control) {
        return control.computeSize(SWT.DEFAULT, SWT.DEFAULT);
    }

    @Override
    protected Point computeSize(Composite composite, int widthHint, int heightHint, boolean changed) {
        var height = 0;
        for (var child : composite.getChildren()) {
            height = Math.max(height, size(child).y);
        }
        return new Point(widthHint == SWT.DEFAULT ? metrics.px(SEARCH) : widthHint, height + 2 * metrics.group());
    }

    @Override
    protected void layout(Composite composite, boolean changed) {
        var area = composite.getClientArea();
        var gap = metrics.group();
        var children = composite.getChildren();
        var choice = children[2];
        var search = children[3];
        var button = children[4];
        var fixed = size(choice).x + size(button).x + 4 * gap;
        var title = size(children[0]).x + gap;
        var count = size(children[1]).x + gap;
        var room = area.width - fixed;
        var titled = room - title >= metrics.px(SEARCH_LEAST);
        var counted = titled && room - title - count >= metrics.px(SEARCH_LEAST);
        var left = (titled ? title : 0) + (counted ? count : 0);
        var wide = Math.clamp((long) room - left, metrics.px(SEARCH_LEAST) / 2, metrics.px(SEARCH));
        children[0].setVisible(titled);
        children[1].setVisible(counted);
        place(children[0], gap, size(children[0]).x, area.height);
        place(children[1], gap + title, size(children[1]).x, area.height);
        var x = area.width - gap - size(button).x;
        place(button, x, size(button).x, area.height);
        x -= gap + wide;
        place(search, x, wide, area.height);
        x -= gap + size(choice).x;
        place(choice, x, size(choice).x, area.height);
    }

    private static void place(Control control, int x, int width, int room) {
        var height = size(control).y;
        control.setBounds(x, (room - height) / 2, width, height);
    }
}
