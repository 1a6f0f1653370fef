package org.motus.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;

/** The rows of a {@link DataTable}: which of them the native table holds now, and which one is selected. */
final class TableRows<T> {

    private static final int NONE = -1;

    private final Table table;
    private final RowTexts texts;
    private RowSource<T> rows = RowSource.of(List.of());
    private RowWindow window = new RowWindow(0, 0);
    private int selected = NONE;
    private boolean moving;
    private int seen;

    TableRows(Table table, RowTexts texts) {
        this.table = table;
        this.texts = texts;
        table.addListener(SWT.Paint, event -> follow());
        table.addListener(SWT.Resize, event -> seen = 0);
        table.addListener(SWT.KeyDown, this::key);
    }

    /** @return the row at an index of the native table, or empty while it is being read */
    Optional<T> at(int index) {
        var row = window.first() + index;
        return row < rows.size() ? rows.row(row) : Optional.empty();
    }

    int size() {
        return rows.size();
    }

    int selected() {
        return selected;
    }

    Optional<T> selection() {
        return selected < 0 || selected >= rows.size() ? Optional.empty() : rows.row(selected);
    }

    /** Takes in what the clinician selected. */
    void selectedByHand() {
        var index = table.getSelectionIndex();
        selected = index < 0 ? NONE : window.first() + index;
    }

    void show(RowSource<T> next, int select) {
        var top = next.size() == rows.size() ? window.first() + table.getTopIndex() : 0;
        rows = next;
        selected = select >= 0 && select < next.size() ? select : NONE;
        var kept = new RowWindow(next.size(), window.first());
        var fits = next.size() <= RowWindow.MOST || kept.first() + RowWindow.MOST > next.size() || !kept.holds(top)
                || selected >= 0 && !kept.holds(selected);
        place(fits ? RowWindow.around(next.size(), selected >= 0 ? selected : top) : kept);
        table.setTopIndex(index(top));
        if (selected >= 0) {
            table.showSelection();
        }
    }

    /** @return where a row, or the nearest to it, is in the native table */
    private int index(int row) {
        return Math.clamp((long) row - window.first(), 0, Math.max(0, window.shown() - 1));
    }

    private void place(RowWindow next) {
        moving = true;
        texts.tell();
        table.setRedraw(false);
        try {
            window = next;
            if (table.getItemCount() != next.shown()) {
                table.setItemCount(next.shown());
            }
            table.clearAll();
            table.deselectAll();
            if (window.holds(selected)) {
                table.select(selected - window.first());
            }
        } finally {
            table.setRedraw(true);
            moving = false;
        }
    }

    void arrived(int from, int to) {
        var begin = Math.max(0, from - window.first());
        var end = Math.min(to - window.first(), table.getItemCount() - 1);
        if (begin <= end) {
            texts.tell();
            table.clear(begin, end);
        }
    }

    void choose(int row) {
        selected = row;
        if (!window.holds(row)) {
            var height = rowHeight(0);
            place(RowWindow.around(rows.size(), row));
            jump(row, index(row) * height);
        }
        table.setSelection(row - window.first());
        table.showSelection();
    }

    private void follow() {
        if (!moving && window.shown() < rows.size() && window.nearEnd(table.getTopIndex(), seen())) {
            OnScreen.later(table, this::moveAlong);
        }
    }

    private void moveAlong() {
        var top = table.getTopIndex();
        if (!moving && window.nearEnd(top, seen())) {
            var row = window.first() + top;
            var next = RowWindow.around(rows.size(), row);
            var bar = table.getVerticalBar();
            var value = bar.getSelection() - (next.first() - window.first()) * rowHeight(top);
            place(next);
            jump(row, value);
        }
    }

    /**
     * GTK glides to a row, and rows on the way would move the stretch. It also remembers that row as the top for as long
     * as the bar stands where it stood before, and the bar stands at its end again and again. So there the bar is set.
     */
    private void jump(int row, int value) {
        if ("gtk".equals(SWT.getPlatform())) {
            table.getVerticalBar().setSelection(value);
        } else {
            table.setTopIndex(index(row));
        }
    }

    private int rowHeight(int row) {
        var upper = Math.min(row, table.getItemCount() - 2);
        return table.getItem(upper + 1).getBounds().y - table.getItem(upper).getBounds().y;
    }

    /** Rows in sight; asked of the display server once for each size of the table, not in each paint. */
    private int seen() {
        if (seen == 0) {
            seen = table.getClientArea().height / Math.max(1, table.getItemHeight());
        }
        return seen;
    }

    /** The native table knows the ends of the stretch only. */
    private void key(Event event) {
        if (rows.size() <= RowWindow.MOST || (event.stateMask & SWT.MODIFIER_MASK) != 0) {
            return;
        }
        if (event.keyCode == SWT.HOME || event.keyCode == SWT.END) {
            event.doit = false;
            choose(event.keyCode == SWT.HOME ? 0 : rows.size() - 1);
            table.notifyListeners(SWT.Selection, new Event());
        }
    }
}
