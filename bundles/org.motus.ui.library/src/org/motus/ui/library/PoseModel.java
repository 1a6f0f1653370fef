package org.motus.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.figures.Drawing;
import org.motus.figures.Edited;
import org.motus.figures.FigureDraft;
import org.motus.figures.FigureException;
import org.motus.figures.Handle;

/** What the pose editor shows and does, without widgets: one frame, one handle, one pull at a time. */
@NonNullByDefault
final class PoseModel {

    /** The exercise that a text names which is saved with its exercise. */
    private static final String OWN = "own";
    /** How far one press of an arrow key moves what is not turned, in the window of the drawing. */
    private static final double STEP = 6;
    private static final double LARGER = 5;

    private final PoseEdits edits;
    private final List<Runnable> listeners = new ArrayList<>();
    private @Nullable FigureDraft draft;
    private @Nullable FigureDraft pulled;
    private @Nullable FigureDraft handlesOf;
    private int handlesIn;
    private List<Handle> handles = List.of();
    private String fault = "";
    private String felt = "";
    private String handle = "";
    private int frame;
    private boolean both;

    PoseModel(PoseEdits edits) {
        this.edits = edits;
        read();
    }

    /** Reads the text again, after it was changed or a change was undone. */
    void reload() {
        pulled = null;
        felt = "";
        read();
        fire();
    }

    private void read() {
        var text = edits.text();
        fault = "";
        if (text.isBlank()) {
            draft = null;
            return;
        }
        try {
            var known = draft;
            if (known == null || !known.text().equals(text)) {
                draft = FigureDraft.read(text);
            }
        } catch (FigureException e) {
            draft = null;
            fault = Objects.requireNonNullElse(e.getMessage(), "");
        }
        frame = Math.max(0, Math.min(frame, frames() - 1));
        if (selected().isEmpty()) {
            handle = "";
        }
    }

    void onChange(Runnable listener) {
        listeners.add(listener);
    }

    private void fire() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    /** @return the figure as it is saved; empty when there is none, or when its text is faulty */
    Optional<FigureDraft> draft() {
        return Optional.ofNullable(draft);
    }

    /** @return the figure as it is seen: while something is pulled, as it would become */
    Optional<FigureDraft> shown() {
        var now = pulled;
        return now == null ? draft() : Optional.of(now);
    }

    /** @return what the text says that is saved */
    String text() {
        return edits.text();
    }

    /** @return one sentence when the saved text cannot be drawn, empty otherwise */
    String fault() {
        return fault;
    }

    /** @return one sentence for what stopped the last pull; empty when nothing did */
    String felt() {
        return felt;
    }

    int frame() {
        return frame;
    }

    int frames() {
        return draft().map(FigureDraft::frames).orElse(0);
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
            cancel();
            frame = next;
            felt = "";
            if (selected().isEmpty()) {
                handle = "";
            }
            fire();
        }
    }

    /** @return the drawing of the frame; while something is pulled, in the window that it had before */
    Optional<Drawing> drawing() {
        var now = draft;
        if (now == null) {
            return Optional.empty();
        }
        var next = pulled;
        return Optional.of(next == null ? now.figure().draw(frame) : next.draw(frame, now));
    }

    /** @return the points of the frame as it is saved; found once for each frame of each text */
    List<Handle> handles() {
        var now = draft;
        if (now == null) {
            return List.of();
        }
        if (now != handlesOf || frame != handlesIn) {
            handles = now.handles(frame);
            handlesOf = now;
            handlesIn = frame;
        }
        return handles;
    }

    Optional<Handle> selected() {
        return handles().stream().filter(one -> one.id().equals(handle)).findFirst();
    }

    void select(String id) {
        if (!handle.equals(id)) {
            handle = id;
            felt = "";
            fire();
        }
    }

    /** Selects the next handle, or the one before; at the end none, and the keys may leave. */
    boolean step(boolean forward) {
        var ids = handles().stream().map(Handle::id).toList();
        var next = handle.isEmpty() ? forward ? 0 : ids.size() - 1 : ids.indexOf(handle) + (forward ? 1 : -1);
        var found = next >= 0 && next < ids.size();
        select(found ? ids.get(next) : "");
        return found;
    }

    /** Pulls the selected handle to a place of the window of the drawing; nothing is saved yet. */
    void pull(double x, double y) {
        var now = draft;
        if (now != null && selected().isPresent()) {
            try {
                var edited = now.drag(frame, handle, x, y, both);
                pulled = edited.draft();
                felt = edited.felt();
            } catch (FigureException e) {
                felt = Objects.requireNonNullElse(e.getMessage(), "");
            }
            fire();
        }
    }

    boolean pulling() {
        return pulled != null;
    }

    /** Keeps what was pulled, as one step. */
    void drop() {
        var next = pulled;
        if (next != null) {
            pulled = null;
            keep(NLS.bind(PoseMessages.did_move, name(handle)), next);
        }
    }

    /** Lets go as if nothing had been pulled. */
    void cancel() {
        if (pulled != null) {
            pulled = null;
            felt = "";
            fire();
        }
    }

    /** Turns or moves the selected handle by a press of an arrow key. */
    void nudge(int right, int up, boolean large) {
        var at = selected();
        var now = draft;
        if (at.isEmpty() || now == null) {
            return;
        }
        var by = large ? LARGER : 1;
        if (turns(at.get())) {
            var joint = at.get().turns().getFirst();
            var angle = Math.round(now.pose(frame).angle(joint, at.get().left()));
            edit(NLS.bind(PoseMessages.did_turn, name(handle)),
                    was -> was.pose(frame).set(joint, at.get().left(), both, angle + (right + up) * by));
        } else {
            pull(at.get().x() + right * STEP * by, at.get().y() - up * STEP * by);
            drop();
        }
    }

    /** @return whether the joints of a handle are free to turn; else its place is moved */
    boolean turns(Handle at) {
        var now = draft;
        return now != null && at.kind() == Handle.Kind.BODY && !at.id().equals("hips")
                && (!PoseParts.isLimb(at) || !now.pose(frame).placed(PoseParts.isArm(at), at.left()));
    }

    /** Makes one change that says what stopped it. */
    void edit(String label, Function<FigureDraft, Edited> change) {
        var said = new String[] { "" };
        apply(label, now -> {
            var edited = change.apply(now);
            said[0] = edited.felt();
            return edited.draft();
        });
        if (fault.isEmpty()) {
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
        var now = draft;
        if (now == null) {
            return;
        }
        cancel();
        try {
            keep(label, change.apply(now));
        } catch (FigureException e) {
            felt = Objects.requireNonNullElse(e.getMessage(), "");
            fire();
        }
    }

    private void keep(String label, FigureDraft next) {
        var now = draft;
        if (now != null && next.text().equals(now.text())) {
            fire();
            return;
        }
        var stopped = felt;
        draft = next;
        edits.change(label, next.text());
        felt = stopped;
        fire();
    }

    /** Begins a figure with a pose. */
    void begin(String pose) {
        frame = 0;
        edits.change(PoseMessages.did_begin, FigureDraft.begin(OWN, pose).text());
    }

    /** Begins with the figure of another exercise. */
    void begin(FigureDraft other) {
        frame = 0;
        edits.change(PoseMessages.did_begin, other.text());
    }

    /**
     * Takes a text that was typed.
     *
     * @return one sentence with the line when it is faulty and was not taken; empty when it was
     */
    String type(String text) {
        if (text.equals(edits.text())) {
            return "";
        }
        try {
            FigureDraft.read(text);
        } catch (FigureException e) {
            return Objects.requireNonNullElse(e.getMessage(), "");
        }
        edits.change(PoseMessages.did_type, text);
        return "";
    }

    /** @return what is wrong with the poses, each one sentence */
    List<String> problems() {
        return draft().map(FigureDraft::problems).orElse(List.of());
    }

    /** Selects the frame and the part that a problem is about. */
    void show(String problem) {
        PoseParts.frame(problem).ifPresent(this::select);
        PoseParts.handle(problem, handles()).ifPresent(found -> select(found.id()));
    }

    /** @return what a screen reader says of a handle: its name, and how its joints are bent */
    String spoken(Handle at) {
        var now = shown();
        return now.isEmpty() || at.kind() != Handle.Kind.BODY
                ? name(at.id())
                : PoseParts.spoken(at, now.get().pose(frame));
    }

    /** @return a name as the beginning of a sentence */
    static String name(String id) {
        return id.isEmpty() ? id : id.substring(0, 1).toUpperCase(Locale.ROOT) + id.substring(1);
    }
}
