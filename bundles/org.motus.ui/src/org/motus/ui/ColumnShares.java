package org.motus.ui;

import java.util.Arrays;

/**
 * Gives one column the room that the others leave, and narrows all of them when there is too little, though none so far
 * that its head is cut. Free of widgets.
 */
final class ColumnShares {

    /** Below this part of their width columns are no longer readable; then the table scrolls. */
    private static final double LEAST_SHARE = 0.55;
    /** The growing column gets at least this part of its width before the others are narrowed too. */
    private static final double GROWING_SHARE = 0.9;

    private ColumnShares() {
    }

    /**
     * @param least
     *            width below which a column is not narrowed, unless the clinician made it so
     * @return the width of each column in that room
     */
    static int[] widths(int room, int growing, int[] least, int... wanted) {
        var all = Arrays.stream(wanted).sum();
        var widths = wanted.clone();
        var rest = growing < 0 ? 0 : room - (all - wanted[growing]);
        if (growing >= 0 && rest >= wanted[growing] * GROWING_SHARE) {
            widths[growing] = rest;
        } else if (room < all) {
            return narrowed(room, least, wanted);
        }
        return widths;
    }

    /** Takes from each column the same part of what it has above its least width. */
    private static int[] narrowed(int room, int[] least, int... wanted) {
        var floor = new int[wanted.length];
        Arrays.setAll(floor, index -> Math.min(wanted[index],
                Math.max(least[index], (int) (wanted[index] * LEAST_SHARE))));
        var fixed = Arrays.stream(floor).sum();
        var share = Math.max(0, room - fixed) / (double) Math.max(1, Arrays.stream(wanted).sum() - fixed);
        var widths = new int[wanted.length];
        Arrays.setAll(widths, index -> floor[index] + (int) ((wanted[index] - floor[index]) * share));
        return widths;
    }
}
