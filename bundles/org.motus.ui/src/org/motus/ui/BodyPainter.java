package org.motus.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Path;
import org.eclipse.swt.widgets.Canvas;
import org.motus.library.BodyPlace;

/** Paints one view of the body chart. */
final class BodyPainter {

    private final Canvas canvas;
    private final BodyFrame frame;
    private final BodyPattern pattern;
    private List<BodyCallout> callouts = List.of();

    BodyPainter(Canvas canvas, BodyFrame frame) {
        this.canvas = canvas;
        this.frame = frame;
        this.pattern = new BodyPattern(frame);
    }

    /** @return the mark whose circle is at a point, or empty */
    Optional<String> callout(int x, int y) {
        return callouts.stream().filter(circle -> circle.holds(x, y)).map(circle -> circle.mark().id()).findFirst();
    }

    void paint(GC gc, BodyMarks marks, Optional<BodyPlace> over, Optional<BodyPlace> focus) {
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        var area = canvas.getClientArea();
        gc.setBackground(canvas.getBackground());
        gc.fillRectangle(area);
        words(gc, over.or(() -> focus));
        body(gc);
        over.ifPresent(place -> hover(gc, place));
        lines(gc);
        marks.filled().forEach(mark -> BodyMarks.places(frame.figure(), mark)
                .forEach(place -> pattern.fill(gc, place, mark)));
        marks.filled().forEach(mark -> places(mark).forEach(path -> edge(gc, path, marks.isSelected(mark))));
        marks.outlined().forEach(mark -> places(mark).forEach(path -> ghost(gc, path)));
        focus.flatMap(frame.shapes()::path).ifPresent(path -> ring(gc, path));
        callouts = BodyCallout.place(frame, marks);
        callouts.forEach(circle -> circle.paint(gc, marks.isSelected(circle.mark())));
    }

    private List<Path> places(BodyMark mark) {
        return BodyMarks.places(frame.figure(), mark).map(frame.shapes()::path).flatMap(Optional::stream).toList();
    }

    /** @param named the place to name instead of the view, or empty */
    private void words(GC gc, Optional<BodyPlace> named) {
        var area = canvas.getClientArea();
        var metrics = frame.metrics();
        gc.setFont(Theme.font(TypeStyle.BODY_BOLD));
        gc.setForeground(Theme.color(named.isEmpty() ? ColorToken.TEXT2 : ColorToken.ACCENT));
        var title = named.map(BodyMarks::name).orElseGet(frame.figure().view()::label);
        gc.drawText(title, (area.width - gc.textExtent(title).x) / 2, 0, true);
        gc.setFont(Theme.font(TypeStyle.SMALL));
        var left = BodyMarks.side(frame.figure().side(-1));
        var right = BodyMarks.side(frame.figure().side(1));
        gc.setForeground(Theme.color(ColorToken.TEXT3));
        var line = metrics.px(26);
        gc.drawText(left, metrics.tight(), line, true);
        gc.drawText(right, area.width - metrics.tight() - gc.textExtent(right).x, line, true);
    }

    private void body(GC gc) {
        gc.setBackground(Theme.color(ColorToken.BODY));
        gc.fillPath(frame.shapes().outline());
    }

    private void hover(GC gc, BodyPlace place) {
        frame.shapes().path(place).ifPresent(path -> {
            gc.setBackground(Theme.color(ColorToken.SELECTION));
            gc.fillPath(path);
            gc.setForeground(Theme.color(ColorToken.ACCENT));
            gc.setLineWidth(1);
            gc.drawPath(path);
        });
    }

    private void lines(GC gc) {
        gc.setForeground(Theme.color(ColorToken.BODY_LINE));
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
        gc.drawPath(frame.shapes().outline());
        frame.shapes().lines().forEach(gc::drawPath);
        gc.setLineDash(new int[] { 3, 3 });
        frame.shapes().dashed().forEach(gc::drawPath);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void edge(GC gc, Path path, boolean selected) {
        gc.setForeground(Theme.color(ColorToken.CHART_PAIN));
        gc.setLineWidth(selected ? 3 : 2);
        gc.drawPath(path);
    }

    /** A mark of the other day: its outline alone, dashed, on a light line so that it shows on a filled mark too. */
    private void ghost(GC gc, Path path) {
        gc.setForeground(Theme.color(ColorToken.SURFACE));
        gc.setLineWidth(4);
        gc.drawPath(path);
        gc.setForeground(Theme.color(ColorToken.TEXT));
        gc.setLineWidth(2);
        gc.setLineDash(new int[] { 5, 4 });
        gc.drawPath(path);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void ring(GC gc, Path path) {
        gc.setForeground(Theme.color(ColorToken.SURFACE));
        gc.setLineWidth(5);
        gc.drawPath(path);
        gc.setForeground(Theme.color(ColorToken.ACCENT));
        gc.setLineWidth(2);
        gc.drawPath(path);
    }
}
