package org.motus.figures.internal;

import static org.motus.figures.internal.Pose.sign;

import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Build;
import org.motus.figures.Joint;

/** Finds the angles of all joints for what an author said of a pose. */
final class Solver {

    /**
     * A pose with its bones.
     *
     * @param bones    where everything is
     * @param problems what could not be done; empty when all is well
     */
    record Solved(Skeleton bones, List<Flaw> problems) {
    }

    private static final double SOLE = Measures.ANKLE;
    private static final double PALM = .0142;
    private static final int HALVINGS = 18;
    private static final int SAMPLES = 12;
    private static final double SHORT = .004;
    /** Sine of the bend below which a limb is taken as straight. */
    private static final double STRAIGHT = .16;

    private final PoseSpec spec;
    private final Build build;
    private final List<Flaw> problems = new ArrayList<>();

    private Solver(PoseSpec spec, Build build) {
        this.spec = spec;
        this.build = build;
    }

    static Solved solve(PoseSpec spec, Build build) {
        return new Solver(spec, build).solve();
    }

    private Solved solve() {
        var pose = new Pose();
        spec.trunk().forEach(pose::set);
        for (var pass = 0; pass < 2; pass++) {
            for (var rule : spec.rules()) {
                settle(pose, rule, pass == 1);
            }
        }
        var bones = limbs(pose);
        var found = new ArrayList<>(problems);
        for (var rule : spec.rules()) {
            if (off(bones, rule) > SHORT) {
                found.add(new Flaw(rule.part().grip(), "", Sentences.of("problem.settle", JointNames.of(rule.joint()),
                        LimbSpec.trim(rule.from()), LimbSpec.trim(rule.to()), rule.part().words(),
                        LimbSpec.trim(rule.height()))));
            }
        }
        return new Solved(bones, List.copyOf(found));
    }

    private static double off(Skeleton bones, PoseSpec.Rule rule) {
        return Math.abs(rule.part().lowest(new Flesh(bones)) - rule.height());
    }

    /** Looks for the value nearest to the present one where the part crosses the height. */
    private void settle(Pose pose, PoseSpec.Rule rule, boolean again) {
        var now = pose.get(rule.joint());
        var sum = now + pose.get(rule.counter());
        var from = again ? Math.max(rule.from(), now - span(rule) / 4) : rule.from();
        var to = again ? Math.min(rule.to(), now + span(rule) / 4) : rule.to();
        var best = Double.NaN;
        var before = off(pose, rule, from, sum);
        for (var i = 1; i <= SAMPLES; i++) {
            var a = from + (to - from) * (i - 1) / SAMPLES;
            var b = from + (to - from) * i / SAMPLES;
            var after = off(pose, rule, b, sum);
            if (before > 0 != after > 0) {
                var found = halve(pose, rule, a, b, before > 0, sum);
                best = Double.isNaN(best) || Math.abs(found - now) < Math.abs(best - now) ? found : best;
            }
            before = after;
        }
        off(pose, rule, Double.isNaN(best) ? now : best, sum);
    }

    private static double span(PoseSpec.Rule rule) {
        return rule.to() - rule.from();
    }

    private double halve(Pose pose, PoseSpec.Rule rule, double from, double to, boolean above, double sum) {
        var a = from;
        var b = to;
        for (var i = 0; i < HALVINGS; i++) {
            var middle = (a + b) / 2;
            if (off(pose, rule, middle, sum) > 0 == above) {
                a = middle;
            } else {
                b = middle;
            }
        }
        return (a + b) / 2;
    }

    private double off(Pose pose, PoseSpec.Rule rule, double value, double sum) {
        pose.set(rule.joint(), value);
        if (rule.counter() != rule.joint()) {
            pose.set(rule.counter(), sum - value);
        }
        return rule.part().lowest(new Flesh(limbs(pose))) - rule.height();
    }

    private Skeleton limbs(Pose pose) {
        problems.clear();
        var trunk = new Skeleton(pose, build);
        for (var side = 0; side < 2; side++) {
            limb(pose, trunk, spec.leg(side), side, false);
            limb(pose, trunk, spec.arm(side), side, true);
        }
        return trunk.moved();
    }

    private void limb(Pose pose, Skeleton trunk, LimbSpec limb, int side, boolean arm) {
        limb.kind().free().forEach(joint -> pose.set(joint, side, limb.value(joint)));
        switch (limb.way()) {
            case "place" -> reach(trunk, limb, side, arm);
            case "aim" -> aim(trunk, limb, side, arm);
            default -> {
                limb.kind().ball().forEach(joint -> pose.set(joint, side, limb.value(joint)));
                var bend = arm ? Joint.ELBOW : Joint.KNEE;
                pose.set(bend, side, limb.value(bend));
            }
        }
        end(trunk, limb, side, arm);
    }

    /** Points the two segments where the author said. */
    private static void aim(Skeleton trunk, LimbSpec limb, int side, boolean arm) {
        var kind = limb.kind();
        var down = trunk.pelvis.up().times(-1);
        var upper = limb.direction(kind.upper(), side).orElse(limb.direction(kind.lower(), side).orElse(down));
        var lower = limb.direction(kind.lower(), side).orElse(upper);
        var bend = upper.cross(lower).length() > STRAIGHT
                ? upper.times(upper.dot(lower)).minus(lower)
                : limb.direction(kind.bend(), side).orElse(plain(trunk, limb, side, arm, upper));
        angles(trunk, side, arm, upper, lower, bend);
    }

    /** @return where a straight knee looks, or the point of a straight elbow, when nothing is said */
    private static Vec plain(Skeleton trunk, LimbSpec limb, int side, boolean arm, Vec upper) {
        var plain = Angles.untwisted(arm ? trunk.thorax : trunk.pelvis, upper, side).front();
        return arm
                ? plain.times(-1)
                : limb.direction("toes", side).filter(toes -> toes.square(upper).length() > .3).orElse(plain);
    }

    /** Brings the end to its place; the middle joint looks where the author said. */
    private void reach(Skeleton trunk, LimbSpec limb, int side, boolean arm) {
        var target = target(trunk, limb, side, arm);
        var upper = arm ? Measures.UPPER_ARM : Measures.THIGH;
        var lower = arm ? Measures.FOREARM : Measures.SHANK;
        var pole = limb.direction(limb.kind().bend(), side)
                .orElse(arm ? trunk.thorax.front().times(-1).plus(Vec.Y, -.4) : trunk.pelvis.front().plus(Vec.Y, .3));
        var root = arm ? trunk.shoulder(side, Vec.Y.times(-1)) : trunk.hip[side];
        var middle = root;
        for (var i = 0; i < (arm ? 12 : 1); i++) {
            middle = middle(root, target, pole, upper, lower);
            root = arm ? trunk.shoulder(side, middle.minus(root).unit()) : root;
        }
        var far = target.minus(root).length();
        if (far > upper + lower + SHORT) {
            var end = new Grip.Held(arm ? Grip.HAND : Grip.FOOT, side);
            problems.add(new Flaw(end.id(), end.name(), Sentences.of("problem.reach", end.name(),
                    LimbSpec.trim(Math.round((far - upper - lower) * 1000) / 1000.0))));
        }
        middle = middle(root, target, pole, upper, lower);
        var first = middle.minus(root).unit();
        var second = target.minus(middle).unit();
        angles(trunk, side, arm, first, second, pole.square(target.minus(root).unit()));
    }

    private static Vec middle(Vec root, Vec target, Vec pole, double upper, double lower) {
        var way = target.minus(root);
        var far = Math.max(Math.min(way.length(), (upper + lower) * .9995), Math.abs(upper - lower) * 1.001);
        var along = way.unit();
        var share = (upper * upper - lower * lower + far * far) / (2 * far);
        var off = Math.sqrt(Math.max(0, upper * upper - share * share));
        return root.plus(along, share).plus(pole.square(along).unit(), off);
    }

    private static Vec target(Skeleton trunk, LimbSpec limb, int side, boolean arm) {
        var kind = limb.kind();
        var held = limb.get(kind.hold());
        var place = limb.get(kind.end());
        if (held.isPresent()) {
            var point = Landmark.of(held.get()).at(trunk.moved(), side);
            var by = limb.get("by").map(entry -> entry.numbers(2, 3)).orElse(new double[] { 0, 0 });
            var grip = point.plus(new Vec(by[0], by[1], by.length > 2 ? -sign(side) * by[2] : 0));
            return limb.direction(kind.points(), side).map(fingers -> grip.plus(fingers.unit(), -.045)).orElse(grip);
        }
        if (place.isPresent()) {
            return spot(place.get(), side, arm).plus(Vec.Y, arm ? PALM : SOLE);
        }
        return spot(limb.get(kind.joint()).orElseThrow(), side, arm);
    }

    private static Vec spot(Entry entry, int side, boolean arm) {
        var numbers = entry.numbers(2, 3);
        var out = numbers.length > 2 ? numbers[2] : arm ? .10 : .06;
        return new Vec(numbers[0], numbers[1], -sign(side) * out);
    }

    /** @param bend where the knee looks, or the point of the elbow */
    private static void angles(Skeleton trunk, int side, boolean arm, Vec upper, Vec lower, Vec bend) {
        var up = upper.unit().times(-1);
        var front = bend.square(up).unit().times(arm ? -1 : 1);
        var cross = Math.max(-1, Math.min(1, upper.unit().dot(lower.unit())));
        var angle = Math.toDegrees(Math.acos(cross));
        var pose = trunk.pose;
        if (arm) {
            Angles.ball(pose, side, trunk.thorax, new Axes(front, up), Joint.SHOULDER, Joint.SHOULDER_OUT,
                    Joint.SHOULDER_TURN);
            pose.set(Joint.ELBOW, side, angle);
        } else {
            Angles.ball(pose, side, trunk.pelvis, new Axes(front, up), Joint.HIP, Joint.HIP_OUT, Joint.HIP_TURN);
            pose.set(Joint.KNEE, side, angle);
        }
    }

    /** Turns hand or foot where the author said; on the floor they lie flat. */
    private static void end(Skeleton trunk, LimbSpec limb, int side, boolean arm) {
        var kind = limb.kind();
        var flat = limb.way().equals("place") && limb.get(kind.end()).isPresent();
        var points = limb.direction(kind.points(), side);
        var face = limb.direction(kind.face(), side);
        if (points.isEmpty() && face.isEmpty() && !flat) {
            return;
        }
        var pose = trunk.pose;
        var bones = trunk.moved();
        var lower = arm ? bones.forearm[side] : bones.shank[side];
        var along = points.orElse(flat
                ? Vec.X
                : arm ? lower.up().times(-1) : lower.front()).unit();
        if (arm) {
            var palm = face.orElse(flat ? Vec.Y.times(-1) : bones.hand[side].left().times(-sign(side))).square(along)
                    .unit();
            var up = along.times(-1);
            // Palm, thumb and length of a hand are square: the left of the hand is away from the palm.
            var left = palm.times(-sign(side));
            Angles.hand(pose, side, lower, new Axes(left.cross(up), up));
        } else {
            var up = face.map(sole -> sole.times(-1)).orElse(flat ? Vec.Y : upOf(lower, along)).square(along).unit();
            Angles.end(pose, side, lower, new Axes(along, up), Joint.ANKLE_TURN, Joint.ANKLE_SIDE, Joint.ANKLE);
        }
    }

    /** @return the upper side of a foot whose toes point somewhere: as the shank turns with it */
    private static Vec upOf(Axes shank, Vec toes) {
        var up = shank.up().square(toes);
        return up.length() > .2 ? up.unit() : shank.front().square(toes).unit();
    }
}
