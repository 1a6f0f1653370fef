package org.motus.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Lays out and draws the segments of a {@link SegmentedChoice} with the theme and sizes of this moment. */
final class SegmentedLook {

    private final List<String> labels;
    private final Control control;
    private final Metrics metrics;

    SegmentedLook(List<String> labels, Control control) {
        this.labels = labels;
        this.control = control;
        this.metrics = Metrics.of(control.getDisplay());
    }

    /** @return the size that cuts no label */
    Point size() {
        return new Point(natural().stream().mapToInt(Integer::intValue).sum() + 1, metrics.control());
    }

    /** @return the place of each segment, side by side over the whole control */
    List<Rectangle> bounds() {
        var area = area();
        return spread(natural(), area.width, area.height);
    }

    /**
     * @param natural
     *            the widths that cut nothing, in points
     * @return segments side by side that fill a width: what is left over is shared, what is missing the wide ones give
     */
    static List<Rectangle> spread(List<Integer> natural, int width, int height) {
        var bounds = new ArrayList<Rectangle>();
        var total = natural.stream().mapToInt(Integer::intValue).sum();
        var most = total > width ? widest(natural, width) : width;
        var x = 0;
        for (var index = 0; index < natural.size(); index++) {
            var share = total > width
                    ? Math.min(natural.get(index), most)
                    : natural.get(index) + (width - total) / natural.size();
            var end = index == natural.size() - 1 ? width : x + share;
            bounds.add(new Rectangle(x, 0, Math.max(0, end - x), height));
            x = end;
        }
        return bounds;
    }

    /** @return the width to which the wide ones are narrowed, so that the short ones stay whole */
    private static int widest(List<Integer> natural, int width) {
        var left = width;
        var more = natural.size();
        for (var next : natural.stream().sorted().toList()) {
            if (next > left / more) {
                break;
            }
            left -= next;
            more--;
        }
        return left / Math.max(1, more);
    }

    /** @return true when a label is not shown whole */
    boolean cuts(int index) {
        return bounds().get(index).width < natural().get(index);
    }

    /** Labels are measured in bold, so that nothing moves when another one is chosen. */
    private List<Integer> natural() {
        var gc = new GC(control);
        try {
            gc.setFont(Theme.font(TypeStyle.BODY_BOLD));
            return labels.stream().map(label -> gc.textExtent(label).x + 2 * metrics.group()).toList();
        } finally {
            gc.dispose();
        }
    }

    private Rectangle area() {
        var size = control.getSize();
        return new Rectangle(0, 0, Math.max(0, size.x - 1), Math.max(0, size.y - 1));
    }

    /** @param over the segment under the mouse, or -1 */
    void paint(GC gc, int selection, int over) {
        var area = area();
        var arc = metrics.px(8);
        gc.setAntialias(SWT.ON);
        gc.setBackground(control.getParent().getBackground());
        gc.fillRectangle(0, 0, area.width + 1, area.height + 1);
        gc.setBackground(Theme.color(control.isEnabled() ? ColorToken.SURFACE : ColorToken.SUNKEN));
        gc.fillRoundRectangle(0, 0, area.width, area.height, arc, arc);
        var bounds = bounds();
        for (var index = 0; index < bounds.size(); index++) {
            fill(gc, bounds, index, selection, over);
        }
        gc.setForeground(Theme.color(control.isEnabled() ? ColorToken.CONTROL : ColorToken.LINE));
        gc.drawRoundRectangle(0, 0, area.width, area.height, arc, arc);
        for (var index = 1; index < bounds.size(); index++) {
            gc.drawLine(bounds.get(index).x, 0, bounds.get(index).x, area.height);
        }
        for (var index = 0; index < bounds.size(); index++) {
            label(gc, bounds.get(index), index, index == selection);
        }
        if (control.isFocusControl() && !bounds.isEmpty()) {
            focus(gc, bounds.get(Math.max(0, selection)), selection >= 0);
        }
    }

    private void fill(GC gc, List<Rectangle> bounds, int index, int selection, int over) {
        if (index != selection && index != over) {
            return;
        }
        var segment = bounds.get(index);
        gc.setBackground(Theme.color(index != selection
                ? ColorToken.SELECTION
                : control.isEnabled() ? ColorToken.ACCENT : ColorToken.LINE));
        var arc = metrics.px(8);
        gc.setClipping(segment);
        var left = index == 0 ? segment.x : segment.x - arc;
        var right = index == bounds.size() - 1 ? segment.x + segment.width : segment.x + segment.width + arc;
        gc.fillRoundRectangle(left, segment.y, right - left, segment.height, arc, arc);
        gc.setClipping((Rectangle) null);
    }

    private void label(GC gc, Rectangle segment, int index, boolean selected) {
        gc.setFont(Theme.font(selected ? TypeStyle.BODY_BOLD : TypeStyle.BODY));
        gc.setForeground(Theme.color(ink(selected)));
        var shown = new TextCutter(text -> gc.textExtent(text).x).cut(labels.get(index),
                segment.width - metrics.gap());
        var extent = gc.textExtent(shown);
        gc.drawText(shown, segment.x + (segment.width - extent.x) / 2 + 1,
                segment.y + (segment.height - extent.y) / 2, true);
    }

    private ColorToken ink(boolean selected) {
        if (!control.isEnabled()) {
            return selected ? ColorToken.TEXT2 : ColorToken.TEXT3;
        }
        return selected ? ColorToken.ACCENT_LABEL : ColorToken.TEXT;
    }

    private void focus(GC gc, Rectangle segment, boolean onAccent) {
        var inset = metrics.px(3);
        var arc = metrics.px(4);
        gc.setForeground(Theme.color(onAccent ? ColorToken.ACCENT_LABEL : ColorToken.ACCENT));
        gc.drawRoundRectangle(segment.x + inset, segment.y + inset, segment.width - 2 * inset,
                segment.height - 2 * inset, arc, arc);
    }
}
