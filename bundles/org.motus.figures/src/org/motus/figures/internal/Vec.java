package org.motus.figures.internal;

/** A point or direction in the room: x to the right of the picture, y up, z to the viewer of a side view. */
public record Vec(double x, double y, double z) {

    public static final Vec X = new Vec(1, 0, 0);
    public static final Vec Y = new Vec(0, 1, 0);
    public static final Vec Z = new Vec(0, 0, 1);

    private static final double TINY = 1e-9;

    /** @return the direction at an angle of the picture plane, degrees, 0 to the right and 90 up */
    public static Vec angle(double degrees) {
        var turn = Math.toRadians(degrees);
        return new Vec(Math.cos(turn), Math.sin(turn), 0);
    }

    public Vec plus(Vec other) {
        return new Vec(x + other.x, y + other.y, z + other.z);
    }

    /** @return this point moved along a direction */
    public Vec plus(Vec direction, double length) {
        return new Vec(x + direction.x * length, y + direction.y * length, z + direction.z * length);
    }

    public Vec minus(Vec other) {
        return new Vec(x - other.x, y - other.y, z - other.z);
    }

    public Vec times(double factor) {
        return new Vec(x * factor, y * factor, z * factor);
    }

    public double dot(Vec other) {
        return x * other.x + y * other.y + z * other.z;
    }

    public Vec cross(Vec other) {
        return new Vec(y * other.z - z * other.y, z * other.x - x * other.z, x * other.y - y * other.x);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /** @return the same direction with length one; itself when it has no length */
    public Vec unit() {
        var length = length();
        return length < TINY ? this : times(1 / length);
    }

    /** @return what of this is square to a direction of length one */
    public Vec square(Vec direction) {
        return minus(direction.times(dot(direction)));
    }

    /** @return this turned about an axis of length one */
    public Vec turned(Vec axis, double degrees) {
        if (degrees == 0) {
            return this; // most joints are at rest
        }
        var angle = Math.toRadians(degrees);
        var cos = Math.cos(angle);
        var sin = Math.sin(angle);
        var along = axis.dot(this) * (1 - cos);
        // Written out: a pose is solved by many thousands of these.
        return new Vec(x * cos + (axis.y * z - axis.z * y) * sin + axis.x * along,
                y * cos + (axis.z * x - axis.x * z) * sin + axis.y * along,
                z * cos + (axis.x * y - axis.y * x) * sin + axis.z * along);
    }

    /** @return the point between this (0) and another (1) */
    public Vec toward(Vec other, double share) {
        return plus(other.minus(this), share);
    }
}
