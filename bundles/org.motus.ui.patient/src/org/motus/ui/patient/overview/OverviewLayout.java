package org.motus.ui.patient.overview;

import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;
import org.motus.ui.Metrics;

/**
 * Three columns while there is room for them. Under 1100 the right one is a tab of the middle one, under 760 the left
 * one is a tab too, so that nothing is ever cut off.
 */
final class OverviewLayout extends Layout {

    /** How many columns stand side by side. */
    enum Width {
        /** All three. */
        WIDE,
        /** The left one, and beside it one of the other two. */
        MEDIUM,
        /** One at a time. */
        NARROW
    }

    private static final int WIDE = 1100;
    private static final int MEDIUM = 760;
    private static final int LEFT = 406;
    private static final int LEFT_MEDIUM = 380;
    private static final int RIGHT = 388;
    private static final int GAP = 10;
    private static final int SIDE = 12;

    private final Metrics metrics;
    private final Control tabs;
    private final Control left;
    private final Control middle;
    private final Control right;
    private int chosen;

    OverviewLayout(Metrics metrics, Control tabs, Control left, Control middle, Control right) {
        this.metrics = metrics;
        this.tabs = tabs;
        this.left = left;
        this.middle = middle;
        this.right = right;
    }

    /** @param width in points, of the whole page */
    Width width(int width) {
        if (width >= metrics.px(WIDE)) {
            return Width.WIDE;
        }
        return width >= metrics.px(MEDIUM) ? Width.MEDIUM : Width.NARROW;
    }

    /** @param column 0 left, 1 middle, 2 right: the one that shows where there is no room for all */
    void choose(int column) {
        chosen = column;
    }

    int chosen() {
        return chosen;
    }

    @Override
    protected Point computeSize(Composite page, int widthHint, int heightHint, boolean changed) {
        return new Point(metrics.px(MEDIUM), metrics.px(RIGHT));
    }

    @Override
    protected void layout(Composite page, boolean changed) {
        var side = metrics.px(SIDE);
        var area = page.getClientArea();
        var inner = new Rectangle(side, metrics.px(GAP), Math.max(0, area.width - 2 * side),
                Math.max(0, area.height - 2 * metrics.px(GAP)));
        switch (width(area.width)) {
            case WIDE -> wide(inner);
            case MEDIUM -> medium(inner);
            case NARROW -> narrow(inner);
        }
    }

    private void wide(Rectangle area) {
        show(tabs, false);
        var gap = metrics.px(GAP);
        var first = metrics.px(LEFT);
        // On the narrowest of the wide windows the middle column still needs room for a dose.
        var last = Math.min(metrics.px(RIGHT), Math.max(metrics.px(330), (area.width - first) * 21 / 50));
        place(left, area.x, area.y, first, area.height);
        place(right, area.x + area.width - last, area.y, last, area.height);
        place(middle, area.x + first + gap, area.y, area.width - first - last - 2 * gap, area.height);
    }

    private void medium(Rectangle area) {
        var gap = metrics.px(GAP);
        var first = metrics.px(LEFT_MEDIUM);
        place(left, area.x, area.y, first, area.height);
        var rest = new Rectangle(area.x + first + gap, area.y, area.width - first - gap, area.height);
        var body = tabbed(rest);
        turn(chosen == 2 ? right : middle, chosen == 2 ? middle : right, body);
    }

    private void narrow(Rectangle area) {
        var body = tabbed(area);
        var shown = switch (chosen) {
            case 0 -> left;
            case 2 -> right;
            default -> middle;
        };
        for (var column : new Control[] { left, middle, right }) {
            if (column != shown) {
                show(column, false);
            }
        }
        place(shown, body.x, body.y, body.width, body.height);
    }

    private Rectangle tabbed(Rectangle area) {
        var size = tabs.computeSize(-1, -1);
        place(tabs, area.x, area.y, Math.min(area.width, size.x), size.y);
        var top = size.y + metrics.gap();
        return new Rectangle(area.x, area.y + top, area.width, Math.max(0, area.height - top));
    }

    private static void turn(Control front, Control back, Rectangle area) {
        show(back, false);
        place(front, area.x, area.y, area.width, area.height);
    }

    private static void place(Control control, int x, int y, int width, int height) {
        control.setBounds(x, y, width, height);
        show(control, true);
    }

    private static void show(Control control, boolean shown) {
        if (control.getVisible() != shown) {
            control.setVisible(shown);
        }
    }
}
