package org.motus.app;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Layout;

/**
 * One row of controls, some at the left end and some at the right. When the row is too narrow, controls shrink in their
 * order down to their least width; one with least width 0 then goes away.
 */
@NonNullByDefault({})
final class BarLayout extends Layout {

    /**
     * Where a control goes.
     *
     * @param right
     *            true for the right end
     * @param full
     *            true when it is as high as the bar
     * @param rank
     *            who shrinks first: 1, then 2, and so on; 0 never
     * @param least
     *            least width in points when it shrinks
     */
    record Place(boolean right, boolean full, int rank, int least) {

        static final Place LEFT = new Place(false, false, 0, 0);
        static final Place RIGHT = new Place(true, false, 0, 0);

        static Place shrinking(int rank, int least) {
            return new Place(false, false, rank, least);
        }
    }

    private final int height;
    private final int margin;
    private final int gap;

    BarLayout(int height, int margin, int gap) {
        this.height = height;
        this.margin = margin;
        this.gap = gap;
    }

    @Override
    protected Point computeSize(Composite bar, int widthHint, int heightHint, boolean flush) {
        var width = 2 * margin + Arrays.stream(bar.getChildren()).mapToInt(child -> preferred(child) + gap).sum();
        return new Point(widthHint == SWT.DEFAULT ? width : widthHint, height);
    }

    @Override
    protected void layout(Composite bar, boolean flush) {
        var area = bar.getClientArea();
        var children = List.of(bar.getChildren());
        var widths = shrunk(children, area.width - 2 * margin);
        var left = margin;
        for (var child : children) {
            if (!place(child).right()) {
                put(child, left, widths.get(child), area.height);
                left += widths.get(child) == 0 ? 0 : widths.get(child) + gap;
            }
        }
        var right = area.width - margin;
        for (var child : children.reversed()) {
            if (place(child).right()) {
                right -= widths.get(child);
                put(child, right, widths.get(child), area.height);
                right -= gap;
            }
        }
    }

    private Map<Control, Integer> shrunk(List<Control> children, int room) {
        var widths = new HashMap<Control, Integer>();
        children.forEach(child -> widths.put(child, preferred(child)));
        var excess = widths.values().stream().mapToInt(Integer::intValue).sum() + gap * (children.size() - 1) - room;
        var shrinking = children.stream().filter(child -> place(child).rank() > 0)
                .sorted(Comparator.comparingInt(child -> place(child).rank())).toList();
        for (var child : shrinking) {
            if (excess > 0) {
                var before = widths.get(child);
                var least = Math.min(place(child).least(), before);
                var after = least == 0 ? 0 : Math.max(least, before - excess);
                widths.put(child, after);
                excess -= before - after;
            }
        }
        return widths;
    }

    private void put(Control child, int x, int width, int barHeight) {
        var high = place(child).full() ? barHeight : Math.min(barHeight, child.computeSize(width, SWT.DEFAULT).y);
        child.setBounds(x, (barHeight - high) / 2, width, high);
    }

    private static int preferred(Control child) {
        return child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    }

    private static Place place(Control child) {
        return child.getLayoutData() instanceof Place place ? place : Place.LEFT;
    }
}
