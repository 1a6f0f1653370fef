package org.motus.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/**
 * The table of every screen: rows come from a {@link RowSource} only when they are seen, columns keep the width the
 * clinician gave them, a refresh keeps the selection. UI thread only.
 *
 * @param <T>
 *            what a row is about
 */
public final class DataTable<T> {

    private final Table table;
    private final List<DataColumn<T>> columns;
    private final ColumnWidths widths;
    private final ColumnLayout layout;
    private RowSource<T> rows = RowSource.of(List.of());
    private Consumer<T> onSelect = row -> {
    };
    private Consumer<DataColumn<T>> onSort = column -> {
    };
    private boolean selecting;

    /**
     * @param id
     *            stable id under which widths are kept
     * @param name
     *            what a screen reader calls the table
     * @param lines
     *            lines of text in a row, 2 or 3
     */
    public DataTable(Composite parent, String id, String name, int lines, List<DataColumn<T>> columns) {
        this.columns = List.copyOf(columns);
        this.widths = new ColumnWidths(id);
        var metrics = Metrics.of(parent.getDisplay());
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setHeaderBackground(Theme.color(ColorToken.BACKGROUND));
        table.setHeaderForeground(Theme.color(ColorToken.TEXT2));
        Theme.style(table, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        AccessibleName.set(table, name);
        this.columns.forEach(column -> addColumn(column, metrics));
        layout = new ColumnLayout(table, growingIndex(), Arrays.stream(table.getColumns())
                .mapToInt(TableColumn::getWidth).toArray());
        var painter = new CellPainter(table, metrics, lines);
        table.addListener(SWT.PaintItem, event -> paint(painter, event));
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.Resize, event -> layout.fit());
        table.addListener(SWT.MouseMove, event -> explain(painter, event));
    }

    private void addColumn(DataColumn<T> column, Metrics metrics) {
        var control = new TableColumn(table, column.numbers() ? SWT.RIGHT : SWT.LEFT);
        control.setText(column.label());
        control.setWidth(widths.width(column.id(), metrics.px(column.width())));
        control.addListener(SWT.Resize, event -> keep(column, control));
        if (column.sorter().isPresent()) {
            control.addListener(SWT.Selection, event -> onSort.accept(column));
        }
    }

    private void keep(DataColumn<T> column, TableColumn control) {
        if (!layout().fitting() && control.getWidth() > 0 && table.isVisible()) {
            widths.keep(column.id(), control.getWidth());
            layout().chosen(columns.indexOf(column), control.getWidth());
        }
    }

    private ColumnLayout layout() {
        return layout;
    }

    private int growingIndex() {
        for (var index = 0; index < columns.size(); index++) {
            if (columns.get(index).grows() && !widths.chosen(columns.get(index).id())) {
                return index;
            }
        }
        return -1;
    }

    private void fill(Event event) {
        var item = (TableItem) event.item;
        rows.row(event.index).ifPresent(row -> {
            for (var index = 0; index < columns.size(); index++) {
                item.setText(index, columns.get(index).text().apply(row).spoken());
            }
            item.setData(row);
        });
    }

    private void paint(CellPainter painter, Event event) {
        @SuppressWarnings("unchecked")
        var row = (@Nullable T) event.item.getData();
        if (row != null && event.index < columns.size()) {
            var column = columns.get(event.index);
            painter.paint(event, column.text().apply(row), column.numbers());
        }
    }

    /** Shows the whole text of the cell under the mouse when its column cuts it. */
    private void explain(CellPainter painter, Event event) {
        var point = new Point(event.x, event.y);
        var item = table.getItem(point);
        var text = item == null ? null : cutText(painter, item, point);
        if (!Objects.equals(text, table.getToolTipText())) {
            table.setToolTipText(text);
        }
    }

    private @Nullable String cutText(CellPainter painter, TableItem item, Point point) {
        @SuppressWarnings("unchecked")
        var row = (@Nullable T) item.getData();
        if (row == null) {
            return null;
        }
        return IntStream.range(0, columns.size()).filter(index -> item.getBounds(index).contains(point))
                .mapToObj(index -> columns.get(index).text().apply(row))
                .filter(cell -> painter.cuts(cell, columnWidthAt(point.x)))
                .<@Nullable String>map(CellText::spoken).findFirst().orElse(null);
    }

    private int columnWidthAt(int x) {
        var left = 0;
        for (var column : table.getColumns()) {
            if (x < left + column.getWidth()) {
                return column.getWidth();
            }
            left += column.getWidth();
        }
        return 0;
    }

    private void selected() {
        if (!selecting) {
            selection().ifPresent(onSelect);
        }
    }

    /** @return the SWT table */
    public Table control() {
        return table;
    }

    /** @return the selected row, or empty */
    public Optional<T> selection() {
        var index = table.getSelectionIndex();
        return index < 0 || index >= rows.size() ? Optional.empty() : rows.row(index);
    }

    /**
     * Shows other rows.
     *
     * @param selected
     *            row to keep selected, from 0, or -1 for none; no listener hears of it
     */
    public void show(RowSource<T> next, int selected) {
        var top = next.size() == rows.size() ? table.getTopIndex() : 0;
        rows = next;
        table.setRedraw(false);
        try {
            table.setItemCount(next.size());
            table.clearAll();
            mark(selected);
            table.setTopIndex(top);
        } finally {
            table.setRedraw(true);
        }
        if (selected >= 0) {
            table.showSelection();
        }
        layout.fit();
    }

    private void mark(int selected) {
        selecting = true;
        try {
            if (selected >= 0 && selected < rows.size()) {
                table.setSelection(selected);
            } else {
                table.deselectAll();
            }
        } finally {
            selecting = false;
        }
    }

    /** Draws rows again that have arrived since. */
    public void arrived(int from, int to) {
        var last = Math.min(to, table.getItemCount() - 1);
        if (from <= last) {
            table.clear(from, last);
        }
    }

    /** Selects a row as a click would. */
    public void choose(int index) {
        if (index >= 0 && index < rows.size()) {
            table.setSelection(index);
            table.showSelection();
            selected();
        }
    }

    /** @param listener hears of rows that the clinician selects */
    public void onSelect(Consumer<T> listener) {
        onSelect = listener;
    }

    /** @param listener hears of heads that the clinician clicks */
    public void onSort(Consumer<DataColumn<T>> listener) {
        onSort = listener;
    }

    /** Shows by which column the rows are in order. */
    public void markSorted(DataColumn<T> column, boolean descending) {
        table.setSortColumn(table.getColumn(columns.indexOf(column)));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
    }
}
