package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Tint;

/** Paints outlines of the body and remembers what is covered. */
final class Brush {

    /** Where something holds. */
    interface Where {
        boolean at(double x, double y);
    }

    /**
     * How an outline is drawn.
     *
     * @param far   behind the body: thinner and grey
     * @param halo  leaves a white edge on what it covers
     * @param open  where there is no contour
     * @param quiet where there is no halo
     */
    record Edge(boolean far, boolean halo, Where open, Where quiet) {

        static final Edge WHOLE = new Edge(false, true, (x, y) -> false, (x, y) -> false);
        static final Edge PLAIN = new Edge(false, false, (x, y) -> false, (x, y) -> false);

        Edge withoutHalo() {
            return new Edge(far, false, open, quiet);
        }
    }

    private static final double FAR_LINE = .85;
    private static final double HALO = 2.6;
    /** How far within the covered body a halo begins: it must not eat the outer contour. */
    private static final double WITHIN = 1.1;
    private static final double SPECK = 5;

    private final Easel easel;
    private final List<Ring> painted = new ArrayList<>();
    private final List<Rectangle2D> boxes = new ArrayList<>();

    Brush(Easel easel) {
        this.easel = easel;
    }

    void paint(List<Ring> rings, Tint fill, Edge edge) {
        paint(rings, fill, edge, 1);
    }

    void paint(List<Ring> rings, Tint fill, Edge edge, double line) {
        if (edge.halo()) {
            var halo = new Path2D.Double();
            rings.forEach(ring -> runs(ring,
                    (x, y) -> !edge.quiet().at(x, y) && within(x, y, easel.contour() * WITHIN), halo));
            easel.draw(halo, Tint.PAPER, Easel.CONTOUR * HALO);
        }
        var whole = new Path2D.Double();
        rings.forEach(ring -> Fit.closed(ring, whole));
        easel.fill(whole, fill);
        var contour = new Path2D.Double();
        rings.forEach(ring -> runs(ring, (x, y) -> !edge.open().at(x, y), contour));
        easel.draw(contour, edge.far() ? Tint.FAR_INK : Tint.INK,
                Easel.CONTOUR * line * (edge.far() ? FAR_LINE : 1));
        rings.forEach(this::remember);
    }

    void remember(Ring ring) {
        painted.add(ring);
        boxes.add(ring.bounds());
    }

    /** @return whether a place lies deeper than that in one of the parts */
    private boolean within(double x, double y, double deep) {
        for (var i = 0; i < painted.size(); i++) {
            if (boxes.get(i).contains(x, y) && painted.get(i).contains(x, y, deep)) {
                return true;
            }
        }
        return false;
    }

    /** @return how deep a place lies in what is painted, minus inside; only near places count */
    double depth(double x, double y) {
        var least = 1.0;
        for (var i = 0; i < painted.size(); i++) {
            var box = boxes.get(i);
            if (box.contains(x, y)) {
                least = Math.min(least, painted.get(i).distance(x, y));
            }
        }
        return least;
    }

    List<Ring> painted() {
        return painted;
    }

    /** Adds the runs of a ring where something holds; specks are left out. */
    void runs(Ring ring, Where keep, Path2D.Double path) {
        var n = ring.size();
        var kept = new boolean[n];
        var first = -1;
        for (var i = 0; i < n; i++) {
            kept[i] = keep.at(ring.x[i], ring.y[i]);
            if (!kept[i]) {
                first = i;
            }
        }
        if (first < 0) {
            Fit.closed(ring, path);
            return;
        }
        var i = 1;
        while (i < n) {
            if (!kept[(first + i) % n]) {
                i++;
                continue;
            }
            var from = i;
            while (i < n && kept[(first + i) % n]) {
                i++;
            }
            run(ring, first + from, i - from, path);
        }
    }

    private void run(Ring ring, int from, int count, Path2D.Double path) {
        var x = new double[count];
        var y = new double[count];
        var length = 0.0;
        for (var i = 0; i < count; i++) {
            x[i] = ring.x[(from + i) % ring.size()];
            y[i] = ring.y[(from + i) % ring.size()];
            length += i == 0 ? 0 : Math.hypot(x[i] - x[i - 1], y[i] - y[i - 1]);
        }
        if (count > 2 && length > SPECK * easel.contour()) {
            Fit.open(x, y, path);
        }
    }
}
