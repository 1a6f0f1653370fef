package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.motus.figures.Joint;

/** Looks for what no body does: joints bent too far, parts in the floor, parts that should rest and float. */
public final class SceneCheck {

    /** How far a part may be off what it rests on, share of stature: about a line's width in print. */
    private static final double FLOAT = .012;
    private static final double SINK = .010;
    private static final List<Part> DEEP = List.of(Part.HEAD, Part.CHEST, Part.PELVIS, Part.LEFT_ARM, Part.RIGHT_ARM,
            Part.LEFT_LEG, Part.RIGHT_LEG, Part.LEFT_FOOT, Part.RIGHT_FOOT);

    private SceneCheck() {
    }

    /** @return one sentence for each */
    public static List<String> problems(Scene scene) {
        var problems = new ArrayList<String>();
        for (var i = 0; i < scene.frames.size(); i++) {
            var frame = scene.frames.get(i);
            var number = i + 1;
            var solved = scene.solved().get(i);
            Stream.of(solved.problems().stream(), limits(solved.bones()), contact(frame, solved.bones()))
                    .flatMap(all -> all).forEach(problem -> problems.add(Sentences.of("problem", number, problem)));
        }
        return problems;
    }

    private static Stream<String> limits(Skeleton bones) {
        var problems = new ArrayList<String>();
        for (var joint : Joint.values()) {
            for (var side = 0; side < (joint.paired() ? 2 : 1); side++) {
                var value = bones.pose.get(joint, side);
                var free = joint == Joint.SHOULDER && Math.abs(bones.pose.get(Joint.SHOULDER_OUT, side)) > 60;
                if (!free && (value < joint.least() - .5 || value > joint.most() + .5)) {
                    problems.add(Sentences.of("limits", joint.paired() ? onSide(side, joint.label()) : joint.label(),
                            LimbSpec.trim(Math.round(value)), LimbSpec.trim(joint.least()),
                            LimbSpec.trim(joint.most())));
                }
            }
        }
        return problems.stream();
    }

    /** @return a word with its side before it */
    static String onSide(int side, String word) {
        return Sentences.of(side == Pose.LEFT ? "problem.left" : "problem.right", word);
    }

    private static Stream<String> contact(Scene.Frame frame, Skeleton bones) {
        var flesh = new Flesh(bones);
        var problems = new ArrayList<String>();
        if (frame.props().stream().noneMatch(prop -> prop instanceof Pool pool && !pool.floor())) {
            var lowest = Part.BODY.lowest(flesh);
            for (var part : DEEP) {
                var low = part.lowest(flesh);
                if (low < -SINK) {
                    problems.add(Sentences.of("problem.deep", part.label(), LimbSpec.trim(-low)));
                }
            }
            if (frame.pose().rests().isEmpty() && lowest > FLOAT) {
                problems.add(Sentences.of("problem.floats", LimbSpec.trim(lowest)));
            }
        }
        for (var rest : frame.pose().rests()) {
            for (var part : rest.single()) {
                gap(frame, flesh, part).ifPresent(problems::add);
            }
        }
        return problems.stream();
    }

    /** A part rests when one of its balls is at the height of what is below it. */
    private static Optional<String> gap(Scene.Frame frame, Flesh flesh, Part part) {
        var least = Double.MAX_VALUE;
        for (var cone : part.cones(flesh)) {
            for (var ball : List.of(Cone.ball(cone.a(), cone.radiusA()), Cone.ball(cone.b(), cone.radiusB()))) {
                var low = ball.least(Vec.Y);
                var gap = Stream.concat(Stream.of(0.0), frame.props().stream()
                        .map(prop -> prop.top(ball.a().x(), ball.a().z())).filter(top -> !top.isNaN()))
                        .mapToDouble(top -> low - top).filter(off -> off > -.03).min().orElse(-.03);
                least = Math.min(least, gap);
            }
        }
        if (least > FLOAT) {
            return Optional.of(Sentences.of("problem.gap", part.label(), LimbSpec.trim(least)));
        }
        return least < -.02
                ? Optional.of(Sentences.of("problem.sinks", part.label()))
                : Optional.empty();
    }
}
