package org.motus.ui;

import org.eclipse.swt.widgets.Table;

/** Gives one column the room that the others leave. */
final class ColumnLayout {

    private static final int LEAST = 90;

    private final Table table;
    private final int growing;
    private boolean fitting;

    /** @param growing index of the column that grows, or -1 for none */
    ColumnLayout(Table table, int growing) {
        this.table = table;
        this.growing = growing;
    }

    /** @return true while this layout, not the clinician, changes a width */
    boolean fitting() {
        return fitting;
    }

    void fit() {
        var room = table.getClientArea().width;
        if (growing < 0 || fitting || room <= 0) {
            return;
        }
        for (var index = 0; index < table.getColumnCount(); index++) {
            room -= index == growing ? 0 : table.getColumn(index).getWidth();
        }
        fitting = true;
        try {
            table.getColumn(growing).setWidth(Math.max(LEAST, room));
        } finally {
            fitting = false;
        }
    }
}
