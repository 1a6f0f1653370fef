package org.motus.figures.internal;

import static org.motus.figures.internal.Pose.sign;

import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Joint;

/** The body about a skeleton: balls and what lies between them, the same for every view. */
final class Flesh {

    /** Along a limb: share of its length, radius, offset to the front; where there is a fourth, offset to the middle. */
    private static final double[][] THIGH = { { 0, .25, .5, .75, 1 }, { .074, .069, .060, .048, .041 },
            { -.006, .002, .006, .005, .001 }, { .020, .017, .009, .003, 0 } };
    private static final double[][] SHANK = { { 0, .14, .3, .5, .72, .9, 1 },
            { .041, .039, .042, .038, .029, .0235, .0235 }, { .001, -.003, -.009, -.009, -.005, -.001, 0 } };
    private static final double[][] UPPER_ARM = { { 0, .2, .5, .8, 1 }, { .038, .0375, .032, .0275, .026 },
            { 0, 0, .002, .001, 0 } };
    private static final double[][] FOREARM = { { 0, .25, .6, .85, 1 }, { .026, .0285, .0225, .018, .0172 },
            { 0, .001, 0, 0, 0 } };
    private static final double[] STATIONS = { 0, 1, 2, 3, 4, 5, 6, 7, 8 };
    private static final double CHEST = 4.8;
    private static final double BELLY = 3.1;
    private static final double BELLY_HALF = 1.7;
    /** From the joint that spreads the thumb to its tip. */
    private static final double THUMB = .036;
    private static final int PIECES = 8;

    final Skeleton bones;

    Flesh(Skeleton bones) {
        this.bones = bones;
    }

    List<Cone> thigh(int side, double swell) {
        return limb(bones.hip[side], bones.knee[side], bones.thigh[side], -sign(side), THIGH, swell);
    }

    List<Cone> shank(int side) {
        return limb(bones.knee[side], bones.ankle[side], bones.shank[side], 0, SHANK, 0);
    }

    List<Cone> upperArm(int side, double swell) {
        return limb(bones.shoulder[side], bones.elbow[side], bones.upperArm[side], 0, UPPER_ARM, swell);
    }

    List<Cone> forearm(int side) {
        return limb(bones.elbow[side], bones.wrist[side], bones.forearm[side], 0, FOREARM, 0);
    }

    private List<Cone> limb(Vec from, Vec to, Axes axes, int inward, double[][] profile, double swell) {
        var cones = new ArrayList<Cone>();
        var size = bones.build.limbs();
        var left = axes.left().times(inward);
        var before = from.plus(off(axes.front(), left, profile, 0));
        for (var i = 0; i < PIECES; i++) {
            var now = from.toward(to, (i + 1.0) / PIECES).plus(off(axes.front(), left, profile, i + 1));
            cones.add(new Cone(before, radius(profile, i) * size + swell, now,
                    radius(profile, i + 1) * size + swell));
            before = now;
        }
        return cones;
    }

    /** @return how far the middle of the flesh is off the bone */
    private Vec off(Vec front, Vec inward, double[][] profile, int piece) {
        var share = (double) piece / PIECES;
        var size = bones.build.limbs();
        var forward = front.times(Curve.through(profile[0], profile[2], share) * size);
        return profile.length > 3
                ? forward.plus(inward, Curve.through(profile[0], profile[3], share) * size)
                : forward;
    }

    private static double radius(double[][] profile, int piece) {
        return Curve.through(profile[0], profile[1], (double) piece / PIECES);
    }

    List<Cone> foot(int side) {
        var axes = bones.foot[side];
        var size = bones.build.limbs();
        var ankle = bones.ankle[side];
        var beside = axes.left().times(.012);
        var heel = ankle.plus(axes.front(), -.030).plus(axes.up(), .021 - Measures.ANKLE);
        var instep = ankle.plus(axes.front(), .028).plus(axes.up(), -.010);
        var ball = ankle.plus(axes.front(), Measures.BALL).plus(axes.up(), .0145 - Measures.ANKLE);
        var bend = axes.front().turned(axes.left(), -bones.pose.get(Joint.TOES, side));
        var toes = ball.plus(bend, Measures.TOES - .004).plus(axes.up(), -.004);
        var cones = new ArrayList<Cone>();
        cones.add(new Cone(ankle, .0235 * size, heel, .021));
        cones.add(new Cone(ankle, .0235 * size, instep, .021));
        cones.add(new Cone(heel, .021, instep, .021));
        for (var each : List.of(beside, beside.times(-1))) {
            cones.add(new Cone(heel, .021, ball.plus(each), .0145));
            cones.add(new Cone(instep, .021, ball.plus(each), .0145));
            cones.add(new Cone(ball.plus(each), .0145, toes.plus(each), .0105));
        }
        cones.add(new Cone(ball.plus(beside), .0145, ball.minus(beside), .0145));
        cones.add(new Cone(heel.toward(instep, .5), .019, ball, .0145));
        return cones;
    }

    List<Cone> hand(int side) {
        var axes = bones.hand[side];
        var size = bones.build.limbs();
        var along = axes.up().times(-1);
        var thumb = axes.front();
        var palm = axes.left().times(-sign(side));
        var wrist = bones.wrist[side];
        var near = wrist.plus(along, Measures.KNUCKLES);
        var far = wrist.plus(along, Measures.FINGERS - .0085);
        var cones = new ArrayList<Cone>();
        for (var across : new double[] { -1, 0, 1 }) {
            var knuckle = near.plus(thumb, across * .0135);
            cones.add(new Cone(wrist.plus(thumb, across * .006), .0140 * size, knuckle, .0112));
            cones.add(new Cone(knuckle, .0112, far.plus(thumb, across * .0075).plus(along, -.004 * across * across),
                    .0082));
        }
        var root = wrist.plus(along, .016).plus(thumb, .010);
        var middle = wrist.plus(along, .036).plus(thumb, .029).plus(palm, .006);
        cones.add(new Cone(root, .012, middle, .009));
        var spread = Math.toRadians(bones.pose.get(Joint.THUMB, side));
        var tip = wrist.plus(along, .060 - THUMB * (1 - Math.cos(spread)))
                .plus(thumb, .030 + THUMB * Math.sin(spread));
        cones.add(new Cone(middle, .009, tip.plus(palm, .008), .0075));
        return cones;
    }

    /** @return the trunk between two heights: 0 crotch, 1 hip, 2 crest, 3 waist, 6 armpit, 8 neck */
    List<Cone> trunk(double from, double to) {
        var cones = new ArrayList<Cone>();
        var steps = (int) Math.ceil((to - from) * 3.2);
        var before = slice(from);
        for (var i = 1; i <= steps; i++) {
            var now = slice(from + (to - from) * i / steps);
            for (var j = 0; j < now.length; j++) {
                cones.add(new Cone(before[j].a(), before[j].radiusA(), now[j].a(), now[j].radiusA()));
            }
            before = now;
        }
        return cones;
    }

    /** @return four balls that fill a slice of the trunk: left, right, front and back */
    private Cone[] slice(double height) {
        var build = bones.build;
        var wide = Curve.through(STATIONS, build.width(), height);
        var front = Curve.through(STATIONS, build.front(), height) + swelling(height);
        var back = Curve.through(STATIONS, build.back(), height);
        var at = place(height);
        var radius = Math.min(Math.min((front + back) / 2, wide), height > 6 ? .045 - .009 * (height - 6) : .045);
        var middle = at.place().plus(at.axes().front(), (front - back) / 2);
        var left = at.axes().left();
        return new Cone[] { Cone.ball(middle.plus(left, wide - radius), radius),
                Cone.ball(middle.plus(left, radius - wide), radius),
                Cone.ball(at.place().plus(at.axes().front(), front - radius), radius),
                Cone.ball(at.place().plus(at.axes().front(), radius - back), radius) };
    }

    /** @return how far breath swells the belly */
    private double swelling(double height) {
        var off = (height - BELLY) / BELLY_HALF;
        return bones.pose.get(Joint.BELLY) / 100 * Math.max(0, 1 - off * off);
    }

    /** @return the spine at a height of the trunk */
    Skeleton.Vertebra place(double height) {
        var spine = bones.spine;
        var last = spine.size() - 1;
        var index = height <= 2 ? height : 2 + (height - 2) * (last - 2) / 6;
        var i = (int) Math.min(last - 1, Math.floor(index));
        var share = index - i;
        var place = Curve.through(spine.get(Math.max(0, i - 1)).place(), spine.get(i).place(),
                spine.get(i + 1).place(), spine.get(Math.min(last, i + 2)).place(), share);
        var a = spine.get(i).axes();
        var b = spine.get(i + 1).axes();
        var up = a.up().toward(b.up(), share).unit();
        return new Skeleton.Vertebra(place, new Axes(a.front().toward(b.front(), share).square(up).unit(), up));
    }

    /** @return from the neck to the shoulders */
    List<Cone> yokes() {
        var cones = new ArrayList<Cone>();
        for (var side = 0; side < 2; side++) {
            var left = bones.thorax.left();
            var beside = bones.nape.plus(bones.thorax.up(), -.018).plus(left, sign(side) * .022);
            cones.add(new Cone(bones.shoulder[side].plus(left, -sign(side) * .004), .035 * bones.build.limbs(), beside,
                    .026));
        }
        return cones;
    }

    /** @return from the shoulders down to the sides of the chest: where arms go forward, no lump stands out */
    List<Cone> armpits() {
        var cones = new ArrayList<Cone>();
        var chest = place(CHEST);
        var wide = Curve.through(STATIONS, bones.build.width(), CHEST);
        for (var side = 0; side < 2; side++) {
            var out = Math.max(0, -sign(side) * bones.upperArm[side].up().dot(chest.axes().left()));
            var beside = chest.place().plus(chest.axes().left(), sign(side) * (wide - .042));
            cones.add(new Cone(bones.shoulder[side], (.034 - .010 * out) * bones.build.limbs(), beside,
                    .042 - .012 * out));
        }
        return cones;
    }

    List<Cone> neck() {
        var base = bones.nape.plus(bones.thorax.up(), -.03).plus(bones.thorax.front(), .004);
        var top = bones.skullBase.plus(bones.head.up(), .014).plus(bones.head.front(), -.010);
        var middle = base.plus(bones.thorax.up(), .040).toward(top, .55);
        var cones = new ArrayList<Cone>();
        var before = base;
        for (var i = 1; i <= PIECES; i++) {
            var share = (double) i / PIECES;
            var now = base.toward(middle, share).toward(middle.toward(top, share), share);
            cones.add(new Cone(before, throat(share - 1.0 / PIECES), now, throat(share)));
            before = now;
        }
        return cones;
    }

    private double throat(double share) {
        return bones.build.neck() * (1.30 - .42 * share + .12 * share * share);
    }

    /** @return skull and jaw, roughly: for contact, bounds and the ghost */
    List<Cone> head() {
        var at = bones.skull();
        var up = bones.head.up();
        var front = bones.head.front();
        var tall = Measures.HEAD;
        var skull = at.plus(up, .10 * tall);
        return List.of(new Cone(skull.plus(front, -.06 * tall), .385 * tall, skull.plus(front, .03 * tall), .35 * tall),
                new Cone(skull, .34 * tall, at.plus(front, .16 * tall).plus(up, -.27 * tall), .20 * tall));
    }
}
