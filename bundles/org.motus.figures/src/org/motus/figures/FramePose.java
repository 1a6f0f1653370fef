package org.motus.figures;

import java.util.List;

import org.motus.figures.internal.Draft;
import org.motus.figures.internal.DraftPose;
import org.motus.figures.internal.Grasp;
import org.motus.figures.internal.JointNames;
import org.motus.figures.internal.Pose;

/** The pose of one frame of a draft, to be changed. */
public final class FramePose {

    private final DraftPose pose;

    FramePose(Draft draft, int frame) {
        pose = new DraftPose(draft, frame);
    }

    /** @return whether a joint is measured in lengths instead of degrees */
    public static boolean isLength(Joint joint) {
        return JointNames.isLength(joint);
    }

    /** @return the points of the body that can be taken hold of */
    public List<Handle> handles() {
        return pose.grips().stream().map(id -> {
            var at = pose.at(id);
            return new Handle(id, pose.name(id), Handle.Kind.BODY, at.x, at.y, pose.joints(id), id.startsWith("left "),
                    pose.far(id));
        }).toList();
    }

    boolean has(String handle) {
        return pose.grips().contains(handle);
    }

    /**
     * Pulls at the body; the joints follow as far as they can.
     *
     * @param handle a grip of {@link #handles}
     * @param x      of the window of the drawing
     * @param y      of the window of the drawing
     * @param both   whether the other side of the body does the same
     */
    public Edited drag(String handle, double x, double y, boolean both) {
        return edited(new Grasp(pose).drag(handle, x, y, both));
    }

    /** @return the angle of a joint as it is drawn, in its unit */
    public double angle(Joint joint, boolean left) {
        return pose.angle(joint, side(left));
    }

    /**
     * Sets one joint; what settled or placed it lets go.
     *
     * @param joint what is turned
     * @param left  of which side, for a joint that there are two of
     * @param both  whether the other side does the same
     * @param value in the unit of the joint; taken to its limit when it is past it
     */
    public Edited set(Joint joint, boolean left, boolean both, double value) {
        return edited(new Grasp(pose).set(joint, side(left), both, value));
    }

    /** @return whether hand or foot is kept at a place, and the joints follow */
    public boolean placed(boolean arm, boolean left) {
        return pose.placed(arm, side(left));
    }

    /** @return with hand or foot kept where it is, or with the joints of the limb set free */
    public FigureDraft place(boolean arm, boolean left, boolean both, boolean placed) {
        return new FigureDraft(pose.place(arm, side(left), both, placed));
    }

    /** @return with the rules of the pose that the frame begins with, or with none */
    public FigureDraft settle(boolean on) {
        return new FigureDraft(pose.settle(on));
    }

    /** @return the names of the parts that must touch what is below them */
    public List<String> rests() {
        return pose.rests();
    }

    /** @return the names of all parts that can rest */
    public static List<String> parts() {
        return DraftPose.parts();
    }

    /** @param parts names of {@link #parts} */
    public FigureDraft rest(List<String> parts) {
        return new FigureDraft(pose.rest(parts));
    }

    /** @return with the body moved until its lowest point is on the floor */
    public FigureDraft down() {
        return new FigureDraft(pose.down());
    }

    private static Edited edited(DraftPose.Done done) {
        return new Edited(new FigureDraft(done.draft()), done.felt());
    }

    private static int side(boolean left) {
        return left ? Pose.LEFT : Pose.RIGHT;
    }
}
