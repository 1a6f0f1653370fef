package org.motus.ui;

/**
 * The sizes of a {@link CardList} at this moment, in points.
 *
 * @param card
 *            height of a card
 * @param gap
 *            between cards
 * @param margin
 *            above the first card, below the last and at the right
 * @param rail
 *            width of the column of groups at the left
 */
record CardSizes(int card, int gap, int margin, int rail) {

    private static final int CARD = 60;
    private static final int COMPACT = 48;
    private static final int RAIL = 80;
    private static final int COMPACT_RAIL = 74;
    private static final int NARROW_RAIL = 40;
    private static final int NARROW = 420;

    /** @param width width of the list, which decides whether the groups have their words */
    static CardSizes of(Metrics metrics, boolean compact, int width) {
        var rail = compact ? COMPACT_RAIL : RAIL;
        return new CardSizes(metrics.px(compact ? COMPACT : CARD), metrics.tight(), metrics.px(6),
                metrics.px(width < metrics.px(NARROW) ? NARROW_RAIL : rail));
    }
}
