package org.motus.handout.internal;

/** The three print sizes of the handout. */
enum TextSize {
    /** 12 pt: the smallest that older readers can be given. */
    COMPACT(12, 40, 36),
    /** 14 pt, the default. */
    NORMAL(14, 50, 42),
    /** 18 pt, large print. */
    LARGE(18, 74, 60);

    private static final int MANY = 3;

    private final int points;
    private final int picture;
    private final int smallPicture;

    TextSize(int points, int picture, int smallPicture) {
        this.points = points;
        this.picture = picture;
        this.smallPicture = smallPicture;
    }

    /** How wide a picture beside its steps is, in millimeters. */
    int picture(int pictures) {
        return pictures < MANY ? picture : smallPicture;
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
