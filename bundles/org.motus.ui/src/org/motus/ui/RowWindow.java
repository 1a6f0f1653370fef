package org.motus.ui;

/**
 * The stretch of the rows that the native table holds. A native table takes a third of a second to grow to 100,000 rows
 * and as long to shrink again, which a search as one types cannot wait for; a stretch of a thousand takes a few
 * milliseconds. While the clinician scrolls, the stretch moves along. Free of widgets.
 *
 * @param size
 *            number of all rows, 0 or more
 * @param first
 *            index of the first row of the stretch, from 0
 */
record RowWindow(int size, int first) {

    /** Rows in a stretch, at most. */
    static final int MOST = 1_000;
    /** The stretch moves before its end comes into sight. */
    private static final int MARGIN = 100;

    /** The stretch with a row in its middle, or as near to it as the ends allow. */
    static RowWindow around(int size, int row) {
        return new RowWindow(size, size <= MOST ? 0 : Math.clamp(row - MOST / 2L, 0, size - MOST));
    }

    /** @return number of rows in the stretch */
    int shown() {
        return Math.min(size, MOST);
    }

    /** @return true when a row is in the stretch */
    boolean holds(int row) {
        return row >= first && row < first + shown();
    }

    /**
     * @param top
     *            first row in sight, counted from the beginning of the stretch
     * @param seen
     *            number of rows in sight
     * @return true when there are rows beyond the end that comes near
     */
    boolean nearEnd(int top, int seen) {
        return top < MARGIN && first > 0 || top + seen > shown() - MARGIN && first + shown() < size;
    }
}
