package org.motus.figures;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.internal.Scene;
import org.motus.figures.internal.SceneCheck;
import org.motus.figures.internal.SceneReader;
import org.motus.model.program.BodySide;

/** The pictures of one exercise: two to four frames, posed and described. Never changed. */
public final class Figure {

    private final Scene scene;
    private final String text;
    private final Build drawnAs;
    private final boolean turned;

    private Figure(Scene scene, String text, Build drawnAs, boolean turned) {
        this.scene = scene;
        this.text = text;
        this.drawnAs = drawnAs;
        this.turned = turned;
    }

    /**
     * Reads a figure.
     *
     * @param file what the text is called in a sentence about it, for example EX-001.figure
     * @param text the text of the figure
     * @throws FigureException when it cannot be used; the message is one sentence with file and line
     */
    public static Figure read(String file, String text) {
        var scene = SceneReader.read(Objects.requireNonNull(file), Objects.requireNonNull(text));
        return new Figure(scene, text, scene.build(), false);
    }

    /** @return the text it was read from; mirror and build are not in it */
    public String text() {
        return text;
    }

    /** @param text what the scene reads as when it is written */
    static Figure of(Scene scene, String text) {
        return new Figure(scene, text, scene.build(), false);
    }

    /** @return the exercise it shows */
    public String exercise() {
        return scene.id();
    }

    /** @return how many frames there are, 2 to 4 */
    public int frames() {
        return scene.size();
    }

    /**
     * @param frame from 0
     * @return what stands below the picture
     */
    public String caption(int frame) {
        return scene.caption(frame);
    }

    /**
     * @param frame from 0
     * @return what a screen reader says
     */
    public String alt(int frame) {
        return scene.alt(frame);
    }

    /**
     * @param frame from 0
     * @return the steps of the exercise that the frame shows, from 1; empty when none is said
     */
    public List<Integer> steps(int frame) {
        return scene.steps(frame);
    }

    /** @return the build of its mannequin */
    public Build build() {
        return scene.build();
    }

    /** @return the same with left and right exchanged */
    public Figure mirror() {
        return new Figure(scene.mirror(), text, drawnAs, !turned);
    }

    /** @return the side of the person in the picture that does the exercise, left or right */
    public BodySide side() {
        return scene.leftWorks() ? BodySide.LEFT : BodySide.RIGHT;
    }

    /**
     * @param wanted the side that shall do the exercise; both and null leave the picture as it is
     * @return the same with that side at work
     */
    public Figure on(@Nullable BodySide wanted) {
        return wanted == null || wanted == BodySide.BOTH || wanted == side() ? this : mirror();
    }

    /** @return the same with a mannequin of another build */
    public Figure with(Build build) {
        return new Figure(scene.with(Objects.requireNonNull(build)), text, drawnAs, turned);
    }

    /**
     * Computes a drawing; takes some milliseconds.
     *
     * @param frame from 0
     */
    public Drawing draw(int frame) {
        return scene.draw(frame);
    }

    /**
     * Computes a drawing between two frames, without marks, for an animation.
     *
     * @param frame from 0; after the last there is only the last
     * @param share 0 for the frame, 1 for the next
     */
    public Drawing between(int frame, double share) {
        return scene.between(frame, share);
    }

    /** @return what is wrong with the poses, each one sentence; empty when nothing floats, sinks or is bent too far */
    public List<String> problems() {
        return SceneCheck.problems(scene).stream().map(PoseProblem::sentence).toList();
    }

    List<PoseProblem> found() {
        return SceneCheck.problems(scene);
    }

    boolean hasOwnBuild() {
        return drawnAs == scene.build();
    }

    /** Whether left and right are exchanged against the text. */
    boolean isTurned() {
        return turned;
    }
}
