package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.motus.figures.Tint;

/** A thing made of boxes: chair, table, step, wall. */
record Boxes(List<Box> boxes, Layer layer) implements Prop {

    /** From the corner with the least to that with the greatest x, y and z. */
    record Box(Vec least, Vec most, Tint tint) {
    }

    /** A wall of that height or higher goes on beyond the picture. */
    static final double GOES_ON = 1.25;

    private static final double LINE = .0055;

    @Override
    public List<Cone> extent(Skeleton bones) {
        // A wall that goes on above the picture leaves its size alone.
        return boxes.stream().filter(box -> box.tint() != Tint.WALL || box.most().y() < GOES_ON)
                .map(box -> new Cone(box.least(), 0, box.most(), 0))
                .toList();
    }

    @Override
    public double top(double x, double z) {
        return boxes.stream().filter(box -> box.least().x() - .01 <= x && x <= box.most().x() + .01)
                .filter(box -> box.least().z() <= z && z <= box.most().z()).mapToDouble(box -> box.most().y()).max()
                .orElse(Double.NaN);
    }

    @Override
    public void paint(Easel easel, Camera camera, Skeleton bones) {
        boxes.stream().sorted(Comparator.comparingDouble(box -> camera.depth(box.least().toward(box.most(), .5))))
                .forEach(box -> paint(easel, camera, box));
    }

    private static void paint(Easel easel, Camera camera, Box box) {
        var a = box.least();
        var b = box.most();
        for (var face = 0; face < 3; face++) {
            var normal = face == 0 ? camera.viewer.x() : face == 1 ? camera.viewer.y() : camera.viewer.z();
            if (Math.abs(normal) < .02) {
                continue;
            }
            var corners = corners(a, b, face, normal > 0);
            var path = new Path2D.Double();
            for (var i = 0; i < 4; i++) {
                if (i == 0) {
                    path.moveTo(camera.x(corners.get(i)), camera.y(corners.get(i)));
                } else {
                    path.lineTo(camera.x(corners.get(i)), camera.y(corners.get(i)));
                }
            }
            path.closePath();
            easel.fill(path, face == 0 && Math.abs(camera.viewer.z()) > .3 ? shade(box.tint()) : box.tint());
            easel.draw(path, Tint.PROP_INK, LINE);
        }
    }

    private static Tint shade(Tint tint) {
        return tint == Tint.WALL ? Tint.REVEAL : Tint.FAR_PROP;
    }

    private static List<Vec> corners(Vec a, Vec b, int face, boolean most) {
        var corners = new ArrayList<Vec>();
        for (var corner = 0; corner < 4; corner++) {
            var first = corner == 1 || corner == 2;
            var second = corner > 1;
            corners.add(switch (face) {
                case 0 -> new Vec((most ? b : a).x(), (first ? b : a).y(), (second ? b : a).z());
                case 1 -> new Vec((first ? b : a).x(), (most ? b : a).y(), (second ? b : a).z());
                default -> new Vec((first ? b : a).x(), (second ? b : a).y(), (most ? b : a).z());
            });
        }
        return corners;
    }
}
