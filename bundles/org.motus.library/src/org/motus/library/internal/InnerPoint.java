package org.motus.library.internal;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;

/** Finds a point well inside a closed shape. */
final class InnerPoint {

    private static final double FLATNESS = 0.0005;
    private static final int STEPS = 200;

    private double area;
    private double x;
    private double y;

    private InnerPoint() {
    }

    static Point2D of(Shape shape) {
        var point = new InnerPoint().centroid(shape);
        return shape.contains(point) ? point : widest(shape, point.getY());
    }

    private Point2D centroid(Shape shape) {
        var here = new double[6];
        var start = new double[2];
        var last = new double[2];
        for (var path = shape.getPathIterator(null, FLATNESS); !path.isDone(); path.next()) {
            switch (path.currentSegment(here)) {
                case PathIterator.SEG_MOVETO -> System.arraycopy(here, 0, start, 0, 2);
                case PathIterator.SEG_CLOSE -> {
                    edge(last, start);
                    System.arraycopy(start, 0, here, 0, 2);
                }
                default -> edge(last, here);
            }
            System.arraycopy(here, 0, last, 0, 2);
        }
        return new Point2D.Double(x / (3 * area), y / (3 * area));
    }

    private void edge(double[] from, double[] to) {
        var cross = from[0] * to[1] - to[0] * from[1];
        area += cross;
        x += (from[0] + to[0]) * cross;
        y += (from[1] + to[1]) * cross;
    }

    private static Point2D widest(Shape shape, double y) {
        var bounds = shape.getBounds2D();
        var best = 0;
        var bestEnd = 0;
        var run = 0;
        for (var step = 0; step <= STEPS; step++) {
            run = shape.contains(bounds.getX() + bounds.getWidth() * step / STEPS, y) ? run + 1 : 0;
            if (run > best) {
                best = run;
                bestEnd = step;
            }
        }
        return new Point2D.Double(bounds.getX() + bounds.getWidth() * (bestEnd - best / 2.0) / STEPS, y);
    }
}
