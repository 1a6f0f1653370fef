package org.motus.ui;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Remembers what the clinician made of the columns of one table: widths, order, which show, and the sorting. */
final class ColumnMemory {

    private static final String NODE = "org.motus.ui/columns/";
    /** Ids of columns are names of widths; these have a dot in front, which no id has. */
    private static final String ORDER = ".order";
    private static final String HIDDEN = ".hidden";
    private static final String SORTED = ".sorted";
    private static final String DESCENDING = ".descending";

    /**
     * A column and a direction.
     *
     * @param column
     *            id of the column
     */
    record Sorted(String column, boolean descending) {
    }

    private final String tableId;

    ColumnMemory(String tableId) {
        this.tableId = tableId;
    }

    private IEclipsePreferences node() {
        return InstanceScope.INSTANCE.getNode(NODE + tableId);
    }

    int width(String columnId, int first) {
        return node().getInt(columnId, first);
    }

    boolean widthChosen(String columnId) {
        return width(columnId, -1) > 0;
    }

    void keepWidth(String columnId, int width) {
        node().putInt(columnId, width);
    }

    ColumnChoice choice(List<String> columns, Set<String> hiddenAtFirst) {
        return ColumnChoice.of(columns, hiddenAtFirst, node().get(ORDER, ""), node().get(HIDDEN, ""));
    }

    void keep(ColumnChoice choice) {
        node().put(ORDER, choice.orderWords());
        node().put(HIDDEN, choice.hiddenWords());
    }

    Optional<Sorted> sorted() {
        var column = node().get(SORTED, "");
        return column.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sorted(column, node().getBoolean(DESCENDING, false)));
    }

    void keep(Sorted sorted) {
        node().put(SORTED, sorted.column());
        node().putBoolean(DESCENDING, sorted.descending());
    }
}
