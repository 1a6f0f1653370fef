package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.util.List;

/** Smooth curves through given points. */
final class Curve {

    private Curve() {
    }

    /** @return the value at a place of a table, smooth between its entries */
    static double through(double[] places, double[] values, double place) {
        var last = places.length - 1;
        var i = 0;
        while (i < last - 1 && place > places[i + 1]) {
            i++;
        }
        var width = places[i + 1] - places[i];
        var t = Math.max(0, Math.min(1, (place - places[i]) / width));
        var rise = (values[i + 1] - values[i]) / width;
        var before = i > 0 ? (values[i + 1] - values[i - 1]) / (places[i + 1] - places[i - 1]) : rise;
        var after = i + 2 <= last ? (values[i + 2] - values[i]) / (places[i + 2] - places[i]) : rise;
        var t2 = t * t;
        var t3 = t2 * t;
        return (2 * t3 - 3 * t2 + 1) * values[i] + (t3 - 2 * t2 + t) * width * before
                + (3 * t2 - 2 * t3) * values[i + 1]
                + (t3 - t2) * width * after;
    }

    static double through(double[] places, List<Double> values, double place) {
        return through(places, values.stream().mapToDouble(Double::doubleValue).toArray(), place);
    }

    /** @return the place between b and c on a curve through four points */
    static Vec through(Vec a, Vec b, Vec c, Vec d, double t) {
        var t2 = t * t;
        var t3 = t2 * t;
        return b.times(2).plus(c.minus(a), t).plus(a.times(2).minus(b.times(5)).plus(c.times(4)).minus(d), t2)
                .plus(b.times(3).minus(a).minus(c.times(3)).plus(d), t3).times(.5);
    }

    /** @return a curve through points, each a pair */
    static Path2D.Double through(double[][] points, boolean closed) {
        var path = new Path2D.Double();
        var n = points.length;
        path.moveTo(points[0][0], points[0][1]);
        for (var i = 0; i < (closed ? n : n - 1); i++) {
            var a = points[closed ? (i + n - 1) % n : Math.max(i - 1, 0)];
            var b = points[i];
            var c = points[(i + 1) % n];
            var d = points[closed ? (i + 2) % n : Math.min(i + 2, n - 1)];
            path.curveTo(b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6, c[0] - (d[0] - b[0]) / 6,
                    c[1] - (d[1] - b[1]) / 6, c[0], c[1]);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }
}
