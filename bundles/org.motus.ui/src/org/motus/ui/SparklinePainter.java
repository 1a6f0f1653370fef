package org.motus.ui;

import java.util.Arrays;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws a {@link SparklineCourse}. */
final class SparklinePainter {

    private static final int MARK = 8;

    private final GC gc;
    private final Metrics metrics;

    SparklinePainter(GC gc, Metrics metrics) {
        this.gc = gc;
        this.metrics = metrics;
    }

    void paint(Rectangle area, SparklineCourse course, Sparkline.Kind kind) {
        var mark = metrics.px(MARK);
        var inner = new Rectangle(area.x + mark / 2 + 1, area.y + mark / 2 + 1, Math.max(1, area.width - mark - 2),
                Math.max(1, area.height - mark - 2));
        gc.setAntialias(SWT.ON);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.setLineJoin(SWT.JOIN_ROUND);
        if (course.last().isEmpty()) {
            nothing(inner);
        }
        gc.setForeground(Theme.color(kind.color()));
        gc.setBackground(Theme.color(kind.color()));
        gc.setLineWidth(metrics.px(2));
        course.runs().forEach(run -> {
            if (run.size() == 1) {
                var alone = run.getFirst().in(inner);
                var dot = metrics.px(4);
                gc.fillOval(alone[0] - dot / 2, alone[1] - dot / 2, dot, dot);
            } else {
                gc.drawPolyline(run.stream().flatMapToInt(place -> Arrays.stream(place.in(inner))).toArray());
            }
        });
        course.last().ifPresent(last -> mark(last.in(inner), mark, kind, course.low()));
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    /** Nothing was taken yet: a quiet line says that something will be here. */
    private void nothing(Rectangle inner) {
        gc.setForeground(Theme.color(ColorToken.LINE));
        gc.setLineWidth(1);
        gc.setLineStyle(SWT.LINE_DOT);
        var y = inner.y + inner.height / 2;
        gc.drawLine(inner.x, y, inner.x + inner.width - 1, y);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private void mark(int[] at, int size, Sparkline.Kind kind, boolean low) {
        var left = at[0] - size / 2;
        var top = at[1] - size / 2;
        switch (kind) {
            case PAIN -> gc.fillOval(left, top, size, size);
            case FUNCTION -> gc.fillRectangle(left, top, size, size);
            case ACTIVITIES -> gc.fillPolygon(
                    new int[] { at[0], top - 1, left + size + 1, top + size, left - 1, top + size });
            case SESSIONS -> sessions(left, top, size, low);
            default -> throw new IllegalStateException(kind.name());
        }
    }

    private void sessions(int left, int top, int size, boolean low) {
        if (low) {
            var ink = gc.getBackground();
            gc.setBackground(Theme.color(ColorToken.SURFACE));
            gc.fillOval(left, top, size, size);
            gc.drawOval(left, top, size, size);
            gc.setBackground(ink);
        } else {
            gc.fillOval(left, top, size, size);
        }
    }
}
