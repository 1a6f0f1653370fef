package org.motus.handout.internal;

/** The three print sizes of the handout. */
enum TextSize {
    /** 12 pt: the smallest that older readers can be given. */
    COMPACT(12),
    /** 14 pt, the default. */
    NORMAL(14),
    /** 18 pt, large print. */
    LARGE(18);

    private final int points;

    TextSize(int points) {
        this.points = points;
    }

    int points() {
        return points;
    }

    /** The size for a wish in points: the largest that is not above it, never under 12. */
    static TextSize of(int points) {
        if (points >= LARGE.points) {
            return LARGE;
        }
        return points >= NORMAL.points ? NORMAL : COMPACT;
    }
}
