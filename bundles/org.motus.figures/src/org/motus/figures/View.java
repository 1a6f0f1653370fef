package org.motus.figures;

/**
 * From where a figure is seen.
 *
 * @param yaw   degrees about the plumb line: 0 looks at a person who faces to the right, 90 looks into the face
 * @param pitch degrees from above
 */
public record View(double yaw, double pitch) {

    public static final View SIDE = new View(0, 0);
    public static final View FRONT = new View(90, 0);
    public static final View BACK = new View(-90, 0);
    /** From the front and the right side. */
    public static final View THREE_QUARTER = new View(45, 8);
    /** From behind and the right side. */
    public static final View THREE_QUARTER_BACK = new View(-36, 8);
    /** From above, for who lies on the side. */
    public static final View ABOVE = new View(0, 62);
}
