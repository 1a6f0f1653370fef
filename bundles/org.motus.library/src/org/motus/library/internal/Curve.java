package org.motus.library.internal;

import java.awt.geom.Path2D;
import java.util.List;

/**
 * Lays a smooth curve of cubic pieces through points: a Catmull-Rom curve whose tangents fit uneven distances between
 * the points. At a corner, and at the ends of an open curve, the tangent points straight to the neighbor.
 */
final class Curve {

    private static final double THIRD = 1.0 / 3;

    private final List<CurvePoint> points;
    private final boolean closed;

    private Curve(List<CurvePoint> points, boolean closed) {
        this.points = points;
        this.closed = closed;
    }

    static Path2D.Double open(List<CurvePoint> points) {
        return new Curve(points, false).path();
    }

    static Path2D.Double closed(List<CurvePoint> points) {
        return new Curve(points, true).path();
    }

    private Path2D.Double path() {
        var path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        var pieces = closed ? points.size() : points.size() - 1;
        for (var index = 0; index < pieces; index++) {
            piece(path, index);
        }
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private void piece(Path2D.Double path, int index) {
        var from = at(index);
        var to = at(index + 1);
        if (from.corner() && to.corner()) {
            path.lineTo(to.x(), to.y());
            return;
        }
        var length = from.distance(to) * THIRD;
        var out = tangent(index, 1);
        var in = tangent(index + 1, -1);
        path.curveTo(from.x() + out[0] * length, from.y() + out[1] * length, to.x() - in[0] * length,
                to.y() - in[1] * length, to.x(), to.y());
    }

    private CurvePoint at(int index) {
        return points.get(Math.floorMod(index, points.size()));
    }

    private boolean ends(int index) {
        return !closed && (index == 0 || index == points.size() - 1);
    }

    /**
     * @param ahead
     *            1 for the piece that leaves the point, -1 for the one that arrives
     */
    private double[] tangent(int index, int ahead) {
        var here = at(index);
        if (here.corner() || ends(index)) {
            var neighbor = at(index + ahead);
            return unit((neighbor.x() - here.x()) * ahead, (neighbor.y() - here.y()) * ahead);
        }
        var before = at(index - 1);
        var after = at(index + 1);
        var first = Math.max(1e-9, before.distance(here));
        var second = Math.max(1e-9, here.distance(after));
        // The nearer neighbor says more about the direction than the farther one.
        return unit((here.x() - before.x()) / first * second + (after.x() - here.x()) / second * first,
                (here.y() - before.y()) / first * second + (after.y() - here.y()) / second * first);
    }

    private static double[] unit(double x, double y) {
        var length = Math.max(1e-12, Math.hypot(x, y));
        return new double[] { x / length, y / length };
    }
}
