package org.motus.figures.internal;

/** The parts of a body that are painted one after the other. */
public enum Limb {
    LEFT_ARM("left arm"), RIGHT_ARM("right arm"), LEFT_LEG("left leg"), RIGHT_LEG("right leg"), PELVIS(
            "pelvis"), SHIRT("shirt"), NECK("neck"), HEAD("head");

    private final String label;

    Limb(String label) {
        this.label = label;
    }

    public String label() {
        return label;
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
