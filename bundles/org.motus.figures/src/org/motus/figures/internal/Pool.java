package org.motus.figures.internal;

import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.util.List;

import org.motus.figures.Tint;

/**
 * Water before the body.
 *
 * @param from  where it begins along x
 * @param to    where it ends
 * @param depth from the ground to the surface, share of stature
 * @param floor whether its ground is drawn
 */
record Pool(double from, double to, double depth, boolean floor) implements Prop {

    /** The line of the ground lies under the contour of the feet. */
    private static final double GROUND = -.008;
    private static final int WAVES = 60;

    @Override
    public Layer layer() {
        return Layer.OVER;
    }

    @Override
    public List<Cone> extent(Skeleton bones) {
        return List.of(new Cone(new Vec(from, -.02, 0), 0, new Vec(to, depth, 0), 0));
    }

    @Override
    public double top(double x, double z) {
        return floor ? 0 : Double.NaN;
    }

    @Override
    public void paint(Easel easel, Camera camera, Skeleton bones) {
        var surface = new Path2D.Double();
        for (var i = 0; i <= WAVES; i++) {
            var x = from + (to - from) * i / WAVES;
            var y = depth + .010 * Math.sin(i * 2 * Math.PI / 7.5);
            if (i == 0) {
                surface.moveTo(x, y);
            } else {
                surface.lineTo(x, y);
            }
        }
        var water = new Path2D.Double(surface);
        water.lineTo(to, GROUND);
        water.lineTo(from, GROUND);
        water.closePath();
        easel.fill(water, Tint.WATER);
        easel.draw(surface, Tint.WATER_LINE, .0055);
        for (var row = 1; row < 3; row++) {
            easel.draw(ripples(row), Tint.WATER_FAINT, .0035);
        }
        if (floor) {
            easel.draw(new Line2D.Double(from, GROUND, to, GROUND), Tint.WATER_LINE, .006);
        }
    }

    private Path2D.Double ripples(int row) {
        var path = new Path2D.Double();
        var on = false;
        for (var i = 0; i <= WAVES; i++) {
            var x = from + (to - from) * i / WAVES;
            var y = depth - .06 * row + .008 * Math.sin(i * 2 * Math.PI / 7.5 + row * 2);
            var now = (i + row * 5) % 15 < 8;
            if (now && on) {
                path.lineTo(x, y);
            } else if (now) {
                path.moveTo(x, y);
            }
            on = now;
        }
        return path;
    }
}
