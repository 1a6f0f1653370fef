package org.motus.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;

/** The columns of a {@link DataTable}: made once, shown, ordered, sized and sorted as the clinician chose. */
final class TableColumns<T> {

    private final Table table;
    private final List<DataColumn<T>> columns;
    private final Metrics metrics;
    private final ColumnMemory memory;
    private final ColumnLayout layout;
    private ColumnChoice choice;
    private boolean ordering;

    TableColumns(Table table, String id, List<DataColumn<T>> columns, Metrics metrics) {
        this.table = table;
        this.columns = columns;
        this.metrics = metrics;
        this.memory = new ColumnMemory(id);
        this.choice = memory.choice(columns.stream().map(DataColumn::id).toList(),
                columns.stream().filter(DataColumn::hidden).map(DataColumn::id).collect(Collectors.toSet()));
        columns.forEach(this::add);
        layout = new ColumnLayout(table);
        arrange();
        IntStream.range(0, columns.size()).forEach(this::listen);
        dress();
    }

    private void add(DataColumn<T> column) {
        var control = new TableColumn(table, column.numbers() ? SWT.RIGHT : SWT.LEFT);
        control.setText(column.label());
        control.setMoveable(true);
    }

    private void listen(int index) {
        var control = table.getColumn(index);
        control.addListener(SWT.Resize, event -> keepWidth(columns.get(index), control));
        control.addListener(SWT.Move, event -> keepOrder());
    }

    void onSort(Consumer<DataColumn<T>> sort) {
        for (var index = 0; index < columns.size(); index++) {
            var column = columns.get(index);
            if (column.sorter().isPresent()) {
                table.getColumn(index).addListener(SWT.Selection, event -> sort.accept(column));
            }
        }
    }

    /** Heads follow the theme. */
    void dress() {
        var background = Theme.color(ColorToken.BACKGROUND);
        if (!background.equals(table.getHeaderBackground())) {
            table.setHeaderBackground(background);
            table.setHeaderForeground(Theme.color(ColorToken.TEXT2));
            Theme.style(table, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        }
    }

    private void arrange() {
        ordering = true;
        try {
            table.setColumnOrder(choice.order().stream().mapToInt(this::index).toArray());
            for (var index = 0; index < columns.size(); index++) {
                table.getColumn(index).setResizable(choice.shows(columns.get(index).id()));
            }
            layout.arrange(growing(), columns.stream().mapToInt(this::width).toArray());
        } finally {
            ordering = false;
        }
    }

    private int index(String id) {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).id().equals(id)).findFirst()
                .orElseThrow();
    }

    /** A hidden column has no width, which every platform takes for hidden. */
    private int width(DataColumn<T> column) {
        return choice.shows(column.id()) ? memory.width(column.id(), metrics.px(column.width())) : 0;
    }

    private int growing() {
        return IntStream.range(0, columns.size()).filter(at -> columns.get(at).grows()
                && choice.shows(columns.get(at).id()) && !memory.widthChosen(columns.get(at).id())).findFirst()
                .orElse(-1);
    }

    private void keepWidth(DataColumn<T> column, TableColumn control) {
        if (!ordering && !layout.fitting() && control.getWidth() > 0 && table.isVisible()) {
            memory.keepWidth(column.id(), control.getWidth());
            layout.chosen(columns.indexOf(column), control.getWidth());
        }
    }

    private void keepOrder() {
        if (!ordering && !layout.fitting()) {
            var next = Arrays.stream(table.getColumnOrder()).mapToObj(at -> columns.get(at).id()).toList();
            if (!next.equals(choice.order())) {
                choice = choice.ordered(next);
                memory.keep(choice);
            }
        }
    }

    void fit() {
        layout.fit();
    }

    /** Shows a hidden column, or hides one that shows. */
    void toggle(DataColumn<T> column) {
        choice = choice.toggled(column.id());
        memory.keep(choice);
        arrange();
        table.redraw();
    }

    boolean shows(DataColumn<T> column) {
        return choice.shows(column.id());
    }

    /** Adds one line for each column, checked when it shows. */
    void fill(IMenuManager menu) {
        var inOrder = new ArrayList<DataColumn<T>>();
        choice.order().forEach(id -> inOrder.add(columns.get(index(id))));
        for (var column : inOrder) {
            var action = new Action(column.label().replace("&", "&&"), IAction.AS_CHECK_BOX) {
                @Override
                public void run() {
                    toggle(column);
                }
            };
            action.setChecked(shows(column));
            action.setEnabled(choice.mayToggle(column.id()));
            menu.add(action);
        }
    }

    void markSorted(DataColumn<T> column, boolean descending) {
        table.setSortColumn(table.getColumn(columns.indexOf(column)));
        table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
        memory.keep(new ColumnMemory.Sorted(column.id(), descending));
    }

    Optional<DataTable.Sorting<T>> sorting() {
        return memory.sorted().flatMap(sorted -> columns.stream()
                .filter(column -> column.id().equals(sorted.column()) && column.sorter().isPresent()).findFirst()
                .map(column -> new DataTable.Sorting<>(column, sorted.descending())));
    }
}
