package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.motus.figures.Build;
import org.motus.figures.Joint;

/**
 * Turns a few joints until a point of the body is where it should be in the picture, and no joint past its limit: the
 * shortest way of all joints together, in small steps (damped least squares).
 */
final class Reach {

    /** A joint that may turn. */
    record Turn(Joint joint, int side) {

        double of(Pose pose) {
            return pose.get(joint, side);
        }

        void set(Pose pose, double value) {
            if (joint.paired()) {
                pose.set(joint, side, value);
            } else {
                pose.set(joint, value);
            }
        }
    }

    private static final int STEPS = 40;
    private static final double PROBE = .25;
    private static final double LARGEST = 14;
    private static final double DAMPING = 1.5e-7;
    /** Near enough, share of stature: less than a pixel of the screen. */
    private static final double NEAR = .0006;
    /** A joint that moves the point toward or from the viewer is turned less. */
    private static final double ACROSS = .12;
    private static final double AT_END = .01;

    private final Build build;
    private final Camera camera;
    private final Function<Skeleton, Vec> point;
    private final List<Turn> turns;
    private final double[] weights;
    private final Pose pose;

    Reach(Pose start, Build build, Camera camera, List<Turn> turns, Function<Skeleton, Vec> point) {
        this.pose = start.copy();
        this.build = build;
        this.camera = camera;
        this.turns = turns;
        this.point = point;
        turns.forEach(turn -> turn.set(pose, within(turn, turn.of(pose))));
        weights = turns.stream().mapToDouble(this::weight).toArray();
    }

    private double weight(Turn turn) {
        var way = probe(turn);
        var length = way.length();
        return length < 1e-9
                ? ACROSS
                : ACROSS + (1 - ACROSS) * Math.pow(Math.hypot(camera.x(way), camera.y(way))
                        / length, 2);
    }

    private Vec probe(Turn turn) {
        var now = turn.of(pose);
        turn.set(pose, now + PROBE);
        var after = point.apply(new Skeleton(pose, build));
        turn.set(pose, now - PROBE);
        var before = point.apply(new Skeleton(pose, build));
        turn.set(pose, now);
        return after.minus(before).times(1 / (2 * PROBE));
    }

    /** @return how far the point is from a place of the picture, to the right and up */
    private double[] off(double x, double y) {
        var at = point.apply(new Skeleton(pose, build));
        return new double[] { x - camera.x(at), y - camera.y(at) };
    }

    /**
     * @param x of the picture, share of stature
     * @param y of the picture
     * @return the pose that is nearest
     */
    Pose toward(double x, double y) {
        for (var i = 0; i < STEPS; i++) {
            var off = off(x, y);
            if (Math.hypot(off[0], off[1]) < NEAR) {
                break;
            }
            step(off, new ArrayList<>(turns));
        }
        return pose;
    }

    private void step(double[] off, List<Turn> free) {
        var ways = turns.stream().map(turn -> free.contains(turn) ? probe(turn) : new Vec(0, 0, 0)).toList();
        var a = DAMPING;
        var b = 0.0;
        var d = DAMPING;
        for (var i = 0; i < ways.size(); i++) {
            var w = weights[i] * weights[i];
            var wx = camera.x(ways.get(i));
            var wy = camera.y(ways.get(i));
            a += w * wx * wx;
            b += w * wx * wy;
            d += w * wy * wy;
        }
        var det = a * d - b * b;
        var u = (d * off[0] - b * off[1]) / det;
        var v = (a * off[1] - b * off[0]) / det;
        var changes = new double[ways.size()];
        var largest = 0.0;
        for (var i = 0; i < changes.length; i++) {
            changes[i] = weights[i] * weights[i] * (camera.x(ways.get(i)) * u + camera.y(ways.get(i)) * v);
            largest = Math.max(largest, Math.abs(changes[i]));
        }
        for (var i = 0; i < changes.length; i++) {
            var turn = turns.get(i);
            if (free.contains(turn) && atEnd(turn, changes[i])) {
                // This one can give no more: the others do its share.
                free.remove(turn);
                step(off, free);
                return;
            }
        }
        var share = Math.min(1, LARGEST / Math.max(largest, 1e-9));
        for (var i = 0; i < changes.length; i++) {
            var turn = turns.get(i);
            turn.set(pose, within(turn, turn.of(pose) + changes[i] * share));
        }
    }

    private boolean atEnd(Turn turn, double change) {
        return Math.abs(change) > AT_END && (change > 0
                ? turn.of(pose) >= turn.joint().most() - AT_END
                : turn.of(pose) <= turn.joint().least() + AT_END);
    }

    /** @return the joint whose limit keeps the point from a place; empty when it is there, or when no limit does */
    Optional<Turn> stopped(double x, double y, double allowed) {
        var off = off(x, y);
        if (Math.hypot(off[0], off[1]) < allowed) {
            return Optional.empty();
        }
        Optional<Turn> most = Optional.empty();
        var best = 0.0;
        for (var turn : turns) {
            var way = probe(turn);
            var gain = camera.x(way) * off[0] + camera.y(way) * off[1];
            if (atEnd(turn, Math.signum(gain)) && Math.abs(gain) > best) {
                best = Math.abs(gain);
                most = Optional.of(turn);
            }
        }
        return most;
    }

    /** @return how far the point is from a place, share of stature */
    double missing(double x, double y) {
        var off = off(x, y);
        return Math.hypot(off[0], off[1]);
    }

    /** @return the value of a joint as it is found */
    double value(Turn turn) {
        return turn.of(pose);
    }

    static double within(Turn turn, double value) {
        return Math.max(turn.joint().least(), Math.min(turn.joint().most(), value));
    }
}
