package org.motus.store.jdbc;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

/** One row below a patient as it stands in the database, and as it stays whatever becomes of the record it was read into. */
final class StoredRow {

    private final String parent;
    private final int position;
    private final @Nullable Object[] values;

    private StoredRow(String parent, int position, @Nullable Object[] values) {
        this.parent = parent;
        this.position = position;
        this.values = values;
    }

    static StoredRow of(ChildRow row, ChildTable table) {
        var columns = table.columns();
        var values = new @Nullable Object[columns.size()];
        for (var index = 0; index < values.length; index++) {
            values[index] = columns.get(index).of(row.entry());
        }
        return new StoredRow(row.parent(), row.position(), values);
    }

    /** @return key of the row that contains it */
    String parent() {
        return parent;
    }

    int position() {
        return position;
    }

    /** @return true when this row says the same, wherever in its list */
    boolean sameValues(ChildRow row, ChildTable table) {
        if (!parent.equals(row.parent())) {
            return false;
        }
        for (var index = 0; index < values.length; index++) {
            if (!Objects.equals(values[index], table.columns().get(index).of(row.entry()))) {
                return false;
            }
        }
        return true;
    }
}
