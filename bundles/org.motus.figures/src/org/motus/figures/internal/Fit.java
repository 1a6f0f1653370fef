package org.motus.figures.internal;

import java.awt.geom.Path2D;

/** Few curves through many near points. */
final class Fit {

    /** Largest way off, share of stature. */
    private static final double OFF = .0005;
    private static final int FARTHEST = 14;

    private final double[] x;
    private final double[] y;
    private final boolean closed;

    private Fit(double[] x, double[] y, boolean closed) {
        this.x = x;
        this.y = y;
        this.closed = closed;
    }

    static void closed(Ring ring, Path2D.Double path) {
        new Fit(ring.x, ring.y, true).append(path);
        path.closePath();
    }

    static void open(double[] x, double[] y, Path2D.Double path) {
        new Fit(x, y, false).append(path);
    }

    private void append(Path2D.Double path) {
        var end = closed ? x.length : x.length - 1;
        path.moveTo(x[0], y[0]);
        var at = 0;
        while (at < end) {
            var to = Math.min(at + 1, end);
            for (var ahead = 2; ahead <= FARTHEST && at + ahead <= end && near(at, at + ahead); ahead++) {
                to = at + ahead;
            }
            var c = handles(at, to);
            path.curveTo(c[2], c[3], c[4], c[5], c[6], c[7]);
            at = to;
        }
    }

    private boolean near(int from, int to) {
        var c = handles(from, to);
        for (var i = from + 1; i < to; i++) {
            var t = (double) (i - from) / (to - from);
            var s = 1 - t;
            var a = s * s * s;
            var b = 3 * s * s * t;
            var d = 3 * s * t * t;
            var e = t * t * t;
            var px = a * c[0] + b * c[2] + d * c[4] + e * c[6];
            var py = a * c[1] + b * c[3] + d * c[5] + e * c[7];
            // The places along the curve differ a little from those of the points: only the way across counts.
            var tx = tangentX(i);
            var ty = tangentY(i);
            var length = Math.hypot(tx, ty);
            if (Math.abs((px - xAt(i)) * ty - (py - yAt(i)) * tx) > OFF * length) {
                return false;
            }
        }
        return true;
    }

    private double[] handles(int from, int to) {
        var third = (to - from) / 3.0;
        return new double[] { xAt(from), yAt(from), xAt(from) + tangentX(from) * third,
                yAt(from) + tangentY(from) * third, xAt(to) - tangentX(to) * third, yAt(to) - tangentY(to) * third,
                xAt(to), yAt(to) };
    }

    private double tangentX(int i) {
        return closed || i > 0 && i < x.length - 1
                ? (xAt(i + 1) - xAt(i - 1)) / 2
                : i == 0 ? x[1] - x[0] : x[i] - x[i - 1];
    }

    private double tangentY(int i) {
        return closed || i > 0 && i < y.length - 1
                ? (yAt(i + 1) - yAt(i - 1)) / 2
                : i == 0 ? y[1] - y[0] : y[i] - y[i - 1];
    }

    private double xAt(int i) {
        return x[Math.floorMod(i, x.length)];
    }

    private double yAt(int i) {
        return y[Math.floorMod(i, y.length)];
    }
}
