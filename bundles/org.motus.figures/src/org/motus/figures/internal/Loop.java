package org.motus.figures.internal;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Tint;

/**
 * A flat band round both legs: it bends about their outer sides and is straight between them.
 *
 * @param thighs whether it lies round the thighs, otherwise round the shanks
 * @param share  where along them, 0 above and 1 below
 * @param wide   half its width
 * @param tint   its color
 * @param front  whether this is what the viewer sees before the legs, otherwise what lies behind them
 */
record Loop(boolean thighs, double share, double wide, Tint tint, boolean front) implements Prop {

    /** How far it stands off the skin. */
    private static final double OFF = .004;
    private static final int ROUND = 14;
    private static final int STRAIGHT = 8;

    /** A point of the middle line and where it looks. */
    private record Knot(Vec place, Vec out) {
    }

    @Override
    public Layer layer() {
        return front ? Layer.OVER : Layer.BEHIND;
    }

    @Override
    public List<Cone> extent(Skeleton bones) {
        var flesh = new Flesh(bones);
        return List.of(leg(flesh, Pose.LEFT), leg(flesh, Pose.RIGHT));
    }

    @Override
    public void paint(Easel easel, Camera camera, Skeleton bones) {
        var axis = axis(bones);
        var run = seen(knots(new Flesh(bones), axis), camera);
        if (run.isEmpty()) {
            return;
        }
        var path = new Path2D.Double();
        for (var i = 0; i < 2 * run.size(); i++) {
            var back = i >= run.size();
            var knot = run.get(back ? 2 * run.size() - 1 - i : i);
            var place = knot.place().plus(axis, back ? -wide : wide);
            if (i == 0) {
                path.moveTo(camera.x(place), camera.y(place));
            } else {
                path.lineTo(camera.x(place), camera.y(place));
            }
        }
        path.closePath();
        easel.fill(path, tint);
        easel.draw(path, Tint.PROP_INK, Easel.THIN);
    }

    /** @return the leg where the band lies, as a ball */
    private Cone leg(Flesh flesh, int side) {
        var cones = thighs ? flesh.thigh(side, OFF) : flesh.shank(side);
        var at = Math.min(share, .999) * cones.size();
        var cone = cones.get((int) at);
        var rest = at - (int) at;
        return Cone.ball(cone.a().toward(cone.b(), rest),
                cone.radiusA() + (cone.radiusB() - cone.radiusA()) * rest + (thighs ? 0 : OFF));
    }

    /** @return along the legs */
    private Vec axis(Skeleton bones) {
        var from = thighs ? bones.hip : bones.knee;
        var to = thighs ? bones.knee : bones.ankle;
        return to[0].minus(from[0]).unit().plus(to[1].minus(from[1]).unit()).unit();
    }

    private List<Knot> knots(Flesh flesh, Vec axis) {
        var left = leg(flesh, Pose.LEFT);
        var right = leg(flesh, Pose.RIGHT);
        var across = right.a().minus(left.a()).square(axis).unit();
        var knots = new ArrayList<Knot>();
        for (var half = 0; half < 2; half++) {
            var ball = half == 0 ? left : right;
            var next = half == 0 ? right : left;
            for (var i = 0; i <= ROUND; i++) {
                var out = across.turned(axis, 90 + 180 * half + 180.0 * i / ROUND);
                knots.add(new Knot(ball.a().plus(out, ball.radiusA()), out));
            }
            var out = knots.getLast().out();
            for (var i = 1; i < STRAIGHT; i++) {
                knots.add(new Knot(knots.getLast().place().toward(next.a().plus(out, next.radiusA()),
                        1.0 / (STRAIGHT - i + 1)), out));
            }
        }
        return knots;
    }

    /** @return the run of knots on this side, in their order */
    private List<Knot> seen(List<Knot> knots, Camera camera) {
        var n = knots.size();
        var start = 0;
        for (var i = 0; i < n; i++) {
            if (mine(knots.get(i), camera) && !mine(knots.get((i + n - 1) % n), camera)) {
                start = i;
            }
        }
        var run = new ArrayList<Knot>();
        for (var i = 0; i < n && mine(knots.get((start + i) % n), camera); i++) {
            run.add(knots.get((start + i) % n));
        }
        return run;
    }

    private boolean mine(Knot knot, Camera camera) {
        return knot.out().dot(camera.viewer) > 0 == front;
    }
}
