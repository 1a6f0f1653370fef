package org.motus.figures;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The degrees of freedom of a pose. Angles are degrees from standing upright with the arms hanging and the palms at the
 * thighs; places of the pelvis are shares of stature. A pose may not pass the limits. They were chosen by eye, wide
 * enough for the active or assisted range of a supple adult; they were not checked against published tables of ranges.
 */
public enum Joint {
    PELVIS_X("pelvis.x", false, -3, 3),
    PELVIS_Y("pelvis.y", false, -1, 3),
    PELVIS_Z("pelvis.z", false, -3, 3),
    /** Leaning forward; 90 lies on the front, -90 on the back. */
    PELVIS_PITCH("pelvis.pitch", false, -200, 200),
    /** About the plumb line, to the left of the person. */
    PELVIS_TURN("pelvis.turn", false, -360, 360),
    /** To the left side of the person. */
    PELVIS_ROLL("pelvis.roll", false, -180, 180),
    /** Forward bend is plus. */
    LUMBAR("lumbar", false, -50, 65),
    LUMBAR_SIDE("lumbar.side", false, -30, 30),
    LUMBAR_TURN("lumbar.turn", false, -18, 18),
    THORACIC("thoracic", false, -35, 50),
    THORACIC_SIDE("thoracic.side", false, -35, 35),
    THORACIC_TURN("thoracic.turn", false, -50, 50),
    NECK("neck", false, -55, 55),
    NECK_SIDE("neck.side", false, -45, 45),
    NECK_TURN("neck.turn", false, -60, 60),
    /** Nod on the uppermost joint of the neck. */
    HEAD("head", false, -30, 30),
    HEAD_SIDE("head.side", false, -12, 12),
    HEAD_TURN("head.turn", false, -40, 40),
    /** Slide of the head, hundredths of stature, forward is plus. */
    HEAD_SLIDE("head.slide", false, -3, 4),
    /** Belly swollen by breath, hundredths of stature. */
    BELLY("belly", false, -1, 3),
    /**
     * Arm forward and up is plus; behind the body is minus. Measured from the uppermost rib, which leans forward by 8
     * degrees in standing: straight up is 188.
     */
    SHOULDER("shoulder", true, -65, 198),
    /** Arm out to its own side is plus. */
    SHOULDER_OUT("shoulder.out", true, -50, 180),
    /** Upper arm turned outward is plus. */
    SHOULDER_TURN("shoulder.turn", true, -180, 180),
    /** Shoulder blade up, hundredths of stature. */
    SHOULDER_LIFT("shoulder.lift", true, -2, 4),
    /** Shoulder blade forward, hundredths of stature; squeezed back is minus. */
    SHOULDER_SLIDE("shoulder.slide", true, -3, 4),
    ELBOW("elbow", true, -8, 152),
    /** Palm turned forward or up is plus; with the wrist, which turns a little too. */
    FOREARM("forearm", true, -112, 112),
    /** Toward the palm is plus. */
    WRIST("wrist", true, -95, 90),
    /** Toward the thumb is plus. */
    WRIST_SIDE("wrist.side", true, -50, 35),
    /** Thumb away from the fingers is plus. */
    THUMB("thumb", true, 0, 70),
    /** Knee to the chest is plus. */
    HIP("hip", true, -32, 138),
    /** Leg out to its own side is plus. */
    HIP_OUT("hip.out", true, -35, 60),
    /**
     * Turned outward is plus. Read after the leg has been lifted and spread: where one ankle lies on the other thigh
     * that is more than what is measured on a table at a right angle, so the limit is wider, by eye.
     */
    HIP_TURN("hip.turn", true, -50, 80),
    KNEE("knee", true, -8, 162),
    /** Toes up is plus; with the middle of the foot, which gives way too when one sits on the heels. */
    ANKLE("ankle", true, -84, 35),
    /** Toes outward is plus. */
    ANKLE_TURN("ankle.turn", true, -40, 40),
    /** Sole inward is plus. */
    ANKLE_SIDE("ankle.side", true, -35, 35),
    /** Toes bent up is plus. */
    TOES("toes", true, -30, 75);

    private static final Map<String, Joint> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Joint::label, Function.identity()));

    private final String label;
    private final boolean paired;
    private final double least;
    private final double most;

    Joint(String label, boolean paired, double least, double most) {
        this.label = label;
        this.paired = paired;
        this.least = least;
        this.most = most;
    }

    /**
     * @param label a name as the text of a figure has it
     * @return the joint, empty when there is none of that name
     */
    public static Optional<Joint> named(String label) {
        return Optional.ofNullable(BY_NAME.get(label));
    }

    /** @return the name as the text of a figure has it */
    public String label() {
        return label;
    }

    /** @return whether there is one on the left and one on the right */
    public boolean paired() {
        return paired;
    }

    /** @return the least value, in the unit of this joint */
    public double least() {
        return least;
    }

    /** @return the greatest value, in the unit of this joint */
    public double most() {
        return most;
    }
}
