package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Tint;

/**
 * A thing that runs through points: stick, band, strap, towel, noodle.
 *
 * @param points  points of the room or of the body
 * @param smooth  whether it bends softly
 * @param radius  half its thickness
 * @param longer  by how much it goes on at both ends
 * @param tint    its color
 * @param layer   behind or over the body
 * @param held    whether the hands it goes through close round it
 */
record Line(List<Point> points, boolean smooth, double radius, double longer, Tint tint, Layer layer, boolean held)
        implements
            Prop {

    /** From the middle of a hand to what it holds. */
    private static final double HAND = .035;

    /** A point, by its coordinates or on the body. */
    interface Point {
        Vec at(Skeleton bones);
    }

    @Override
    public List<Cone> extent(Skeleton bones) {
        return places(bones).stream().map(place -> Cone.ball(place, radius)).toList();
    }

    @Override
    public boolean heldAt(Vec palm, Skeleton bones) {
        var places = places(bones);
        for (var i = 1; held && i < places.size(); i++) {
            var way = places.get(i).minus(places.get(i - 1));
            var share = palm.minus(places.get(i - 1)).dot(way) / Math.max(1e-9, way.dot(way));
            var near = places.get(i - 1).plus(way, Math.max(0, Math.min(1, share)));
            if (near.minus(palm).length() < HAND) {
                return true;
            }
        }
        return false;
    }

    /** @return where it runs */
    List<Vec> places(Skeleton bones) {
        var places = new ArrayList<>(points.stream().map(point -> point.at(bones)).toList());
        if (longer > 0) {
            var first = places.get(0);
            var last = places.getLast();
            places.set(0, first.plus(first.minus(places.get(1)).unit(), longer));
            places.set(places.size() - 1, last.plus(last.minus(places.get(places.size() - 2)).unit(), longer));
        }
        return places;
    }

    @Override
    public void paint(Easel easel, Camera camera, Skeleton bones) {
        var places = places(bones);
        var flat = new double[places.size()][];
        for (var i = 0; i < flat.length; i++) {
            flat[i] = new double[] { camera.x(places.get(i)), camera.y(places.get(i)) };
        }
        var path = smooth ? Curve.through(flat, false) : straight(flat);
        var wide = 2 * radius / easel.width;
        easel.draw(path, Tint.PROP_INK, wide + Easel.CONTOUR * .8);
        easel.draw(path, tint, Math.max(.002, wide - Easel.CONTOUR * .5));
    }

    private static Path2D.Double straight(double[][] flat) {
        var path = new Path2D.Double();
        path.moveTo(flat[0][0], flat[0][1]);
        for (var i = 1; i < flat.length; i++) {
            path.lineTo(flat[i][0], flat[i][1]);
        }
        return path;
    }
}
