package org.motus.figures.internal;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;

import org.motus.figures.Tint;

/** A stationary bike, seen from the side: saddle, crank and handlebar at points of the picture; pedals at the feet. */
record Bike(double[] saddle, double[] crank, double[] bar) implements Prop {

    private static final double TUBE = .016;

    @Override
    public Layer layer() {
        return Layer.BEHIND;
    }

    @Override
    public List<Cone> extent(Skeleton bones) {
        return List.of(new Cone(new Vec(saddle[0] - .16, 0, 0), .01, new Vec(bar[0] + .08, bar[1], 0), .01));
    }

    @Override
    public double top(double x, double z) {
        return Math.abs(x - saddle[0]) < .12 ? saddle[1] : Double.NaN;
    }

    @Override
    public void paint(Easel easel, Camera camera, Skeleton bones) {
        var wheel = new Ellipse2D.Double(crank[0] + .10, .035, .25, .25);
        easel.fill(wheel, Tint.PROP);
        easel.draw(wheel, Tint.PROP_INK, Easel.THIN);
        easel.draw(new Ellipse2D.Double(crank[0] + .20, .135, .05, .05), Tint.PROP_INK, Easel.THIN);
        tube(easel, saddle[0] - .14, .012, bar[0] + .10, .012);
        tube(easel, saddle[0] - .02, saddle[1] - .02, crank[0] - .02, .012);
        tube(easel, crank[0], crank[1], bar[0] - .02, bar[1] - .16);
        tube(easel, bar[0] - .06, .012, bar[0], bar[1]);
        tube(easel, bar[0] - .05, bar[1] + .02, bar[0] + .04, bar[1] + .02);
        var seat = new RoundRectangle2D.Double(saddle[0] - .09, saddle[1] - .03, .17, .03, .03, .03);
        easel.fill(seat, Tint.PROP);
        easel.draw(seat, Tint.PROP_INK, Easel.THIN);
        for (var side = 0; side < 2; side++) {
            var foot = bones.ankle[side].plus(bones.foot[side].front(), .06).plus(bones.foot[side].up(),
                    -Measures.ANKLE - .006);
            easel.draw(new Line2D.Double(crank[0], crank[1], camera.x(foot), camera.y(foot)), Tint.PROP_INK, .008);
            easel.draw(new Line2D.Double(camera.x(foot) - .03, camera.y(foot), camera.x(foot) + .03, camera.y(foot)),
                    Tint.PROP_INK, .010);
        }
        var hub = new Ellipse2D.Double(crank[0] - .022, crank[1] - .022, .044, .044);
        easel.fill(hub, Tint.PROP);
        easel.draw(hub, Tint.PROP_INK, Easel.THIN);
    }

    private static void tube(Easel easel, double x0, double y0, double x1, double y1) {
        var line = new Line2D.Double(x0, y0, x1, y1);
        easel.draw(line, Tint.PROP_INK, TUBE / easel.width + .009);
        easel.draw(line, Tint.PROP, TUBE / easel.width - .001);
    }
}
