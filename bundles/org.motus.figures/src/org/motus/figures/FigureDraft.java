package org.motus.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.motus.figures.internal.Draft;
import org.motus.figures.internal.DraftFrames;
import org.motus.figures.internal.Sentences;

/**
 * The text of a figure while it is being drawn. Each change gives a new draft, with the text written as an author would:
 * names keep their order, comments above a name or a frame stay. Never changed.
 */
public final class FigureDraft {

    /** The names of the poses that a frame can begin with. */
    public static final List<String> POSES = DraftFrames.poses();
    /** The names of the views; a text may also say two angles. */
    public static final List<String> VIEWS = List.of("side", "front", "back", "three-quarter", "three-quarter-back",
            "above");
    public static final int LEAST_FRAMES = 2;
    public static final int MOST_FRAMES = 4;

    private static final String BEGIN = """
            exercise: {exercise}
            props: [floor]
            frames:
              - pose: {pose}
                caption: Start
                alt: Start
                steps: [1]
              - pose: 1
                caption: Move
                alt: Move
                steps: [2]
            """;

    private final Draft draft;

    FigureDraft(Draft draft) {
        this.draft = draft;
    }

    /**
     * Reads the text of a figure.
     *
     * @throws FigureException when it cannot be used; the message is one sentence with the line
     */
    public static FigureDraft read(String text) {
        return new FigureDraft(Draft.read(Objects.requireNonNull(text)));
    }

    /**
     * A figure of two equal frames, to begin with.
     *
     * @param exercise the id of the exercise
     * @param pose     one of {@link #POSES}
     */
    public static FigureDraft begin(String exercise, String pose) {
        return read(BEGIN.replace("{exercise}", exercise).replace("{pose}", pose))
                .withCaption(0, Sentences.of("begin.start.caption")).withAlt(0, Sentences.of("begin.start.alt"))
                .withCaption(1, Sentences.of("begin.move.caption")).withAlt(1, Sentences.of("begin.move.alt"));
    }

    /** @return the text to be saved with the exercise */
    public String text() {
        return draft.text();
    }

    /** @return the text in the order and style in which changes write it */
    public String written() {
        return draft.written();
    }

    /** @return the figure that the text says */
    public Figure figure() {
        return Figure.of(draft.scene(), draft.text());
    }

    /** @return what is wrong with the poses, the first frame first */
    public List<PoseProblem> problems() {
        return figure().found();
    }

    /** @return how many frames there are */
    public int frames() {
        return draft.scene().size();
    }

    /**
     * Computes the drawing of a frame in the window of another draft, so that the picture stays still under the pointer.
     *
     * @param frame  from 0
     * @param window the draft whose window is used
     */
    public Drawing draw(int frame, FigureDraft window) {
        return draft.draw(frame, window.draft);
    }

    /** @return the pose of a frame, to be changed */
    public FramePose pose(int frame) {
        return new FramePose(draft, frame);
    }

    /** @return the props and marks of a frame, to be changed */
    public FrameItems items(int frame) {
        return new FrameItems(draft, frame);
    }

    /** @return all points of a frame that can be moved: those of the body, then of props, then of marks */
    public List<Handle> handles(int frame) {
        var all = new ArrayList<>(pose(frame).handles());
        all.addAll(items(frame).handles());
        return all;
    }

    /**
     * Moves a handle; what is bent stops at its limit.
     *
     * @param frame  from 0
     * @param handle the id of a {@link Handle}
     * @param x      of the window of this drawing
     * @param y      of the window of this drawing
     * @param both   whether the other side of the body does the same
     */
    public Edited drag(int frame, String handle, double x, double y, boolean both) {
        return pose(frame).has(handle)
                ? pose(frame).drag(handle, x, y, both)
                : items(frame).drag(handle, x, y);
    }

    /** @return the exercise that it shows */
    public String exercise() {
        return draft.scene().id();
    }

    /** @return the build of the mannequin */
    public Build build() {
        return draft.scene().build();
    }

    public FigureDraft withBuild(Build build) {
        return head("build", build.name().toLowerCase(Locale.ROOT));
    }

    /** @return what the mannequin has on the head */
    public Hair hair() {
        return draft.scene().hair();
    }

    public FigureDraft withHair(Hair hair) {
        return head("hair", hair.name().toLowerCase(Locale.ROOT));
    }

    /** @return the view as the text says it: one of {@link #VIEWS}, or two angles in brackets */
    public String view() {
        var said = draft.head("view");
        return said.isEmpty() ? VIEWS.getFirst() : said;
    }

    /** @param view one of {@link #VIEWS} */
    public FigureDraft withView(String view) {
        return head("view", view);
    }

    /** @return the whole picture with left and right exchanged */
    public FigureDraft mirror() {
        return head("facing", draft.head("facing").equals("left") ? "" : "left");
    }

    private FigureDraft head(String name, String value) {
        return new FigureDraft(draft.withHead(name, value));
    }

    /** @return what stands below the picture of a frame */
    public String caption(int frame) {
        return draft.scene().caption(frame);
    }

    /** @param text not blank */
    public FigureDraft withCaption(int frame, String text) {
        return new FigureDraft(draft.withWord(frame, "caption", text));
    }

    /** @return what a screen reader says of a frame */
    public String alt(int frame) {
        return draft.scene().alt(frame);
    }

    /** @param text not blank */
    public FigureDraft withAlt(int frame, String text) {
        return new FigureDraft(draft.withWord(frame, "alt", text));
    }

    /** @return the steps that a frame shows, from 1 */
    public List<Integer> steps(int frame) {
        return draft.scene().steps(frame);
    }

    /** @param steps from 1, nine at most */
    public FigureDraft withSteps(int frame, List<Integer> steps) {
        return new FigureDraft(draft.withSteps(frame, steps));
    }

    /** @return with a frame behind another, with its pose and its words */
    public FigureDraft addFrame(int frame) {
        return new FigureDraft(new DraftFrames(draft).add(frame));
    }

    /** @return without a frame; what began with its pose keeps it */
    public FigureDraft removeFrame(int frame) {
        return new FigureDraft(new DraftFrames(draft).remove(frame));
    }

    /** @return with a frame at another place; all poses stay as they are */
    public FigureDraft moveFrame(int from, int to) {
        return new FigureDraft(new DraftFrames(draft).move(from, to));
    }

    /** @return with the other side of the body doing what one did in a frame */
    public FigureDraft mirrorFrame(int frame) {
        return new FigureDraft(new DraftFrames(draft).mirror(frame));
    }

    /** @return with a frame that begins with a named pose, one of {@link #POSES}, and nothing else */
    public FigureDraft beginFrame(int frame, String pose) {
        return new FigureDraft(new DraftFrames(draft).begin(frame, pose));
    }

    /**
     * @param frame of this
     * @param other another figure
     * @param from  the frame of the other whose pose is taken
     * @param props whether its props are taken too
     */
    public FigureDraft copyPose(int frame, FigureDraft other, int from, boolean props) {
        return new FigureDraft(new DraftFrames(draft).copy(frame, other.draft, from, props));
    }
}
