package org.motus.figures.internal;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.motus.figures.Drawing;
import org.motus.figures.Joint;

/** The pose of one frame of a draft: what it says, how it is solved, and what can be changed of it. */
public final class DraftPose {

    /**
     * A change.
     *
     * @param draft what it is now
     * @param felt  one sentence for what stopped the change; empty when nothing did
     */
    public record Done(Draft draft, String felt) {
    }

    final Draft draft;
    final int number;
    final Words.Names frame;
    final PoseSpec spec;
    final Skeleton bones;
    final Camera camera;

    public DraftPose(Draft draft, int number) {
        this.draft = draft;
        this.number = number;
        frame = draft.frame(number);
        spec = draft.scene().frames.get(number).pose();
        bones = draft.scene().bones().get(number);
        camera = new Camera(draft.scene().view);
    }

    /** @return a place of the window of the drawing as a place of the picture, shares of stature */
    double[] place(double x, double y) {
        var window = draft.scene().window();
        var scale = Drawing.WIDTH / window.getWidth();
        return new double[] { draft.scene().mirrored ? window.getMaxX() - x / scale : window.getMinX() + x / scale,
                window.getMaxY() - y / scale };
    }

    /** @return where a place of the picture is in the window of the drawing */
    Point2D.Double window(double x, double y) {
        return window(draft.scene().window(), x, y);
    }

    private Point2D.Double window(Rectangle2D window, double x, double y) {
        var scale = Drawing.WIDTH / window.getWidth();
        return new Point2D.Double(
                draft.scene().mirrored ? (window.getMaxX() - x) * scale : (x - window.getMinX()) * scale,
                (window.getMaxY() - y) * scale);
    }

    /** @return the angle of a joint as it is solved, in its unit */
    public double angle(Joint joint, int side) {
        return bones.pose.get(joint, side);
    }

    /** @return the names of the points of the body that can be taken hold of */
    public List<String> grips() {
        return Grip.all().stream().map(Grip.Held::id).toList();
    }

    /** @return where a grip is in the window of the drawing */
    public Point2D.Double at(String grip) {
        var at = Grip.named(grip).orElseThrow().at(bones);
        return window(camera.x(at), camera.y(at));
    }

    /** @return what a reader calls a grip, in the middle of a sentence */
    public String name(String grip) {
        return Grip.named(grip).orElseThrow().name();
    }

    /** @return the joints that a grip turns */
    public List<Joint> joints(String grip) {
        return Grip.named(grip).orElseThrow().grip().joints();
    }

    /** @return whether a grip is on the side of the body that is turned away from the viewer */
    public boolean far(String grip) {
        var held = Grip.named(grip).orElseThrow();
        return held.grip().isLimb() && spec.order(bones, camera).far()
                .contains(held.grip().isArm() ? Limb.arm(held.side()) : Limb.leg(held.side()));
    }

    LimbSpec limb(boolean arm, int side) {
        return arm ? spec.arm(side) : spec.leg(side);
    }

    /** @return whether the end of a limb is kept at a place, and the joints follow */
    public boolean placed(boolean arm, int side) {
        return limb(arm, side).way().equals("place");
    }

    /** @return with the end of a limb kept where it is, or with its joints free */
    public Draft place(boolean arm, int side, boolean both, boolean placed) {
        return placed
                ? withLimb(arm, side, both, LimbWords.placed(limb(arm, side).kind(), bones, side))
                : withLimb(arm, side, both, angles(bones.pose.copy(), arm, side, both));
    }

    Draft withLimb(boolean arm, int side, boolean both, Words.Names said) {
        return draft.with(number, FrameWords.limb(frame, arm, side, both, said));
    }

    /** @return the words for the angles of a limb, as they are to stand in this frame */
    Words.Names angles(Pose pose, boolean arm, int side, boolean both) {
        var before = base().with(Entry.of("pose", WordsWriter.line(
                FrameWords.without(frame, arm, side, both).without("marks", "props", "caption", "alt"))));
        return LimbWords.angles(arm ? before.arm(side) : before.leg(side), pose, side);
    }

    private PoseSpec base() {
        var frames = new DraftFrames(draft);
        var before = frames.before(number);
        return before < 0 ? SceneReader.pose(frames.base(number)) : draft.scene().frames.get(before).pose();
    }

    /** @return the rules that bring a joint to its angle */
    Set<PoseSpec.Rule> rules(List<Joint> joints) {
        var found = new LinkedHashSet<PoseSpec.Rule>();
        spec.rules().stream().filter(rule -> joints.contains(rule.joint()) || joints.contains(rule.counter()))
                .forEach(found::add);
        return found;
    }

    /** @return with the rules of the pose it begins with, or with none */
    public Draft settle(boolean on) {
        return draft.with(number, on
                ? frame.without("settle")
                : frame.with("settle", new Words.Row(List.of()), Draft.ORDER));
    }

    /** @return the parts that rest on something */
    public List<String> rests() {
        return spec.rests().stream().map(Part::label).toList();
    }

    /** @return the names of all parts that can rest */
    public static List<String> parts() {
        return Arrays.stream(Part.values()).map(Part::label).toList();
    }

    public Draft rest(List<String> parts) {
        return draft.with(number, FrameWords.rests(frame, parts.stream().map(Part::named)
                .flatMap(Optional::stream).toList()));
    }

    /** @return with the body moved up or down until its lowest point is on the floor */
    public Draft down() {
        var low = Part.BODY.lowest(new Flesh(bones));
        var pelvis = bones.pose.pelvis();
        var gone = rules(List.of(Joint.PELVIS_Y));
        var free = gone.isEmpty() ? frame : FrameWords.released(frame, spec, gone);
        return draft.with(number, FrameWords.pelvisAt(free,
                new Vec(pelvis.x(), Math.round((pelvis.y() - low) * 1000) / 1000.0, pelvis.z())));
    }
}
