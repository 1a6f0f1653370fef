package org.motus.ui.program;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;
import org.motus.ui.program.ExerciseRow.Fit;

/** Draws one exercise: its name, whether it fits, and the plus that adds it. */
@NonNullByDefault({})
final class ExerciseRowPainter {

    private static final int PLUS = 26;
    private static final int ICON = 14;

    private final Table table;
    private final Metrics metrics;

    ExerciseRowPainter(Table table, Metrics metrics) {
        this.table = table;
        this.metrics = metrics;
    }

    void erase(Event event) {
        var selected = (event.detail & SWT.SELECTED) != 0;
        var width = table.getClientArea().width;
        event.gc.setBackground(Theme.color(selected ? ColorToken.SELECTION : ColorToken.SURFACE));
        event.gc.fillRectangle(0, event.y, width, event.height);
        event.gc.setForeground(Theme.color(ColorToken.LINE));
        event.gc.drawLine(0, event.y + event.height - 1, width, event.y + event.height - 1);
        event.detail &= ~(SWT.SELECTED | SWT.FOREGROUND | SWT.HOT | SWT.BACKGROUND);
    }

    void paint(Event event, ExerciseRow row) {
        if (row == null) {
            return;
        }
        var gc = event.gc;
        var selected = table.isSelected(table.indexOf((TableItem) event.item));
        var right = right(gc, row, event);
        var left = metrics.px(10);
        gc.setFont(Theme.font(selected ? TypeStyle.BODY_BOLD : TypeStyle.BODY));
        var nameHeight = gc.getFontMetrics().getHeight();
        var small = Theme.font(row.fit() == Fit.FITS || row.fit() == Fit.LACKS
                ? TypeStyle.SMALL
                : TypeStyle.BODY_BOLD);
        var top = event.y + (event.height - nameHeight * 2) / 2;
        gc.setForeground(Theme.color(row.fit() == Fit.BLOCKED ? ColorToken.TEXT3 : ColorToken.TEXT));
        gc.drawText(cut(gc, row.exercise().getName(), right - left), left, top, true);
        var size = metrics.px(ICON);
        var color = color(row.fit());
        icon(row.fit()).draw(gc, left, top + nameHeight + (nameHeight - size) / 2, size, color);
        gc.setFont(small);
        gc.setForeground(Theme.color(color));
        var x = left + size + metrics.px(5);
        gc.drawText(cut(gc, row.words(), right - x), x, top + nameHeight, true);
    }

    /** @return where the room for the words ends */
    private int right(GC gc, ExerciseRow row, Event event) {
        var box = plus(event.y, event.height);
        if (row.used()) {
            gc.setFont(Theme.font(TypeStyle.SMALL));
            gc.setForeground(Theme.color(ColorToken.TEXT2));
            var extent = gc.textExtent(Messages.fit_used);
            var x = box.x + box.width - extent.x;
            gc.drawText(Messages.fit_used, x, event.y + (event.height - extent.y) / 2, true);
            return x - metrics.gap();
        }
        var arc = metrics.px(8);
        gc.setAntialias(SWT.ON);
        gc.setBackground(Theme.color(row.fit() == Fit.BLOCKED ? ColorToken.SUNKEN : ColorToken.SURFACE));
        gc.fillRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, arc, arc);
        gc.setForeground(Theme.color(row.fit() == Fit.BLOCKED ? ColorToken.LINE : ColorToken.CONTROL));
        gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, arc, arc);
        var size = metrics.px(ICON);
        (row.fit() == Fit.BLOCKED ? Icon.LOCK : Icon.PLUS).draw(gc, box.x + (box.width - size) / 2,
                box.y + (box.height - size) / 2, size,
                row.fit() == Fit.BLOCKED ? ColorToken.TEXT3 : ColorToken.TEXT);
        return box.x - metrics.gap();
    }

    private Rectangle plus(int y, int height) {
        var size = metrics.px(PLUS);
        var width = table.getClientArea().width;
        return new Rectangle(width - size - metrics.px(6), y + (height - size) / 2, size, size);
    }

    boolean onPlus(TableItem item, int x) {
        var bounds = item.getBounds();
        var box = plus(bounds.y, bounds.height);
        return x >= box.x - metrics.tight();
    }

    private static Icon icon(Fit fit) {
        return switch (fit) {
            case FITS -> Icon.CHECK;
            case LACKS -> Icon.MINUS;
            case CARE -> Icon.TRIANGLE_ALERT;
            case BLOCKED -> Icon.OCTAGON_X;
        };
    }

    private static ColorToken color(Fit fit) {
        return switch (fit) {
            case FITS, LACKS -> ColorToken.TEXT2;
            case CARE -> ColorToken.WARN;
            case BLOCKED -> ColorToken.BLOCK;
        };
    }

    private static String cut(GC gc, String text, int width) {
        if (gc.textExtent(text).x <= width) {
            return text;
        }
        var end = text.length();
        while (end > 0 && gc.textExtent(text.substring(0, end).strip() + "…").x > width) {
            end--;
        }
        return text.substring(0, end).strip() + "…";
    }
}
