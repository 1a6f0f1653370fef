package org.motus.ui;

import java.util.Arrays;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Table;

/** Keeps the columns of a table as wide as {@link ColumnShares} says. */
final class ColumnLayout {

    /** Room beside the text of a head. */
    private static final int HEAD_EDGE = 10;

    private final Table table;
    private final int growing;
    private final int[] wanted;
    private boolean fitting;

    /**
     * @param growing
     *            index of the column that grows, or -1 for none
     * @param wanted
     *            width of each column when there is room enough
     */
    ColumnLayout(Table table, int growing, int[] wanted) {
        this.table = table;
        this.growing = growing;
        this.wanted = wanted.clone();
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
        fitting = true;
        try {
            var widths = ColumnShares.widths(room, growing, heads(), wanted);
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
