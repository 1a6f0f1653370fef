package org.motus.figures.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

import org.motus.figures.Joint;

/** A point of the body that can be taken hold of, and the joints that it turns. */
enum Grip {
    HIPS("hips", false, (b, s) -> b.pose.pelvis(), Joint.PELVIS_X, Joint.PELVIS_Y, Joint.PELVIS_Z),
    WAIST("waist", false, (b, s) -> b.spine.get(4).place(), Joint.PELVIS_PITCH, Joint.PELVIS_ROLL),
    LOW_BACK("low back", false, (b, s) -> b.spine.get(7).place(), Joint.LUMBAR, Joint.LUMBAR_SIDE),
    UPPER_BACK("upper back", false, (b, s) -> b.nape, Joint.THORACIC, Joint.THORACIC_SIDE, Joint.LUMBAR,
            Joint.LUMBAR_SIDE),
    NECK("neck", false, (b, s) -> b.skullBase.plus(b.head.up(), .02), Joint.NECK, Joint.NECK_SIDE),
    HEAD("head", false, (b, s) -> b.skull().plus(b.head.up(), .07), Joint.HEAD, Joint.HEAD_SIDE),
    SHOULDER("shoulder", true, (b, s) -> b.shoulder[s], Joint.SHOULDER_LIFT, Joint.SHOULDER_SLIDE),
    ELBOW("elbow", true, (b, s) -> b.elbow[s], Joint.SHOULDER, Joint.SHOULDER_OUT),
    HAND("hand", true, (b, s) -> b.wrist[s], Joint.SHOULDER, Joint.SHOULDER_OUT, Joint.SHOULDER_TURN, Joint.ELBOW),
    FINGERS("fingers", true, (b, s) -> b.wrist[s].plus(b.hand[s].up(), -Measures.FINGERS), Joint.WRIST,
            Joint.WRIST_SIDE, Joint.FOREARM),
    KNEE("knee", true, (b, s) -> b.knee[s], Joint.HIP, Joint.HIP_OUT),
    FOOT("foot", true, (b, s) -> b.ankle[s], Joint.HIP, Joint.HIP_OUT, Joint.HIP_TURN, Joint.KNEE),
    TOES("toes", true, (b, s) -> b.ankle[s].plus(b.foot[s].front(), .105).plus(b.foot[s].up(), -.03), Joint.ANKLE,
            Joint.ANKLE_SIDE, Joint.ANKLE_TURN);

    /**
     * A grip on one side of the body.
     *
     * @param grip what is held
     * @param side {@link Pose#LEFT} or {@link Pose#RIGHT}; left for what is in the middle
     */
    record Held(Grip grip, int side) {

        String id() {
            return grip.paired ? (side == Pose.LEFT ? "left " : "right ") + grip.label : grip.label;
        }

        /** @return what a reader calls it, in the middle of a sentence */
        String name() {
            return grip.paired
                    ? Sentences.onSide(side, Sentences.name("grip", grip.label))
                    : Sentences.name("grip", grip.label);
        }

        Vec at(Skeleton bones) {
            return grip.place.apply(bones, side);
        }
    }

    private final String label;
    private final boolean paired;
    private final BiFunction<Skeleton, Integer, Vec> place;
    private final List<Joint> joints;

    Grip(String label, boolean paired, BiFunction<Skeleton, Integer, Vec> place, Joint... joints) {
        this.label = label;
        this.paired = paired;
        this.place = place;
        this.joints = List.of(joints);
    }

    /** @return all grips of a body, those in the middle first */
    static List<Held> all() {
        return Arrays.stream(values()).flatMap(grip -> (grip.paired
                ? List.of(new Held(grip, Pose.RIGHT), new Held(grip, Pose.LEFT))
                : List.of(new Held(grip, Pose.LEFT))).stream()).toList();
    }

    /** @return the id of the grip that turns a joint, or is nearest to it */
    static String of(Joint joint, int side) {
        var grip = Arrays.stream(values()).filter(one -> one.joints.contains(joint)).findFirst()
                .orElseGet(() -> switch (joint) {
                    case LUMBAR_TURN, BELLY -> LOW_BACK;
                    case THORACIC_TURN -> UPPER_BACK;
                    case NECK_TURN -> NECK;
                    case HEAD_TURN, HEAD_SLIDE -> HEAD;
                    case TOES -> TOES;
                    default -> joint.paired() ? FINGERS : HIPS;
                });
        return new Held(grip, side).id();
    }

    static Optional<Held> named(String id) {
        return all().stream().filter(held -> held.id().equals(id)).findFirst();
    }

    List<Joint> joints() {
        return joints;
    }

    boolean isArm() {
        return this == SHOULDER || this == ELBOW || this == HAND || this == FINGERS;
    }

    boolean isLimb() {
        return paired;
    }

    /** @return whether it is the end of a limb, which can be placed */
    boolean isEnd() {
        return this == HAND || this == FOOT;
    }
}
