package org.motus.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;

/**
 * The circle beside a mark that holds its pain, with a line to the mark.
 *
 * @param mark
 *            whose circle it is
 * @param center
 *            middle of the circle in the canvas
 * @param anchor
 *            where the line ends in the mark
 * @param size
 *            diameter
 */
record BodyCallout(BodyMark mark, Point center, Point anchor, int size) {

    private static final String NOT_ASKED = "?";

    /** @return a circle for each mark of the view, in the margin on its side */
    static List<BodyCallout> place(BodyFrame frame, BodyMarks marks) {
        var found = new ArrayList<BodyCallout>();
        var left = new ArrayList<BodyMark>();
        var right = new ArrayList<BodyMark>();
        for (var mark : marks.in(frame.figure())) {
            (anchor(frame, mark).x < frame.area().width / 2 ? left : right).add(mark);
        }
        found.addAll(column(frame, left, frame.area().width / 2 - frame.circleReach()));
        found.addAll(column(frame, right, frame.area().width / 2 + frame.circleReach()));
        return found;
    }

    private static List<BodyCallout> column(BodyFrame frame, List<BodyMark> marks, int x) {
        var anchors = marks.stream().map(mark -> anchor(frame, mark)).toList();
        var heights = BodyCallouts.spread(anchors.stream().map(point -> point.y).toList(), frame.circle() + 2,
                frame.circleTop(), frame.circleBottom());
        var column = new ArrayList<BodyCallout>();
        for (var index = 0; index < marks.size(); index++) {
            column.add(new BodyCallout(marks.get(index), new Point(x, heights.get(index)), anchors.get(index),
                    frame.circle()));
        }
        return column;
    }

    /** The right half on the screen speaks for a mark of both sides. */
    private static Point anchor(BodyFrame frame, BodyMark mark) {
        return BodyMarks.places(frame.figure(), mark).map(frame.shapes()::anchor)
                .max((one, other) -> Integer.compare(one.x, other.x)).orElseThrow();
    }

    boolean holds(int x, int y) {
        return Math.hypot(x - center.x, y - center.y) <= size / 2.0 + 1;
    }

    void paint(GC gc, boolean selected) {
        gc.setForeground(Theme.color(ColorToken.CHART_PAIN));
        gc.setLineWidth(2);
        gc.drawLine(anchor.x, anchor.y, center.x, center.y);
        gc.setBackground(Theme.color(selected ? ColorToken.SELECTION : ColorToken.SURFACE));
        var radius = size / 2 - 1;
        gc.fillOval(center.x - radius, center.y - radius, 2 * radius, 2 * radius);
        gc.drawOval(center.x - radius, center.y - radius, 2 * radius, 2 * radius);
        gc.setFont(Theme.font(TypeStyle.BODY_BOLD));
        gc.setForeground(Theme.color(ColorToken.TEXT));
        var pain = mark.pain();
        var text = pain == null ? NOT_ASKED : pain.toString();
        var extent = gc.textExtent(text);
        gc.drawText(text, center.x - extent.x / 2, center.y - extent.y / 2, true);
    }
}
