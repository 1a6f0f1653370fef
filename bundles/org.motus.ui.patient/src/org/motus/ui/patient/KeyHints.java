package org.motus.ui.patient;

import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** A line of keys and what they do. */
@NonNullByDefault({})
final class KeyHints extends Canvas {

    /** One key and what it does. */
    record Hint(String key, String words) {
    }

    private final Metrics metrics;
    private final List<Hint> hints;

    KeyHints(Composite parent, List<Hint> hints) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        this.hints = hints;
        metrics = Metrics.of(parent.getDisplay());
        AccessibleName.label(this,
                String.join(", ", hints.stream().map(hint -> hint.key() + " " + hint.words()).toList()));
        addPaintListener(event -> paint(event.gc));
    }

    private void paint(GC gc) {
        var area = getClientArea();
        gc.setBackground(Theme.color(ColorToken.SURFACE));
        gc.fillRectangle(area);
        gc.setForeground(Theme.color(ColorToken.LINE));
        gc.drawLine(0, 0, area.width, 0);
        gc.setFont(Theme.font(TypeStyle.SMALL));
        gc.setAntialias(SWT.ON);
        var x = metrics.group();
        for (var hint : hints) {
            var key = gc.textExtent(hint.key()).x + metrics.group();
            var words = gc.textExtent(hint.words());
            if (x + key + metrics.tight() + words.x > area.width) {
                return;
            }
            cap(gc, hint.key(), x, area.height, key, metrics);
            x += key + metrics.tight() + metrics.px(2);
            gc.setForeground(Theme.color(ColorToken.TEXT2));
            gc.drawText(hint.words(), x, (area.height - words.y) / 2, true);
            x += words.x + metrics.section();
        }
    }

    /** Draws a key in the middle of a height. */
    static void cap(GC gc, String key, int x, int height, int width, Metrics metrics) {
        gc.setFont(Theme.font(TypeStyle.SMALL));
        var extent = gc.textExtent(key);
        var tall = extent.y + metrics.px(2);
        var y = (height - tall) / 2;
        var arc = metrics.px(6);
        gc.setBackground(Theme.color(ColorToken.BACKGROUND));
        gc.fillRoundRectangle(x, y, width, tall, arc, arc);
        gc.setForeground(Theme.color(ColorToken.LINE));
        gc.drawRoundRectangle(x, y, width, tall, arc, arc);
        gc.setForeground(Theme.color(ColorToken.TEXT2));
        gc.drawText(key, x + (width - extent.x) / 2, (height - extent.y) / 2, true);
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        return new Point(widthHint == SWT.DEFAULT ? metrics.px(200) : widthHint, metrics.control());
    }
}
