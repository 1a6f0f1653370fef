package org.motus.ui;

import java.util.Arrays;

import org.eclipse.swt.widgets.Table;

/** Gives one column the room that the others leave, and narrows all of them when there is too little. */
final class ColumnLayout {

    /** Below this part of their width columns are no longer readable; then the table scrolls. */
    private static final double LEAST_SHARE = 0.55;
    /** The growing column gets at least this part of its width before the others are narrowed too. */
    private static final double GROWING_SHARE = 0.9;

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
            var widths = widths(room, growing, wanted);
            for (var index = 0; index < widths.length; index++) {
                table.getColumn(index).setWidth(widths[index]);
            }
        } finally {
            fitting = false;
        }
    }

    /** @return the width of each column in that room */
    static int[] widths(int room, int growing, int... wanted) {
        var all = Arrays.stream(wanted).sum();
        var widths = wanted.clone();
        var rest = growing < 0 ? 0 : room - (all - wanted[growing]);
        if (growing >= 0 && rest >= wanted[growing] * GROWING_SHARE) {
            widths[growing] = rest;
        } else if (room < all) {
            var share = Math.max(LEAST_SHARE, (double) room / all);
            Arrays.setAll(widths, index -> (int) (wanted[index] * share));
        }
        return widths;
    }
}
