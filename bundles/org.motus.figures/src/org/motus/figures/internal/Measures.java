package org.motus.figures.internal;

/**
 * Lengths of the segments as shares of stature, after the style guide of the figures, which quotes Drillis and Contini
 * (by way of Winter) from memory; not checked against a copy. Spacing of the joints and spine were chosen by eye.
 */
final class Measures {

    private static final long MOST_CELLS = 4_000_000;

    static final double HIP_HEIGHT = .530;
    static final double THIGH = .245;
    static final double SHANK = .246;
    static final double ANKLE = .039;
    static final double UPPER_ARM = .186;
    static final double FOREARM = .146;
    static final double HIP_HALF = .052;
    static final double SHOULDER_HALF = .100;
    static final double SHOULDER_BELOW_NECK = .050;
    static final double PELVIS = .055;
    static final double LUMBAR = .028;
    static final double THORACIC = .029;
    static final double NECK = .020;
    static final double HEAD = .136;
    /** From the ankle to the ball of the foot and on to the end of the toes, along the sole. */
    static final double BALL = .074;
    static final double TOES = .034;
    /** From the wrist to the knuckles and to the end of the fingers. */
    static final double KNUCKLES = .050;
    static final double FINGERS = .094;

    private Measures() {
    }

    /**
     * @return how many cells a grid has
     * @throws IllegalArgumentException when it is far larger than any picture needs
     */
    static int cells(int columns, int rows) {
        var cells = (long) columns * rows;
        if (cells > MOST_CELLS) {
            throw new IllegalArgumentException("a picture of " + cells + " cells");
        }
        return (int) cells;
    }
}
