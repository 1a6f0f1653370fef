package org.motus.figures.internal;

import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

import org.motus.figures.Tint;

/**
 * A soft or round thing: cushion, ball, roller.
 *
 * @param middle where its middle is
 * @param wide   half its width
 * @param high   half its height
 * @param turn   degrees in the picture
 * @param kind   what it is
 * @param tint   its color
 * @param layer  behind or over the body
 */
record Round(Vec middle, double wide, double high, double turn, Kind kind, Tint tint, Layer layer) implements Prop {

    /** What it is. */
    enum Kind {
        CUSHION, BALL, ROLLER
    }

    @Override
    public List<Cone> extent(Skeleton bones) {
        return List.of(Cone.ball(middle, Math.min(wide, high)));
    }

    @Override
    public double top(double x, double z) {
        var across = (x - middle.x()) / wide;
        return Math.abs(across) > 1
                ? Double.NaN
                : middle.y() + (kind == Kind.CUSHION ? high : high * Math.sqrt(1 - across * across));
    }

    @Override
    public void paint(Easel easel, Camera camera, Skeleton bones) {
        var place = AffineTransform.getTranslateInstance(camera.x(middle), camera.y(middle));
        place.rotate(Math.toRadians(turn));
        if (kind == Kind.ROLLER && Math.abs(camera.viewer.z()) < .8) {
            var beam = new Vec(0, 0, .2);
            new Line(List.of(bone -> middle.minus(beam), bone -> middle.plus(beam)), false, high, 0, tint, layer,
                    false)
                    .paint(easel, camera, bones);
            return;
        }
        var shape = kind == Kind.CUSHION
                ? new RoundRectangle2D.Double(-wide, -high, 2 * wide, 2 * high, high * 1.3, high * 1.3)
                : new Ellipse2D.Double(-wide, -high, 2 * wide, 2 * high);
        easel.fill(place.createTransformedShape(shape), tint);
        easel.draw(place.createTransformedShape(shape), Tint.PROP_INK, Easel.THIN);
        if (kind == Kind.ROLLER) {
            easel.draw(place.createTransformedShape(
                    new Ellipse2D.Double(-wide * .45, -high * .45, wide * .9, high * .9)), Tint.PROP_INK, Easel.THIN);
        }
    }
}
