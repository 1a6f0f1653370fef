package org.motus.figures.internal;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** A closed line through many near points. */
final class Ring {

    final double[] x;
    final double[] y;
    /** Made when it is asked for: most rings are only drawn. */
    private @Nullable Runs runs;

    Ring(double[] x, double[] y) {
        this.x = x;
        this.y = y;
    }

    static Ring of(List<double[]> places) {
        var x = new double[places.size()];
        var y = new double[places.size()];
        for (var i = 0; i < x.length; i++) {
            x[i] = places.get(i)[0];
            y[i] = places.get(i)[1];
        }
        return new Ring(x, y);
    }

    int size() {
        return x.length;
    }

    /** @return plus when counterclockwise */
    double area() {
        var sum = 0.0;
        for (var i = 0; i < x.length; i++) {
            var j = (i + 1) % x.length;
            sum += x[i] * y[j] - x[j] * y[i];
        }
        return sum / 2;
    }

    Rectangle2D bounds() {
        var box = new Rectangle2D.Double(x[0], y[0], 0, 0);
        for (var i = 1; i < x.length; i++) {
            box.add(x[i], y[i]);
        }
        return box;
    }

    /** @return whether something holds at one of its points */
    boolean any(Brush.Where where) {
        for (var i = 0; i < x.length; i++) {
            if (where.at(x[i], y[i])) {
                return true;
            }
        }
        return false;
    }

    /** @return the same line with points at an even distance */
    Ring resampled(double step) {
        var length = 0.0;
        for (var i = 0; i < x.length; i++) {
            var j = (i + 1) % x.length;
            length += Math.hypot(x[j] - x[i], y[j] - y[i]);
        }
        var count = Math.max(8, (int) Math.round(length / step));
        var every = length / count;
        var places = new ArrayList<double[]>(count);
        var walked = 0.0;
        for (var i = 0; i < x.length && places.size() < count; i++) {
            var j = (i + 1) % x.length;
            var piece = Math.hypot(x[j] - x[i], y[j] - y[i]);
            while (places.size() < count && places.size() * every <= walked + piece) {
                var share = piece == 0 ? 0 : (places.size() * every - walked) / piece;
                places.add(new double[] { x[i] + (x[j] - x[i]) * share, y[i] + (y[j] - y[i]) * share });
            }
            walked += piece;
        }
        return of(places);
    }

    static final Share WHOLE = (x, y) -> 1;

    /** How much a place takes part in the smoothing, 0 to 1. */
    interface Share {
        double at(double x, double y);
    }

    /** @return the same line with its corners rounded */
    Ring smoothed(int times, Share share) {
        var now = this;
        var n = x.length;
        for (var pass = 0; pass < times; pass++) {
            var nx = new double[n];
            var ny = new double[n];
            for (var i = 0; i < n; i++) {
                var before = (i + n - 1) % n;
                var after = (i + 1) % n;
                var part = share.at(now.x[i], now.y[i]);
                nx[i] = now.x[i] + part * ((now.x[before] + 2 * now.x[i] + now.x[after]) / 4 - now.x[i]);
                ny[i] = now.y[i] + part * ((now.y[before] + 2 * now.y[i] + now.y[after]) / 4 - now.y[i]);
            }
            now = new Ring(nx, ny);
        }
        return now;
    }

    boolean contains(double px, double py) {
        return runs().contain(px, py);
    }

    /** @return distance to the line, minus inside */
    double distance(double px, double py) {
        var distance = Math.sqrt(runs().nearest(px, py));
        return contains(px, py) ? -distance : distance;
    }

    /** @return whether a place lies inside and farther than that from the line */
    boolean contains(double px, double py, double deep) {
        return contains(px, py) && Math.sqrt(runs().nearest(px, py)) > deep;
    }

    private Runs runs() {
        var made = runs;
        if (made == null) {
            made = new Runs(x, y);
            runs = made;
        }
        return made;
    }
}
