package org.motus.figures.internal;

/**
 * How a segment of the body is turned: where its front and its upper end look. Both have length one and are square.
 *
 * @param front where the front looks
 * @param up    toward the head
 */
public record Axes(Vec front, Vec up) {

    /** A person who stands and looks to the right of the picture. */
    public static final Axes STANDING = new Axes(Vec.X, Vec.Y);

    /** @return toward the left side of the person */
    public Vec left() {
        return up.cross(front);
    }

    /** @return bent forward by degrees */
    public Axes flexed(double degrees) {
        var axis = left();
        return new Axes(front.turned(axis, degrees), up.turned(axis, degrees));
    }

    /** @return bent to the left by degrees */
    public Axes bentLeft(double degrees) {
        return new Axes(front, up.turned(front, -degrees));
    }

    /** @return turned to the left about its own length by degrees */
    public Axes turnedLeft(double degrees) {
        return new Axes(front.turned(up, degrees), up);
    }

    /** @return turned about the plumb line by degrees */
    public Axes spun(double degrees) {
        return new Axes(front.turned(Vec.Y, degrees), up.turned(Vec.Y, degrees));
    }
}
