package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.util.List;

import org.motus.figures.Tint;

/**
 * A flat thing that runs through points: towel, belt. It ends square.
 *
 * @param line where it runs
 * @param wide half its width at each of the points, as it is seen; the last also for those that are left
 * @param hems whether it has stripes near its end, as a towel has
 */
record Ribbon(Line line, double[] wide, boolean hems) implements Prop {

    private static final int PIECES = 12;
    /** Along the fold, share of half its width. */
    private static final double FOLD = .35;
    private static final double FINE = .0032;
    private static final int[] HEMS = { 3, 5 };

    @Override
    public Layer layer() {
        return line.layer();
    }

    @Override
    public List<Cone> extent(Skeleton bones) {
        return line.extent(bones);
    }

    @Override
    public boolean heldAt(Vec palm, Skeleton bones) {
        return line.heldAt(palm, bones);
    }

    @Override
    public void paint(Easel easel, Camera camera, Skeleton bones) {
        var walk = walk(camera, line.places(bones));
        var whole = new Path2D.Double();
        for (var i = 0; i < walk.length; i++) {
            to(whole, walk, i, 1);
        }
        for (var i = walk.length - 1; i >= 0; i--) {
            to(whole, walk, i, -1);
        }
        whole.closePath();
        easel.fill(whole, line.tint());
        if (hems) {
            var fine = new Path2D.Double();
            fold(fine, walk);
            easel.draw(fine, Tint.PROP_INK, FINE);
        }
        easel.draw(whole, Tint.PROP_INK, Easel.THIN);
    }

    private static void fold(Path2D.Double path, double[][] walk) {
        var last = walk.length - 1 - HEMS[HEMS.length - 1];
        path.moveTo(walk[0][0] + walk[0][2] * FOLD, walk[0][1] + walk[0][3] * FOLD);
        for (var i = 1; i < last; i++) {
            to(path, walk, i, FOLD);
        }
        for (var hem : HEMS) {
            var i = walk.length - 1 - hem;
            path.moveTo(walk[i][0] + walk[i][2], walk[i][1] + walk[i][3]);
            to(path, walk, i, -1);
        }
    }

    private static void to(Path2D.Double path, double[][] walk, int i, double side) {
        var x = walk[i][0] + walk[i][2] * side;
        var y = walk[i][1] + walk[i][3] * side;
        if (path.getCurrentPoint() == null) {
            path.moveTo(x, y);
        } else {
            path.lineTo(x, y);
        }
    }

    /** @return near points of the middle line, each with the way to its edge */
    private double[][] walk(Camera camera, List<Vec> places) {
        var last = places.size() - 1;
        var walk = new double[last * PIECES + 1][];
        for (var i = 0; i < walk.length; i++) {
            var from = Math.min(last - 1, i / PIECES);
            var share = (double) (i - from * PIECES) / PIECES;
            var at = line.smooth()
                    ? Curve.through(places.get(Math.max(0, from - 1)), places.get(from), places.get(from + 1),
                            places.get(Math.min(last, from + 2)), share)
                    : places.get(from).toward(places.get(from + 1), share);
            walk[i] = new double[] { camera.x(at), camera.y(at), half(from) * (1 - share) + half(from + 1) * share, 0 };
        }
        for (var i = 0; i < walk.length; i++) {
            var a = walk[Math.max(0, i - 1)];
            var b = walk[Math.min(walk.length - 1, i + 1)];
            var length = Math.max(1e-9, Math.hypot(b[0] - a[0], b[1] - a[1]));
            var half = walk[i][2];
            walk[i] = new double[] { walk[i][0], walk[i][1], -(b[1] - a[1]) / length * half,
                    (b[0] - a[0]) / length * half };
        }
        return walk;
    }

    private double half(int point) {
        return wide[Math.min(point, wide.length - 1)];
    }
}
