package org.motus.figures.internal;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.Optional;

import org.motus.figures.Tint;

/**
 * Floor or mat. From the side a line and a flat roll, from above a sheet.
 *
 * @param from where it begins along x
 * @param to   where it ends
 * @param deep half its depth along z, for a view from above
 * @param mat  whether a mat lies on the floor
 */
record Ground(double from, double to, double deep, boolean mat) implements Prop {

    private static final double THICK = .022;
    /** Seen from above by more than that it is a sheet, otherwise a line. */
    private static final double STEEP = .3;

    @Override
    public Layer layer() {
        return Layer.BEHIND;
    }

    @Override
    public List<Cone> extent(Skeleton bones) {
        var edge = mat ? .06 : 0;
        return List.of(new Cone(new Vec(from - edge, -.02, 0), .006, new Vec(to + edge, -.02, 0), .006));
    }

    @Override
    public double top(double x, double z) {
        return 0;
    }

    @Override
    public void paint(Easel easel, Camera camera, Skeleton bones) {
        if (camera.viewer.y() > STEEP) {
            sheet(easel, camera);
            return;
        }
        var low = mat ? -THICK - .002 : -.004;
        var edge = mat ? .06 : 0;
        // Seen from the front the floor lies across.
        var half = (to - from) / 2 + edge;
        var middle = Math.abs(camera.right.x()) > .5 ? (from + to) / 2 * camera.right.x() : 0;
        easel.draw(new Line2D.Double(middle - half, low, middle + half, low), Tint.PROP_INK, .006);
        if (mat) {
            var roll = new RoundRectangle2D.Double(middle - half + edge, -THICK, to - from, THICK - .001, .018, .018);
            easel.fill(roll, Tint.MAT);
            easel.draw(roll, Tint.PROP_INK, Easel.THIN);
        }
    }

    /** @return what the sheet takes of the picture when it is seen from above */
    Optional<Rectangle2D> sheet(Camera camera) {
        return camera.viewer.y() > STEEP
                ? Optional.of(Field.bounds(camera, corners().stream().map(corner -> Cone.ball(corner, .004)).toList()))
                : Optional.empty();
    }

    private List<Vec> corners() {
        return List.of(new Vec(from, 0, -deep), new Vec(to, 0, -deep), new Vec(to, 0, deep), new Vec(from, 0, deep));
    }

    private void sheet(Easel easel, Camera camera) {
        var path = new Path2D.Double();
        for (var corner : corners()) {
            if (path.getCurrentPoint() == null) {
                path.moveTo(camera.x(corner), camera.y(corner));
            } else {
                path.lineTo(camera.x(corner), camera.y(corner));
            }
        }
        path.closePath();
        easel.fill(path, Tint.PROP);
        easel.draw(path, Tint.PROP_INK, .005);
    }
}
