package org.motus.ui.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.FigureDraft;
import org.motus.figures.FigureException;
import org.motus.figures.PoseProblem;

/** The text of the drawing as its document keeps it, and the figure that it says. */
@NonNullByDefault
final class PoseText {

    /** The exercise that a text names which is saved with its exercise. */
    private static final String OWN = "own";

    private final PoseEdits edits;
    private @Nullable FigureDraft draft;
    private @Nullable FigureDraft latest;
    private String fault = "";

    PoseText(PoseEdits edits) {
        this.edits = edits;
        read();
    }

    /** Reads the text again, after it was changed or a change was undone. */
    void read() {
        var text = edits.text();
        fault = "";
        if (text.isBlank()) {
            draft = null;
            latest = null;
            return;
        }
        try {
            var known = draft;
            if (known == null || !known.text().equals(text)) {
                draft = FigureDraft.read(text);
            }
            latest = draft;
        } catch (FigureException e) {
            draft = null;
            fault = Objects.requireNonNullElse(e.getMessage(), "");
        }
    }

    /** @return what the document says */
    String text() {
        return edits.text();
    }

    /** @return one sentence when the text cannot be drawn, empty otherwise */
    String fault() {
        return fault;
    }

    /** @return the figure that the text says; empty when there is none, or when the text cannot be drawn */
    Optional<FigureDraft> draft() {
        return Optional.ofNullable(draft);
    }

    /** @return the figure of the last text that could be drawn: what is still seen while a text is typed */
    Optional<FigureDraft> latest() {
        return Optional.ofNullable(latest);
    }

    /** @return what is wrong with the poses, the first frame first */
    List<PoseProblem> problems() {
        return draft().map(FigureDraft::problems).orElse(List.of());
    }

    /** Makes a figure the next step of the document; what changes nothing is none. */
    void keep(String label, FigureDraft next) {
        var now = draft;
        if (now == null || !next.text().equals(now.text())) {
            draft = next;
            edits.change(label, next.text());
        }
    }

    /** Begins a figure with a pose. */
    void begin(String pose) {
        begin(FigureDraft.begin(OWN, pose));
    }

    /** Begins with the figure of another exercise. */
    void begin(FigureDraft other) {
        edits.change(PoseMessages.did_begin, other.text());
    }

    /** Takes a text that was typed, whether or not it can be drawn: nothing that was typed is lost. */
    void type(String text) {
        if (!text.equals(edits.text())) {
            edits.change(PoseMessages.did_type, text);
        }
    }
}
