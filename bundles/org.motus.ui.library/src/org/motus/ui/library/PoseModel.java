package org.motus.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.motus.figures.Drawing;
import org.motus.figures.Edited;
import org.motus.figures.FigureDraft;
import org.motus.figures.FigureException;
import org.motus.figures.PoseProblem;

/** What the pose editor shows and does, without widgets: one frame at a time, each change one step of the document. */
@NonNullByDefault
final class PoseModel {

    private final PoseText text;
    private final PoseHold hold = new PoseHold(this);
    private final List<Runnable> listeners = new ArrayList<>();
    private String felt = "";
    private int frame;
    private boolean both;

    PoseModel(PoseEdits edits) {
        text = new PoseText(edits);
    }

    /** Reads the text again, after it was changed or a change was undone. */
    void reload() {
        felt = "";
        text.read();
        frame = Math.max(0, Math.min(frame, frames() - 1));
        hold.follow();
        fire();
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    void fire() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** @return the text of the drawing, and what is wrong with it */
    PoseText text() {
        return text;
    }

    /** @return the point that is taken hold of */
    PoseHold hold() {
        return hold;
    }

    /** @return the figure as it is saved; empty when there is none, or when its text is faulty */
    Optional<FigureDraft> draft() {
        return text.draft();
    }

    /** @return the figure as it is seen: while something is pulled, as it would become */
    Optional<FigureDraft> shown() {
        return hold.pulled().or(this::draft);
    }

    /** @return one sentence for what stopped the last pull; empty when nothing did */
    String felt() {
        return felt;
    }

    /** Sets the sentence for what stopped a pull or a change. */
    void say(String sentence) {
        felt = sentence;
    }

    int frame() {
        return frame;
    }

    /** @return how many frames there are; while a text cannot be drawn, as many as before */
    int frames() {
        return text.latest().map(FigureDraft::frames).orElse(0);
    }

    boolean both() {
        return both;
    }

    void both(boolean now) {
        both = now;
        fire();
    }

    void select(int next) {
        if (next >= 0 && next < frames() && next != frame) {
            hold.cancel();
            frame = next;
            felt = "";
            hold.follow();
            fire();
        }
    }

    /** @return the drawing of the frame; while something is pulled, in the window that it had before */
    Optional<Drawing> drawing() {
        return draft().map(now -> hold.pulled().map(next -> next.draw(frame, now))
                .orElseGet(() -> now.figure().draw(frame)));
    }

    /** Makes one change that says what stopped it. */
    void edit(String label, Function<FigureDraft, Edited> change) {
        var said = new String[] { "" };
        apply(label, now -> {
            var edited = change.apply(now);
            said[0] = edited.felt();
            return edited.draft();
        });
        if (text.fault().isEmpty()) {
            felt = said[0].isEmpty() ? felt : said[0];
            fire();
        }
    }

    /**
     * Makes one change.
     *
     * @param label
     *            what is done, for the menu and the status line
     */
    void apply(String label, UnaryOperator<FigureDraft> change) {
        var now = draft();
        if (now.isEmpty()) {
            return;
        }
        hold.cancel();
        try {
            keep(label, change.apply(now.get()));
        } catch (FigureException e) {
            felt = Objects.requireNonNullElse(e.getMessage(), "");
            fire();
        }
    }

    /** Makes a figure the next step; what stopped it is still said afterwards. */
    void keep(String label, FigureDraft next) {
        var stopped = felt;
        text.keep(label, next);
        felt = stopped;
        fire();
    }

    /** Begins a figure with a pose. */
    void begin(String pose) {
        frame = 0;
        text.begin(pose);
    }

    /** Begins with the figure of another exercise. */
    void begin(FigureDraft other) {
        frame = 0;
        text.begin(other);
    }

    /** Selects the frame and the part that a problem is about. */
    void show(PoseProblem problem) {
        select(problem.frame());
        hold.select(problem.handle());
    }
}
