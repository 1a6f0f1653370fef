package org.motus.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Draws the cells of a table in the design's way: as many lines as the row has, a quiet selection, a thin line under each row. */
final class CellPainter {

    private final Table table;
    private final Metrics metrics;
    private final int lines;

    /** @param lines lines that fit into a row, 2 or 3 */
    CellPainter(Table table, Metrics metrics, int lines) {
        this.table = table;
        this.metrics = metrics;
        this.lines = lines;
        var height = metrics.row(lines);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, height));
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
        var area = inner(item.getBounds(event.index), event.y, event.height);
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

    /** The cell without its padding, in line with the head of the column. GTK gives rows of set height in the event. */
    private Rectangle inner(Rectangle cell, int top, int height) {
        var left = metrics.px(3);
        var right = metrics.px(6);
        return new Rectangle(cell.x + left, top, Math.max(0, cell.width - left - right), height);
    }

    /** @return true when a column of that width does not show the whole cell */
    boolean cuts(CellText cell, int columnWidth) {
        var gc = new GC(table);
        try {
            var width = inner(new Rectangle(0, 0, columnWidth, 0), 0, 0).width;
            var shown = String.join(" ", lines(gc, cell, width));
            var detail = cell.detail().isEmpty() ? "" : detail(gc, cell, width);
            return !shown.equals(cell.main().strip()) || !detail.equals(cell.detail().strip());
        } finally {
            gc.dispose();
        }
    }

    private static String detail(GC gc, CellText cell, int width) {
        gc.setFont(Theme.font(TypeStyle.SMALL));
        return first(gc, cell.detail(), width);
    }

    private static Font mainFont(CellText cell) {
        return Theme.font(cell.strong() ? TypeStyle.BODY_BOLD : TypeStyle.BODY);
    }

    private List<String> lines(GC gc, CellText cell, int width) {
        gc.setFont(mainFont(cell));
        var most = cell.detail().isEmpty() ? lines : lines - 1;
        return new LineBreaker(text -> gc.textExtent(text).x).lines(cell.main(), width, most);
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
