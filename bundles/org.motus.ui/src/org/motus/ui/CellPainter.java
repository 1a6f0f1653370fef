package org.motus.ui;

import java.util.EnumMap;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** Draws the cells of a table in the design's way: as many lines as the row has, a quiet selection, a thin line under each row. */
final class CellPainter {

    /** The native head of a column keeps these distances from its edges whatever the size of the text. */
    private static final int LEFT = 4;
    private static final int RIGHT = 4;

    private final Table table;
    private final Metrics metrics;
    private final int lines;
    private final Map<TypeStyle, Integer> heights = new EnumMap<>(TypeStyle.class);
    private Rectangle cell = new Rectangle(0, 0, 0, 0);
    private int room;

    /** @param lines lines that fit into a row, 2 or 3 */
    CellPainter(Table table, Metrics metrics, int lines) {
        this.table = table;
        this.metrics = metrics;
        this.lines = lines;
        var height = metrics.row(lines);
        table.addListener(SWT.MeasureItem, event -> event.height = Math.max(event.height, height));
        table.addListener(SWT.EraseItem, this::erase);
        table.addListener(SWT.Resize, event -> room = table.getClientArea().width);
    }

    private void erase(Event event) {
        var gc = event.gc;
        // The whole cell stands in this event alone; asking the item for it measures every renderer of the row.
        cell = new Rectangle(event.x, event.y, event.width, event.height);
        var selected = (event.detail & SWT.SELECTED) != 0;
        gc.setBackground(Theme.color(selected ? ColorToken.SELECTION : ColorToken.SURFACE));
        // To ask for the client area in each cell would be a question to the display server each time.
        var width = Math.max(event.width, room);
        gc.fillRectangle(event.x, event.y, width, event.height);
        gc.setForeground(Theme.color(ColorToken.LINE));
        var bottom = event.y + event.height - 1;
        gc.drawLine(event.x, bottom, event.x + width, bottom);
        event.detail &= ~(SWT.SELECTED | SWT.FOREGROUND | SWT.HOT | SWT.BACKGROUND);
    }

    void paint(Event event, CellContent content, boolean numbers) {
        content.paint(new CellCanvas(event.gc, inner(cell, event.y, event.height), metrics, lines, numbers,
                style -> height(event.gc, style)));
    }

    /** Metrics of a font are asked for once: a table draws each font a hundred times in one paint. */
    private int height(GC gc, TypeStyle style) {
        return heights.computeIfAbsent(style, wanted -> {
            gc.setFont(Theme.font(wanted));
            return gc.getFontMetrics().getHeight();
        });
    }

    /** The cell without its padding, in line with the head of the column. GTK gives rows of set height in the event. */
    private static Rectangle inner(Rectangle cell, int top, int height) {
        return new Rectangle(cell.x + LEFT, top, Math.max(0, cell.width - LEFT - RIGHT), height);
    }

    /** @return true when a column of that width does not show the whole cell */
    boolean cuts(CellContent cell, int columnWidth) {
        var gc = new GC(table);
        try {
            var area = inner(new Rectangle(0, 0, columnWidth, 0), 0, metrics.row(lines));
            return cell.cut(new CellCanvas(gc, area, metrics, lines, false, style -> height(gc, style)));
        } finally {
            gc.dispose();
        }
    }
}
