package org.motus.figures.internal;

import static org.motus.figures.internal.Pose.sign;

import java.util.ArrayList;
import java.util.List;

import org.motus.figures.Build;
import org.motus.figures.Joint;

/** Where the joints of a pose are and how its segments are turned. */
public final class Skeleton {

    /** One disk of the spine. */
    record Vertebra(Vec place, Axes axes) {
    }

    private static final double[] LUMBAR_CURVE = { 4, -4, -4, -3 };
    private static final double[] THORACIC_CURVE = { 0, 2, 4, 4, 5 };
    private static final double[] NECK_CURVE = { 9, -3, -3 };

    final Pose pose;
    final Build build;
    final List<Vertebra> spine = new ArrayList<>();
    final Axes pelvis;
    final Axes thorax;
    final Axes head;
    final Vec nape;
    final Vec skullBase;
    final Vec[] shoulder = new Vec[2];
    final Vec[] elbow = new Vec[2];
    final Vec[] wrist = new Vec[2];
    final Vec[] hip = new Vec[2];
    final Vec[] knee = new Vec[2];
    final Vec[] ankle = new Vec[2];
    final Axes[] upperArm = new Axes[2];
    final Axes[] forearm = new Axes[2];
    final Axes[] hand = new Axes[2];
    final Axes[] thigh = new Axes[2];
    final Axes[] shank = new Axes[2];
    final Axes[] foot = new Axes[2];

    public Skeleton(Pose pose, Build build) {
        this.pose = pose;
        this.build = build;
        pelvis = Axes.STANDING.spun(pose.get(Joint.PELVIS_TURN)).flexed(pose.get(Joint.PELVIS_PITCH))
                .bentLeft(pose.get(Joint.PELVIS_ROLL));
        trunk();
        var top = spine.getLast();
        nape = top.place();
        thorax = top.axes();
        var axes = thorax;
        var place = nape.plus(axes.up(), -.004);
        for (var bend : NECK_CURVE) {
            axes = axes.flexed(bend + pose.get(Joint.NECK) / 3).bentLeft(pose.get(Joint.NECK_SIDE) / 3)
                    .turnedLeft(pose.get(Joint.NECK_TURN) / 3);
            place = place.plus(axes.up(), Measures.NECK);
        }
        skullBase = place.plus(axes.front(), pose.get(Joint.HEAD_SLIDE) / 100);
        head = axes.flexed(-6 + pose.get(Joint.HEAD)).bentLeft(pose.get(Joint.HEAD_SIDE))
                .turnedLeft(pose.get(Joint.HEAD_TURN));
        limbs();
    }

    /** The trunk of another, with limbs as their angles are now. */
    private Skeleton(Skeleton trunk) {
        pose = trunk.pose;
        build = trunk.build;
        spine.addAll(trunk.spine);
        pelvis = trunk.pelvis;
        thorax = trunk.thorax;
        head = trunk.head;
        nape = trunk.nape;
        skullBase = trunk.skullBase;
        limbs();
    }

    /** @return the same with arms and legs as their angles are now; the trunk must not have moved since */
    Skeleton moved() {
        return new Skeleton(this);
    }

    private void limbs() {
        for (var side = 0; side < 2; side++) {
            arm(side);
            leg(side);
        }
    }

    private void trunk() {
        var place = pose.pelvis();
        spine.add(new Vertebra(place.plus(pelvis.up(), -.045), pelvis));
        spine.add(new Vertebra(place, pelvis));
        place = place.plus(pelvis.up(), Measures.PELVIS);
        spine.add(new Vertebra(place, pelvis));
        var axes = pelvis;
        for (var bend : LUMBAR_CURVE) {
            axes = axes.flexed(bend + pose.get(Joint.LUMBAR) / 4).bentLeft(pose.get(Joint.LUMBAR_SIDE) / 4)
                    .turnedLeft(pose.get(Joint.LUMBAR_TURN) / 4);
            place = place.plus(axes.up(), Measures.LUMBAR);
            spine.add(new Vertebra(place, axes));
        }
        for (var bend : THORACIC_CURVE) {
            axes = axes.flexed(bend + pose.get(Joint.THORACIC) / 5).bentLeft(pose.get(Joint.THORACIC_SIDE) / 5)
                    .turnedLeft(pose.get(Joint.THORACIC_TURN) / 5);
            place = place.plus(axes.up(), Measures.THORACIC);
            spine.add(new Vertebra(place, axes));
        }
    }

    private void arm(int side) {
        var sign = sign(side);
        upperArm[side] = thorax.flexed(-pose.get(Joint.SHOULDER, side))
                .bentLeft(-sign * pose.get(Joint.SHOULDER_OUT, side))
                .turnedLeft(sign * pose.get(Joint.SHOULDER_TURN, side));
        forearm[side] = upperArm[side].flexed(-pose.get(Joint.ELBOW, side));
        hand[side] = forearm[side].turnedLeft(sign * pose.get(Joint.FOREARM, side))
                .bentLeft(sign * pose.get(Joint.WRIST, side)).flexed(-pose.get(Joint.WRIST_SIDE, side));
        shoulder[side] = shoulder(side, upperArm[side].up().times(-1));
        elbow[side] = shoulder[side].plus(upperArm[side].up(), -Measures.UPPER_ARM);
        wrist[side] = elbow[side].plus(forearm[side].up(), -Measures.FOREARM);
    }

    /** @return the shoulder joint when the upper arm points somewhere: the shoulder blade follows the arm */
    Vec shoulder(int side, Vec arm) {
        var sign = sign(side);
        var upper = spine.get(spine.size() - 2).axes();
        var half = Measures.SHOULDER_HALF * (build.width().get(6) / .100 * .5 + .5);
        var rise = Math.max(0, arm.dot(upper.up()));
        return nape.plus(upper.up(), -Measures.SHOULDER_BELOW_NECK).plus(upper.left(), sign * half)
                .plus(upper.front(), -.004 + pose.get(Joint.SHOULDER_SLIDE, side) / 100)
                .plus(upper.up(), pose.get(Joint.SHOULDER_LIFT, side) / 100)
                .plus(upper.up(), .040 * Math.max(0, arm.dot(upper.up()) + .1))
                .plus(upper.front(), .022 * arm.dot(upper.front())).plus(upper.left(), -sign * .018 * rise);
    }

    private void leg(int side) {
        var sign = sign(side);
        hip[side] = hip(side);
        thigh[side] = pelvis.flexed(-pose.get(Joint.HIP, side)).bentLeft(-sign * pose.get(Joint.HIP_OUT, side))
                .turnedLeft(sign * pose.get(Joint.HIP_TURN, side));
        shank[side] = thigh[side].flexed(pose.get(Joint.KNEE, side));
        foot[side] = shank[side].turnedLeft(sign * pose.get(Joint.ANKLE_TURN, side))
                .bentLeft(sign * pose.get(Joint.ANKLE_SIDE, side)).flexed(-pose.get(Joint.ANKLE, side));
        knee[side] = hip[side].plus(thigh[side].up(), -Measures.THIGH);
        ankle[side] = knee[side].plus(shank[side].up(), -Measures.SHANK);
    }

    Vec hip(int side) {
        return pose.pelvis().plus(pelvis.left(), sign(side) * Measures.HIP_HALF);
    }

    /** @return the middle of the head */
    Vec skull() {
        return skullBase.plus(head.up(), .028).plus(head.front(), .014);
    }
}
