package org.motus.library.internal;

/**
 * A point that a curve goes through.
 *
 * @param x
 *            distance from the middle, a share of the height of the body
 * @param y
 *            distance from the top of the head, a share of the height of the body
 * @param corner
 *            true when the curve turns here at once
 */
record CurvePoint(double x, double y, boolean corner) {

    private static final double UNIT = 1000;

    /** @param word for example {@code 91,269!} in thousandths, with a mark for a corner */
    static CurvePoint parse(String word) {
        var corner = word.endsWith("!");
        var numbers = (corner ? word.substring(0, word.length() - 1) : word).split(",");
        return new CurvePoint(Double.parseDouble(numbers[0]) / UNIT, Double.parseDouble(numbers[1]) / UNIT, corner);
    }

    CurvePoint mirrored() {
        return new CurvePoint(-x, y, corner);
    }

    double distance(CurvePoint other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
