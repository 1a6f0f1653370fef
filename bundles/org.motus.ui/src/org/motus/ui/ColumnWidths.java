package org.motus.ui;

import org.eclipse.core.runtime.preferences.InstanceScope;

/** Remembers how wide the clinician made the columns of one table. */
final class ColumnWidths {

    private static final String NODE = "org.motus.ui/columns/";

    private final String tableId;

    ColumnWidths(String tableId) {
        this.tableId = tableId;
    }

    int width(String columnId, int first) {
        return InstanceScope.INSTANCE.getNode(NODE + tableId).getInt(columnId, first);
    }

    boolean chosen(String columnId) {
        return width(columnId, -1) > 0;
    }

    void keep(String columnId, int width) {
        InstanceScope.INSTANCE.getNode(NODE + tableId).putInt(columnId, width);
    }
}
