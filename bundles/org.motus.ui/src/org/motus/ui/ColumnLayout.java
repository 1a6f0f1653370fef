package org.motus.ui;

import java.util.Arrays;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;

/** Keeps the columns of a table as wide as {@link ColumnShares} says. */
final class ColumnLayout {

    /** Room beside the text of a head. */
    private static final int HEAD_EDGE = 10;

    private final Table table;
    private int growing = -1;
    private int[] wanted = {};
    private boolean fitting;

    ColumnLayout(Table table) {
        this.table = table;
    }

    /**
     * @param grows
     *            index of the column that grows, or -1 for none
     * @param widths
     *            width of each column when there is room enough, 0 for one that is hidden
     */
    void arrange(int grows, int... widths) {
        growing = grows;
        wanted = widths.clone();
        set(widths);
        fit();
    }

    /** @return true while this layout, not the clinician, changes a width */
    boolean fitting() {
        return fitting;
    }

    /** Takes a width in that the clinician chose. */
    void chosen(int column, int width) {
        wanted[column] = width;
    }

    void fit() {
        var room = table.getClientArea().width;
        if (fitting || room <= 0) {
            return;
        }
        set(ColumnShares.widths(room, growing, heads(), wanted));
    }

    private void set(int... widths) {
        fitting = true;
        try {
            for (var index = 0; index < widths.length; index++) {
                table.getColumn(index).setWidth(widths[index]);
            }
        } finally {
            fitting = false;
        }
    }

    /** @return the width that each column's head needs */
    private int[] heads() {
        var gc = new GC(table);
        try {
            return Arrays.stream(table.getColumns()).mapToInt(column -> gc.textExtent(column.getText()).x + HEAD_EDGE)
                    .toArray();
        } finally {
            gc.dispose();
        }
    }
}
