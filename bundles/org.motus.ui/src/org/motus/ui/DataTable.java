package org.motus.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/**
 * The table of every screen: rows come from a {@link RowSource} only when they are seen; which columns show, their
 * order, widths and sorting stay as the clinician left them; a refresh keeps the selection. UI thread only.
 *
 * @param <T>
 *            what a row is about
 */
public final class DataTable<T> {

    private final Table table;
    private final List<DataColumn<T>> columns;
    private final TableColumns<T> heads;
    private final TableMenus menus;
    private final RowTexts texts;
    private final TableRows<T> rows;
    private boolean awaited;
    private Consumer<T> onSelect = row -> {
    };
    private Consumer<T> onOpen = row -> {
    };
    private Consumer<DataColumn<T>> onSort = column -> {
    };

    /**
     * The order of the rows.
     *
     * @param column
     *            a column with a sorter
     * @param descending
     *            true for the greatest first
     */
    public record Sorting<R>(DataColumn<R> column, boolean descending) {
    }

    /**
     * @param id
     *            stable id under which widths, order and choice of columns and the sorting are kept
     * @param name
     *            what a screen reader calls the table
     * @param lines
     *            lines of text in a row, 1 to 3
     */
    public DataTable(Composite parent, String id, String name, int lines, List<DataColumn<T>> columns) {
        this.columns = List.copyOf(columns);
        var metrics = Metrics.of(parent.getDisplay());
        table = new Table(parent, SWT.VIRTUAL | SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        Theme.style(table, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        AccessibleName.set(table, name);
        heads = new TableColumns<>(table, id, this.columns, metrics);
        heads.onSort(column -> onSort.accept(column));
        menus = new TableMenus(table, heads::fill);
        var painter = new CellPainter(table, metrics, lines);
        texts = new RowTexts(table);
        rows = new TableRows<>(table, texts);
        table.addListener(SWT.PaintItem, event -> paint(painter, event));
        table.addListener(SWT.Paint, event -> heads.dress());
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> selected());
        table.addListener(SWT.DefaultSelection, event -> selection().ifPresent(row -> onOpen.accept(row)));
        table.addListener(SWT.Resize, event -> heads.fit());
        table.addListener(SWT.MouseMove, event -> explain(painter, event));
    }

    private void fill(Event event) {
        var item = (TableItem) event.item;
        rows.at(event.index).ifPresent(row -> {
            texts.set(item, columns.stream().map(column -> column.cell().apply(row).spoken()).toList());
            item.setData(row);
        });
    }

    private void paint(CellPainter painter, Event event) {
        @SuppressWarnings("unchecked")
        var row = (@Nullable T) event.item.getData();
        if (row != null && event.index < columns.size()) {
            var column = columns.get(event.index);
            painter.paint(event, column.cell().apply(row), column.numbers());
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
                .filter(index -> painter.cuts(columns.get(index).cell().apply(row), table.getColumn(index).getWidth()))
                .<@Nullable String>mapToObj(index -> columns.get(index).cell().apply(row).spoken()).findFirst()
                .orElse(null);
    }

    private void selected() {
        rows.selectedByHand();
        tellSelection();
    }

    /** A row that is selected while it is being read is told of when it has arrived. */
    private void tellSelection() {
        var row = selection();
        awaited = row.isEmpty() && selectedIndex() >= 0;
        row.ifPresent(onSelect);
    }

    /** @return the SWT table; of very many rows it holds only those around what is in sight */
    public Table control() {
        return table;
    }

    /** @return the selected row, or empty */
    public Optional<T> selection() {
        return rows.selection();
    }

    /** @return index of the selected row among all rows, or -1 for none */
    public int selectedIndex() {
        return rows.selected();
    }

    /** @return number of all rows */
    public int size() {
        return rows.size();
    }

    /**
     * Shows other rows.
     *
     * @param selected
     *            row to keep selected, from 0, or -1 for none; no listener hears of it
     */
    public void show(RowSource<T> next, int selected) {
        awaited = false;
        rows.show(next, selected);
        heads.fit();
    }

    /** Draws rows again that have arrived since. */
    public void arrived(int from, int to) {
        rows.arrived(from, to);
        if (awaited && selection().isPresent()) {
            tellSelection();
        }
    }

    /** Selects a row as a click would. */
    public void choose(int index) {
        if (index >= 0 && index < rows.size()) {
            rows.choose(index);
            selected();
        }
    }

    /** @param listener hears of rows that the clinician selects */
    public void onSelect(Consumer<T> listener) {
        onSelect = listener;
    }

    /** @param listener hears of rows that the clinician opens with `Enter` or a double click */
    public void onOpen(Consumer<T> listener) {
        onOpen = listener;
    }

    /** @param listener hears of heads that the clinician clicks */
    public void onSort(Consumer<DataColumn<T>> listener) {
        onSort = listener;
    }

    /** @param filler adds what can be done with the selected row, each time the menu of the rows opens */
    public void onMenu(Consumer<IMenuManager> filler) {
        menus.onMenu(filler);
    }

    /** Adds the choice of columns to a menu of the screen; the menus of the table have it already. */
    public void fillColumns(IMenuManager menu) {
        heads.fill(menu);
    }

    /** @return the order in which the clinician last had the rows, or empty */
    public Optional<Sorting<T>> sorting() {
        return heads.sorting();
    }

    /** Shows by which column the rows are in order, and remembers it. */
    public void markSorted(DataColumn<T> column, boolean descending) {
        heads.markSorted(column, descending);
    }
}
