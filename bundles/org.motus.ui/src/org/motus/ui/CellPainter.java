package org.motus.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Draws the cells of a table in the design's way: up to two lines, a quiet selection, a thin line under each row. */
final class CellPainter {

    private final Table table;
    private final Metrics metrics;

    CellPainter(Table table, Metrics metrics) {
        this.table = table;
        this.metrics = metrics;
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, metrics.row()));
        table.addListener(SWT.EraseItem, this::erase);
    }

    private void erase(Event event) {
        var gc = event.gc;
        var selected = (event.detail & SWT.SELECTED) != 0;
        gc.setBackground(Theme.color(selected ? ColorToken.SELECTION : ColorToken.SURFACE));
        gc.fillRectangle(event.x, event.y, Math.max(event.width, table.getClientArea().width), event.height);
        gc.setForeground(Theme.color(ColorToken.LINE));
        var bottom = event.y + event.height - 1;
        gc.drawLine(event.x, bottom, event.x + Math.max(event.width, table.getClientArea().width), bottom);
        event.detail &= ~(SWT.SELECTED | SWT.FOREGROUND | SWT.HOT | SWT.BACKGROUND);
    }

    void paint(Event event, CellText cell, boolean numbers) {
        var gc = event.gc;
        var item = (TableItem) event.item;
        var area = inner(item.getBounds(event.index));
        var main = lines(gc, cell, area.width);
        var mainHeight = height(gc, mainFont(cell));
        var detailHeight = cell.detail().isEmpty() ? 0 : height(gc, Theme.font(TypeStyle.SMALL));
        var y = area.y + (area.height - main.size() * mainHeight - detailHeight) / 2;
        gc.setFont(mainFont(cell));
        gc.setForeground(Theme.color(ColorToken.TEXT));
        for (var line : main) {
            draw(gc, line, area, y, numbers);
            y += mainHeight;
        }
        if (!cell.detail().isEmpty()) {
            gc.setFont(Theme.font(TypeStyle.SMALL));
            gc.setForeground(Theme.color(ColorToken.TEXT2));
            draw(gc, first(gc, cell.detail(), area.width), area, y, numbers);
        }
    }

    private Rectangle inner(Rectangle cell) {
        var pad = metrics.gap();
        return new Rectangle(cell.x + pad, cell.y, Math.max(0, cell.width - 2 * pad), cell.height);
    }

    private static Font mainFont(CellText cell) {
        return Theme.font(cell.strong() ? TypeStyle.BODY_BOLD : TypeStyle.BODY);
    }

    private static List<String> lines(GC gc, CellText cell, int width) {
        gc.setFont(mainFont(cell));
        return new LineBreaker(text -> gc.textExtent(text).x).lines(cell.main(), width, cell.detail().isEmpty() ? 2 : 1);
    }

    private static String first(GC gc, String text, int width) {
        return new LineBreaker(part -> gc.textExtent(part).x).lines(text, width, 1).stream().findFirst().orElse("");
    }

    private static void draw(GC gc, String line, Rectangle area, int y, boolean right) {
        var x = right ? area.x + area.width - gc.textExtent(line).x : area.x;
        gc.drawText(line, x, y, true);
    }

    private static int height(GC gc, Font font) {
        gc.setFont(font);
        return gc.getFontMetrics().getHeight();
    }
}
