package org.motus.figures.internal;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The parts of a body that are painted one after the other. */
public enum Limb {
    LEFT_ARM("left arm"),
    RIGHT_ARM("right arm"),
    LEFT_LEG("left leg"),
    RIGHT_LEG("right leg"),
    PELVIS("pelvis"),
    SHIRT("shirt"),
    NECK("neck"),
    HEAD("head");

    private final String label;

    Limb(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Limb> named(String label) {
        return Arrays.stream(values()).filter(limb -> limb.label.equals(label)).findFirst();
    }

    static String labels() {
        return Arrays.stream(values()).map(Limb::label).collect(Collectors.joining(", "));
    }

    static Limb arm(int side) {
        return side == Pose.LEFT ? LEFT_ARM : RIGHT_ARM;
    }

    static Limb leg(int side) {
        return side == Pose.LEFT ? LEFT_LEG : RIGHT_LEG;
    }

    boolean isArm() {
        return this == LEFT_ARM || this == RIGHT_ARM;
    }

    int side() {
        return this == LEFT_ARM || this == LEFT_LEG ? Pose.LEFT : Pose.RIGHT;
    }
}
