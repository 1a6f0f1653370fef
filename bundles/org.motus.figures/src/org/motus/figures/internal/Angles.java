package org.motus.figures.internal;

import static org.motus.figures.internal.Pose.sign;

import org.motus.figures.Joint;

/** Reads joint angles off directions: the way back from where a limb points to the angles that point it there. */
final class Angles {

    private Angles() {
    }

    /** Sets flexion, sideways and turn of a ball joint so that the segment has the given axes. */
    static void ball(Pose pose, int side, Axes parent, Axes segment, Joint flexion, Joint out, Joint turn) {
        var sign = sign(side);
        var points = segment.up().times(-1);
        var sideways = Math.asin(clamp(sign * points.dot(parent.left())));
        var forward = Math.atan2(points.dot(parent.front()), -points.dot(parent.up()));
        // Straight out to the side every forward angle is the same: the smallest is meant.
        if (Math.abs(Math.cos(sideways)) < 1e-6) {
            forward = 0;
        }
        var degrees = Math.toDegrees(forward);
        pose.set(flexion, side, degrees < -100 ? degrees + 360 : degrees);
        pose.set(out, side, Math.toDegrees(sideways));
        var bare = parent.flexed(-pose.get(flexion, side)).bentLeft(-sign * pose.get(out, side));
        pose.set(turn, side, sign * about(bare, segment.front()));
    }

    /** @return the axes of a segment that points somewhere and is not turned about its length */
    static Axes untwisted(Axes parent, Vec direction, int side) {
        var points = direction.unit();
        var sideways = Math.toDegrees(Math.asin(clamp(sign(side) * points.dot(parent.left()))));
        var forward = Math.toDegrees(Math.atan2(points.dot(parent.front()), -points.dot(parent.up())));
        return parent.flexed(-forward).bentLeft(-sign(side) * sideways);
    }

    /** Sets the three angles of a hand or foot so that it has the given axes. */
    static void end(Pose pose, int side, Axes parent, Axes segment, Joint turn, Joint bend, Joint lift) {
        var sign = sign(side);
        var left = segment.left();
        pose.set(turn, side, sign
                * Math.toDegrees(Math.atan2(-left.dot(parent.front()), left.dot(parent.left()))));
        pose.set(bend, side, -sign * Math.toDegrees(Math.asin(clamp(left.dot(parent.up())))));
        var bare = parent.turnedLeft(sign * pose.get(turn, side)).bentLeft(sign * pose.get(bend, side));
        pose.set(lift, side, Math.toDegrees(
                Math.atan2(segment.front().dot(bare.up()), segment.front().dot(bare.front()))));
    }

    /** @return by how many degrees a direction is turned to the left from the front, about the length */
    private static double about(Axes axes, Vec direction) {
        return Math.toDegrees(Math.atan2(direction.dot(axes.left()), direction.dot(axes.front())));
    }

    private static double clamp(double cosine) {
        return Math.max(-1, Math.min(1, cosine));
    }
}
