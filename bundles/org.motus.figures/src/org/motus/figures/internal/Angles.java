package org.motus.figures.internal;

import static org.motus.figures.internal.Pose.sign;

import org.motus.figures.Joint;

/** Reads joint angles off directions: the way back from where a limb points to the angles that point it there. */
final class Angles {

    /** How far the palm may look away from where it should for the sake of the wrist, and the fingers; cosines. */
    private static final double PALM_OFF = Math.cos(Math.toRadians(32));
    private static final double FINGERS_OFF = Math.cos(Math.toRadians(16));

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

    /**
     * Sets the three angles of a hand so that its fingers point where they should and the palm looks where it should.
     * Near a right angle between forearm and fingers the palm hardly tells how the forearm is turned: then the turn
     * within the limits is taken whose palm is nearest.
     */
    static void hand(Pose pose, int side, Axes forearm, Axes hand) {
        end(pose, side, forearm, hand, Joint.FOREARM, Joint.WRIST, Joint.WRIST_SIDE);
        if (Math.abs(pose.get(Joint.WRIST_SIDE, side)) > 90) {
            // The same hand, bent past a right angle instead of turned round: that is what an author understands.
            pose.set(Joint.FOREARM, side, half(pose.get(Joint.FOREARM, side) + 180));
            pose.set(Joint.WRIST, side, half(180 - pose.get(Joint.WRIST, side)));
            pose.set(Joint.WRIST_SIDE, side, half(pose.get(Joint.WRIST_SIDE, side) + 180));
        }
        if (within(Joint.FOREARM, pose.get(Joint.FOREARM, side)) && within(Joint.WRIST, pose.get(Joint.WRIST, side))
                && within(Joint.WRIST_SIDE, pose.get(Joint.WRIST_SIDE, side))) {
            return;
        }
        nearest(pose, side, forearm, hand);
    }

    /** Sets the angles within their limits that bring the hand nearest to the given axes, if there are some near. */
    private static void nearest(Pose pose, int side, Axes forearm, Axes hand) {
        var sign = sign(side);
        var best = 0.0;
        for (var turn = (int) Joint.FOREARM.least(); turn <= Joint.FOREARM.most(); turn++) {
            var bare = forearm.turnedLeft(sign * turn);
            var lift = into(Joint.WRIST_SIDE, Math.toDegrees(Math.asin(clamp(-hand.up().dot(bare.front())))));
            var bend = into(Joint.WRIST, Math.toDegrees(Math.atan2(sign * hand.up().dot(bare.left()),
                    hand.up().dot(bare.up()))));
            var found = bare.bentLeft(sign * bend).flexed(-lift);
            var palm = found.left().dot(hand.left());
            var fingers = found.up().dot(hand.up());
            if (palm + fingers > best && palm > PALM_OFF && fingers > FINGERS_OFF) {
                best = palm + fingers;
                pose.set(Joint.FOREARM, side, turn);
                pose.set(Joint.WRIST, side, bend);
                pose.set(Joint.WRIST_SIDE, side, lift);
            }
        }
    }

    private static double into(Joint joint, double angle) {
        return Math.max(joint.least(), Math.min(joint.most(), angle));
    }

    /** @return the same angle between -180 and 180 */
    private static double half(double degrees) {
        return Math.IEEEremainder(degrees, 360);
    }

    private static boolean within(Joint joint, double angle) {
        return angle >= joint.least() && angle <= joint.most();
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
