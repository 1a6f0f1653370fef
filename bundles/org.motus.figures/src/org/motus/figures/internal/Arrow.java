package org.motus.figures.internal;

import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.motus.figures.Tint;

/**
 * Which way it goes.
 *
 * @param path   points of the picture, each a pair; empty when it follows a point of the body
 * @param of     the point that it follows
 * @param beside by how much it is moved to the left of its way, share of stature
 * @param by     by how much it is moved in the picture
 * @param size   thickness, 1 is usual
 */
record Arrow(double[][] path, Optional<Landmark> of, double beside, double[] by, double size) implements Mark {

    private static final double WIDE = .020;
    private static final double HEAD = 2.9;
    private static final double HALF = 1.75;
    /** The whole is at least so many heads long: what is shorter is drawn thinner. */
    private static final double SHAFT = 1.9;

    @Override
    public double[][] extent(Stage stage) {
        return points(stage);
    }

    private double[][] points(Stage stage) {
        if (of.isEmpty()) {
            return path;
        }
        var camera = stage.camera();
        var ways = List.of(stage.before(), stage.between(), stage.bones()).stream()
                .map(bones -> of.get().at(bones, Pose.RIGHT)).map(at -> new double[] { camera.x(at), camera.y(at) })
                .toList();
        var from = ways.getFirst();
        var to = ways.getLast();
        var length = Math.max(1e-6, Math.hypot(to[0] - from[0], to[1] - from[1]));
        var nx = -(to[1] - from[1]) / length;
        var ny = (to[0] - from[0]) / length;
        var points = new double[3][];
        for (var i = 0; i < 3; i++) {
            points[i] = new double[] { ways.get(i)[0] + nx * beside + by[0], ways.get(i)[1] + ny * beside + by[1] };
        }
        return points;
    }

    @Override
    public void paint(Stage stage, Brush brush) {
        var easel = stage.easel();
        var walk = walk(points(stage), easel.width);
        var wide = Math.min(WIDE * size * easel.width, length(walk) / (HEAD * SHAFT));
        var head = wide * HEAD;
        var last = walk.size() - 1;
        var cut = last;
        for (var way = 0.0; cut > 0 && way < head * .85; cut--) {
            way += Math.hypot(walk.get(cut)[0] - walk.get(cut - 1)[0], walk.get(cut)[1] - walk.get(cut - 1)[1]);
        }
        var tip = walk.get(last);
        var dx = tip[0] - walk.get(cut)[0];
        var dy = tip[1] - walk.get(cut)[1];
        var length = Math.max(1e-9, Math.hypot(dx, dy));
        dx /= length;
        dy /= length;
        var shaft = new Path2D.Double();
        shaft.moveTo(walk.get(0)[0], walk.get(0)[1]);
        for (var i = 3; i < cut; i += 3) {
            shaft.lineTo(walk.get(i)[0], walk.get(i)[1]);
        }
        shaft.lineTo(walk.get(cut)[0], walk.get(cut)[1]);
        var point = new Path2D.Double();
        var bx = tip[0] - dx * head;
        var by = tip[1] - dy * head;
        point.moveTo(tip[0], tip[1]);
        point.lineTo(bx - dy * wide * HALF, by + dx * wide * HALF);
        point.lineTo(bx + dy * wide * HALF, by - dx * wide * HALF);
        point.closePath();
        paint(easel, shaft, point, wide / easel.width);
    }

    private static double length(List<double[]> walk) {
        var length = 0.0;
        for (var i = 1; i < walk.size(); i++) {
            length += Math.hypot(walk.get(i)[0] - walk.get(i - 1)[0], walk.get(i)[1] - walk.get(i - 1)[1]);
        }
        return length;
    }

    private static void paint(Easel easel, Path2D.Double shaft, Path2D.Double point, double wide) {
        var rim = .017;
        easel.draw(shaft, Tint.PAPER, wide + rim);
        easel.draw(point, Tint.PAPER, rim);
        easel.draw(shaft, Tint.ACCENT, wide);
        easel.fill(point, Tint.ACCENT);
        easel.draw(point, Tint.ACCENT, .004);
    }

    /** @return many near points along the way */
    private static List<double[]> walk(double[][] points, double width) {
        var walk = new ArrayList<double[]>();
        var path = Curve.through(points, false);
        var step = .002 * width;
        var at = new double[6];
        for (var flat = new FlatteningPathIterator(path.getPathIterator(null), step / 4); !flat
                .isDone(); flat.next()) {
            flat.currentSegment(at);
            var to = new double[] { at[0], at[1] };
            if (!walk.isEmpty()) {
                var from = walk.getLast();
                var count = (int) (Math.hypot(to[0] - from[0], to[1] - from[1]) / step);
                for (var i = 1; i < count; i++) {
                    walk.add(new double[] { from[0] + (to[0] - from[0]) * i / count,
                            from[1] + (to[1] - from[1]) * i / count });
                }
            }
            walk.add(to);
        }
        return walk;
    }

    /** @return points of a turning arrow about a middle, degrees from and to */
    static double[][] turning(double x, double y, double wide, double high, double from, double to) {
        var points = new double[9][];
        for (var i = 0; i < 9; i++) {
            var angle = Math.toRadians(from + (to - from) * i / 8);
            points[i] = new double[] { x + wide * Math.cos(angle), y + high * Math.sin(angle) };
        }
        return points;
    }
}
