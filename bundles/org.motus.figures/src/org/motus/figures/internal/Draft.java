package org.motus.figures.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.motus.figures.Drawing;
import org.motus.figures.FigureException;

/** The text of a figure with what it says: a tree to change and a scene to draw. Never changed. */
public final class Draft {

    /** The order in which names of a frame are written. */
    static final List<String> ORDER = List.of("pose", "caption", "alt", "steps", "shoes", "pelvis", "spine", "arms",
            "left arm", "right arm", "legs", "left leg", "right leg", "settle", "rests", "near", "order", "props",
            "marks");
    static final List<String> HEAD = List.of("exercise", "side", "build", "hair", "view", "facing", "crop", "props",
            "frames");

    private final String text;
    private final Words.Names root;
    private final Scene scene;

    private Draft(String text, Words.Names root, Scene scene) {
        this.text = text;
        this.root = root;
        this.scene = scene;
    }

    /**
     * Reads a text.
     *
     * @throws FigureException when it cannot be used; the message is one sentence with the line
     */
    public static Draft read(String text) {
        return new Draft(text, WordsReader.read(name(), text), SceneReader.read(name(), text));
    }

    static Draft of(Words.Names root) {
        var text = WordsWriter.write(root);
        return new Draft(text, root, SceneReader.read(name(), text));
    }

    /** @return what the text is called in a sentence about it */
    private static String name() {
        return Sentences.of("draft");
    }

    public String text() {
        return text;
    }

    public Scene scene() {
        return scene;
    }

    /** @return the same text, written as authors write it */
    public String written() {
        return WordsWriter.write(root);
    }

    Words.Names root() {
        return root;
    }

    List<Words.Names> frames() {
        return root.get("frames").map(Words::list).orElse(List.of()).stream()
                .map(frame -> frame instanceof Words.Names names ? names : Words.Names.NONE).toList();
    }

    Words.Names frame(int number) {
        return frames().get(number);
    }

    Draft with(int number, Words.Names frame) {
        var all = new ArrayList<>(frames());
        all.set(number, frame);
        return withFrames(all);
    }

    Draft withFrames(List<Words.Names> frames) {
        return of(root.with("frames", new Words.Row(List.copyOf(frames))));
    }

    /** @return the text of a word at the head; empty when it is not said */
    public String head(String name) {
        return root.get(name).map(WordsWriter::line).orElse("");
    }

    /** @param value a word; empty takes the name out */
    public Draft withHead(String name, String value) {
        return of(value.isEmpty() ? root.without(name) : root.with(name, new Words.Word(value), HEAD));
    }

    /** @param value a word; empty takes the name out */
    public Draft withWord(int number, String name, String value) {
        var frame = frame(number);
        return with(number, value.isEmpty()
                ? frame.without(name)
                : frame.with(name, new Words.Word(value), ORDER));
    }

    /** @param steps from 1; none takes the name out */
    public Draft withSteps(int number, List<Integer> steps) {
        var frame = frame(number);
        return with(number, steps.isEmpty()
                ? frame.without("steps")
                : frame.with("steps", Words.Row.of(steps.stream().mapToDouble(step -> step).toArray()), ORDER));
    }

    /** @return the drawing of a frame in the window of another draft, so that the picture does not jump */
    public Drawing draw(int number, Draft window) {
        var solved = new ArrayList<Solver.Solved>();
        for (var i = 0; i < scene.size(); i++) {
            // Settling a pose takes longest: what nobody changed is settled already.
            solved.add(posedAs(i, window)
                    ? window.scene.solved().get(i)
                    : Solver.solve(scene.frames.get(i).pose(), scene.build));
        }
        scene.adopt(solved);
        return scene.draw(number, window.scene.window());
    }

    /** @return whether a frame has the same pose in another draft */
    private boolean posedAs(int number, Draft other) {
        if (number >= other.scene.size() || scene.build != other.scene.build) {
            return false;
        }
        var before = new DraftFrames(this).before(number);
        return posing(number).equals(other.posing(number)) && (before < 0 || posedAs(before, other));
    }

    private Map<String, Words> posing(int number) {
        return frame(number).without("caption", "alt", "steps", "props", "marks").entries();
    }
}
