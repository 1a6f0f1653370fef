package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.motus.figures.Joint;
import org.motus.figures.PoseProblem;

/** Looks for what no body does: joints bent too far, parts in the floor, parts that should rest and float. */
public final class SceneCheck {

    /** How far a part may be off what it rests on, share of stature: about a line's width in print. */
    private static final double FLOAT = .012;
    private static final double SINK = .010;
    private static final List<Part> DEEP = List.of(Part.HEAD, Part.CHEST, Part.PELVIS, Part.LEFT_ARM, Part.RIGHT_ARM,
            Part.LEFT_LEG, Part.RIGHT_LEG, Part.LEFT_FOOT, Part.RIGHT_FOOT);

    private SceneCheck() {
    }

    /** @return all of them, the first frame first */
    public static List<PoseProblem> problems(Scene scene) {
        var problems = new ArrayList<PoseProblem>();
        for (var i = 0; i < scene.frames.size(); i++) {
            var frame = scene.frames.get(i);
            var number = i;
            var solved = scene.solved().get(i);
            Stream.of(solved.problems().stream(), limits(solved.bones()), contact(frame, solved.bones()))
                    .flatMap(all -> all).forEach(problem -> problems.add(new PoseProblem(number, problem.grip(),
                            Sentences.of("problem", number + 1, problem.words()))));
        }
        return problems;
    }

    private static Stream<Flaw> limits(Skeleton bones) {
        var problems = new ArrayList<Flaw>();
        for (var joint : Joint.values()) {
            for (var side = 0; side < (joint.paired() ? 2 : 1); side++) {
                var value = bones.pose.get(joint, side);
                var free = joint == Joint.SHOULDER && Math.abs(bones.pose.get(Joint.SHOULDER_OUT, side)) > 60;
                if (!free && (value < joint.least() - .5 || value > joint.most() + .5)) {
                    problems.add(new Flaw(Grip.of(joint, side), "", Sentences.of("limits", JointNames.of(joint, side),
                            LimbSpec.trim(Math.round(value)), LimbSpec.trim(joint.least()),
                            LimbSpec.trim(joint.most()))));
                }
            }
        }
        return problems.stream();
    }

    private static Stream<Flaw> contact(Scene.Frame frame, Skeleton bones) {
        var flesh = new Flesh(bones);
        var problems = new ArrayList<Flaw>();
        if (frame.props().stream().noneMatch(prop -> prop instanceof Pool pool && !pool.floor())) {
            var lowest = Part.BODY.lowest(flesh);
            for (var part : DEEP) {
                var low = part.lowest(flesh);
                if (low < -SINK) {
                    problems.add(flaw(part, "problem.deep", LimbSpec.trim(-low)));
                }
            }
            if (frame.pose().rests().isEmpty() && lowest > FLOAT) {
                problems.add(flaw(Part.BODY, "problem.floats", LimbSpec.trim(lowest)));
            }
        }
        for (var rest : frame.pose().rests()) {
            for (var part : rest.single()) {
                gap(frame, flesh, part).ifPresent(problems::add);
            }
        }
        return problems.stream();
    }

    private static Flaw flaw(Part part, String key, String length) {
        return new Flaw(part.grip(), "", Sentences.of(key, part.words(), length));
    }

    /** A part rests when one of its balls is at the height of what is below it. */
    private static Optional<Flaw> gap(Scene.Frame frame, Flesh flesh, Part part) {
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
            return Optional.of(flaw(part, "problem.gap", LimbSpec.trim(least)));
        }
        return least < -.02
                ? Optional.of(flaw(part, "problem.sinks", LimbSpec.trim(-least)))
                : Optional.empty();
    }
}
