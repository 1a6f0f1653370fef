package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.util.List;

import org.motus.figures.Tint;

/**
 * An opening in a wall that the person faces.
 *
 * @param x    where the wall is
 * @param half half the width of the opening
 */
record Doorway(double x, double half) implements Prop {

    private static final double THICK = .07;
    private static final double HIGH = 1.04;
    private static final double TOP = 1.30;
    private static final double WIDE = .80;

    @Override
    public Layer layer() {
        return Layer.BEHIND;
    }

    @Override
    public List<Cone> extent(Skeleton bones) {
        return List.of(new Cone(new Vec(x, 0, -half - .1), 0, new Vec(x, HIGH, half + .1), 0));
    }

    @Override
    public double top(double at, double z) {
        return 0;
    }

    @Override
    public void paint(Easel easel, Camera camera, Skeleton bones) {
        face(easel, camera, Tint.WALL, at(0, -half), at(0, -WIDE), at(TOP, -WIDE), at(TOP, -half));
        face(easel, camera, Tint.WALL, at(0, half), at(0, WIDE), at(TOP, WIDE), at(TOP, half));
        face(easel, camera, Tint.WALL, at(HIGH, -half), at(HIGH, half), at(TOP, half), at(TOP, -half));
        var beyond = new Vec(THICK, 0, 0);
        var seen = camera.viewer.z() > 0 ? -half : half;
        face(easel, camera, Tint.REVEAL, at(0, seen), at(0, seen).plus(beyond), at(HIGH, seen).plus(beyond),
                at(HIGH, seen));
        line(easel, camera, at(0, seen).plus(beyond), at(HIGH, seen).plus(beyond));
        line(easel, camera, at(0, -WIDE), at(0, -half), at(HIGH, -half), at(HIGH, half), at(0, half), at(0, WIDE));
        line(easel, camera, at(0, seen), at(0, seen).plus(beyond));
    }

    private Vec at(double y, double z) {
        return new Vec(x, y, z);
    }

    private static void face(Easel easel, Camera camera, Tint tint, Vec... corners) {
        var path = path(camera, corners);
        path.closePath();
        easel.fill(path, tint);
    }

    private static void line(Easel easel, Camera camera, Vec... corners) {
        easel.draw(path(camera, corners), Tint.PROP_INK, .0055);
    }

    private static Path2D.Double path(Camera camera, Vec... corners) {
        var path = new Path2D.Double();
        path.moveTo(camera.x(corners[0]), camera.y(corners[0]));
        for (var i = 1; i < corners.length; i++) {
            path.lineTo(camera.x(corners[i]), camera.y(corners[i]));
        }
        return path;
    }
}
