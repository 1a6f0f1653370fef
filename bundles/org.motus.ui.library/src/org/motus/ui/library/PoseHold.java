package org.motus.ui.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.figures.FigureDraft;
import org.motus.figures.FigureException;
import org.motus.figures.Handle;

/** The point of a frame that is taken hold of, and where it is pulled: one point, one pull at a time. */
@NonNullByDefault
final class PoseHold {

    /** How far one press of an arrow key moves what is not turned, in the window of the drawing. */
    private static final double STEP = 6;
    private static final double LARGER = 5;

    private final PoseModel model;
    private @Nullable FigureDraft pulled;
    private @Nullable FigureDraft handlesOf;
    private int handlesIn;
    private List<Handle> handles = List.of();
    private String handle = "";

    PoseHold(PoseModel model) {
        this.model = model;
    }

    /** @return the points of the frame as it is saved; found once for each frame of each text */
    List<Handle> handles() {
        var now = model.draft();
        if (now.isEmpty()) {
            return List.of();
        }
        if (now.get() != handlesOf || model.frame() != handlesIn) {
            handles = now.get().handles(model.frame());
            handlesOf = now.get();
            handlesIn = model.frame();
        }
        return handles;
    }

    Optional<Handle> selected() {
        return handles().stream().filter(one -> one.id().equals(handle)).findFirst();
    }

    void select(String id) {
        if (!handle.equals(id)) {
            handle = id;
            model.say("");
            model.fire();
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

    /** Forgets what is pulled, and a handle that the frame does not have. */
    void follow() {
        pulled = null;
        if (selected().isEmpty()) {
            handle = "";
        }
    }

    /** Pulls the selected handle to a place of the window of the drawing; nothing is saved yet. */
    void pull(double x, double y) {
        var now = model.draft();
        if (now.isPresent() && selected().isPresent()) {
            try {
                var edited = now.get().drag(model.frame(), handle, x, y, model.both());
                pulled = edited.draft();
                model.say(edited.felt());
            } catch (FigureException e) {
                model.say(Objects.requireNonNullElse(e.getMessage(), ""));
            }
            model.fire();
        }
    }

    boolean pulling() {
        return pulled != null;
    }

    /** @return the figure as it would become; empty while nothing is pulled */
    Optional<FigureDraft> pulled() {
        return Optional.ofNullable(pulled);
    }

    /** Keeps what was pulled, as one step. */
    void drop() {
        var next = pulled;
        if (next != null) {
            var label = NLS.bind(PoseMessages.did_move, name());
            pulled = null;
            model.keep(label, next);
        }
    }

    /** Lets go as if nothing had been pulled. */
    void cancel() {
        if (pulled != null) {
            pulled = null;
            model.say("");
            model.fire();
        }
    }

    /** Turns or moves the selected handle by a press of an arrow key. */
    void nudge(int right, int up, boolean large) {
        var at = selected();
        var now = model.draft();
        if (at.isEmpty() || now.isEmpty()) {
            return;
        }
        var by = large ? LARGER : 1;
        if (turns(at.get())) {
            var joint = at.get().turns().getFirst();
            var angle = Math.round(now.get().pose(model.frame()).angle(joint, at.get().left()));
            model.edit(NLS.bind(PoseMessages.did_turn, name()), was -> was.pose(model.frame()).set(joint,
                    at.get().left(), model.both(), angle + (right + up) * by));
        } else {
            pull(at.get().x() + right * STEP * by, at.get().y() - up * STEP * by);
            drop();
        }
    }

    /** @return whether the joints of a handle are free to turn; else its place is moved */
    boolean turns(Handle at) {
        var now = model.draft();
        return now.isPresent() && at.kind() == Handle.Kind.BODY && !at.id().equals("hips")
                && (!PoseParts.isLimb(at)
                        || !now.get().pose(model.frame()).placed(PoseParts.isArm(at), at.left()));
    }

    private String name() {
        return selected().map(at -> PoseParts.name(at.name())).orElse("");
    }

    /** @return what a screen reader says of a handle: its name, and how its joints are bent */
    String spoken(Handle at) {
        var now = model.shown();
        return now.isEmpty() || at.kind() != Handle.Kind.BODY
                ? PoseParts.name(at.name())
                : PoseParts.spoken(at, now.get().pose(model.frame()));
    }
}
