package org.motus.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.motus.ui.ExerciseEntry.End;

/** Draws one exercise of a list: what it looks like, its name and line, and what stands at the right. */
@NonNullByDefault({})
final class ExerciseListPainter {

    private static final int PLUS = 26;
    private static final int ICON = 14;
    private static final int DRAWING = 70;

    private final Table table;
    private final Metrics metrics;
    private final FigureThumbs thumbs;

    ExerciseListPainter(Table table, Metrics metrics) {
        this.table = table;
        this.metrics = metrics;
        thumbs = new FigureThumbs(table);
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

    void paint(Event event, ExerciseEntry row) {
        if (row == null) {
            return;
        }
        var gc = event.gc;
        var selected = table.isSelected(table.indexOf((TableItem) event.item));
        var drawing = drawing(event);
        thumbs.paint(gc, row.exercise(), FigureThumbs.Sight.ALONE, drawing, ColorToken.BACKGROUND);
        var left = drawing.x + drawing.width + metrics.gap();
        var right = right(gc, row, event);
        gc.setFont(Theme.font(selected ? TypeStyle.BODY_BOLD : TypeStyle.BODY));
        var line = gc.getFontMetrics().getHeight();
        var top = event.y + (event.height - line * 2) / 2;
        gc.setForeground(Theme.color(row.end() == End.REFUSED ? ColorToken.TEXT3 : ColorToken.TEXT));
        gc.drawText(cut(gc, row.exercise().getName(), right - left), left, top, true);
        words(gc, row, new Rectangle(left, top + line, right - left, line));
    }

    private void words(GC gc, ExerciseEntry row, Rectangle place) {
        var x = place.x;
        var sign = row.sign();
        if (sign != null) {
            var size = metrics.px(ICON);
            sign.draw(gc, x, place.y + (place.height - size) / 2, size, row.color());
            x += size + metrics.px(5);
        }
        gc.setFont(Theme.font(row.color() == ColorToken.TEXT2 ? TypeStyle.SMALL : TypeStyle.BODY_BOLD));
        gc.setForeground(Theme.color(row.color()));
        gc.drawText(cut(gc, row.words(), place.x + place.width - x), x, place.y, true);
    }

    private Rectangle drawing(Event event) {
        var height = event.height - metrics.gap();
        // In a narrow list the name needs the room more.
        var width = Math.min(Math.min(metrics.px(DRAWING), height * 3 / 2), table.getClientArea().width / 4);
        return new Rectangle(metrics.px(6), event.y + (event.height - height) / 2, width, height);
    }

    /** @return where the room for the words ends */
    private int right(GC gc, ExerciseEntry row, Event event) {
        var box = plus(event.y, event.height);
        return switch (row.end()) {
            case NOTHING -> table.getClientArea().width - metrics.gap();
            case USED -> used(gc, event, box);
            case ADD, REFUSED -> button(gc, box, row.end() == End.REFUSED);
        };
    }

    private int used(GC gc, Event event, Rectangle box) {
        gc.setFont(Theme.font(TypeStyle.SMALL));
        gc.setForeground(Theme.color(ColorToken.TEXT2));
        var extent = gc.textExtent(Messages.exercise_used);
        var x = box.x + box.width - extent.x;
        gc.drawText(Messages.exercise_used, x, event.y + (event.height - extent.y) / 2, true);
        return x - metrics.gap();
    }

    private int button(GC gc, Rectangle box, boolean refused) {
        var arc = metrics.px(8);
        gc.setAntialias(SWT.ON);
        gc.setBackground(Theme.color(refused ? ColorToken.SUNKEN : ColorToken.SURFACE));
        gc.fillRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, arc, arc);
        gc.setForeground(Theme.color(refused ? ColorToken.LINE : ColorToken.CONTROL));
        gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, arc, arc);
        var size = metrics.px(ICON);
        (refused ? Icon.LOCK : Icon.PLUS).draw(gc, box.x + (box.width - size) / 2, box.y + (box.height - size) / 2,
                size, refused ? ColorToken.TEXT3 : ColorToken.TEXT);
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
