package org.motus.figures.internal;

import org.motus.figures.Joint;

/** A value for each joint and side; 0 is left, 1 is right. Changed only while it is being solved. */
public final class Pose {

    public static final int LEFT = 0;
    public static final int RIGHT = 1;

    private final double[] values = new double[Joint.values().length * 2];

    public Pose() {
        set(Joint.PELVIS_Y, Measures.HIP_HEIGHT);
    }

    private Pose(Pose other) {
        System.arraycopy(other.values, 0, values, 0, values.length);
    }

    public Pose copy() {
        return new Pose(this);
    }

    /** @return plus one for the left, minus one for the right */
    public static int sign(int side) {
        return side == LEFT ? 1 : -1;
    }

    public double get(Joint joint) {
        return values[joint.ordinal() * 2];
    }

    public double get(Joint joint, int side) {
        return values[joint.ordinal() * 2 + side];
    }

    /** Sets both sides. */
    public void set(Joint joint, double value) {
        set(joint, LEFT, value);
        set(joint, RIGHT, value);
    }

    public void set(Joint joint, int side, double value) {
        values[joint.ordinal() * 2 + side] = value;
    }

    /** @return the pose between this (0) and another (1) */
    Pose toward(Pose other, double share) {
        var between = new Pose();
        for (var i = 0; i < values.length; i++) {
            between.values[i] = values[i] + (other.values[i] - values[i]) * share;
        }
        return between;
    }

    public Vec pelvis() {
        return new Vec(get(Joint.PELVIS_X), get(Joint.PELVIS_Y), get(Joint.PELVIS_Z));
    }
}
