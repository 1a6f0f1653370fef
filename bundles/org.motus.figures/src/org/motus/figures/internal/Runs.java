package org.motus.figures.internal;

/** The pieces of a ring in runs, each with the box it lies in: what lies far from a place is passed over as a whole. */
final class Runs {

    private static final int LONG = 12;

    private final double[] x;
    private final double[] y;
    private final double[] left;
    private final double[] right;
    private final double[] low;
    private final double[] high;

    Runs(double[] x, double[] y) {
        this.x = x;
        this.y = y;
        var count = (x.length + LONG - 1) / LONG;
        left = new double[count];
        right = new double[count];
        low = new double[count];
        high = new double[count];
        for (var run = 0; run < count; run++) {
            box(run);
        }
    }

    private void box(int run) {
        var first = before(run * LONG);
        left[run] = x[first];
        right[run] = x[first];
        low[run] = y[first];
        high[run] = y[first];
        for (var i = run * LONG; i < end(run); i++) {
            left[run] = Math.min(left[run], x[i]);
            right[run] = Math.max(right[run], x[i]);
            low[run] = Math.min(low[run], y[i]);
            high[run] = Math.max(high[run], y[i]);
        }
    }

    private int before(int i) {
        return i == 0 ? x.length - 1 : i - 1;
    }

    private int end(int run) {
        return Math.min(x.length, (run + 1) * LONG);
    }

    /** @return whether the ring holds a place: a ray to the right crosses it an odd number of times */
    boolean contain(double px, double py) {
        var inside = false;
        for (var run = 0; run < left.length; run++) {
            if (py >= low[run] && py < high[run] && px < right[run]) {
                inside ^= px < left[run]
                        ? y[end(run) - 1] > py != y[before(run * LONG)] > py
                        : odd(run, px, py);
            }
        }
        return inside;
    }

    private boolean odd(int run, double px, double py) {
        var odd = false;
        var j = before(run * LONG);
        for (var i = run * LONG; i < end(run); i++) {
            if (y[i] > py != y[j] > py && px < (x[j] - x[i]) * (py - y[i]) / (y[j] - y[i]) + x[i]) {
                odd = !odd;
            }
            j = i;
        }
        return odd;
    }

    /** @return the square of the distance to the line */
    double nearest(double px, double py) {
        var near = 0;
        var least = Double.MAX_VALUE;
        for (var run = 0; run < left.length; run++) {
            var away = away(run, px, py);
            if (away < least) {
                least = away;
                near = run;
            }
        }
        least = nearest(near, px, py, Double.MAX_VALUE);
        for (var run = 0; run < left.length; run++) {
            if (run != near && away(run, px, py) < least) {
                least = nearest(run, px, py, least);
            }
        }
        return least;
    }

    private double away(int run, double px, double py) {
        var dx = px < left[run] ? left[run] - px : px > right[run] ? px - right[run] : 0;
        var dy = py < low[run] ? low[run] - py : py > high[run] ? py - high[run] : 0;
        return dx * dx + dy * dy;
    }

    private double nearest(int run, double px, double py, double known) {
        var least = known;
        var j = before(run * LONG);
        for (var i = run * LONG; i < end(run); i++) {
            var dx = x[j] - x[i];
            var dy = y[j] - y[i];
            var square = dx * dx + dy * dy;
            var share = square == 0
                    ? 0
                    : Math.max(0, Math.min(1, ((px - x[i]) * dx + (py - y[i]) * dy) / square));
            var ex = px - x[i] - dx * share;
            var ey = py - y[i] - dy * share;
            least = Math.min(least, ex * ex + ey * ey);
            j = i;
        }
        return least;
    }
}
