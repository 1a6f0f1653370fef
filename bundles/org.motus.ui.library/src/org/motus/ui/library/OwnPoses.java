package org.motus.ui.library;

import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.motus.care.OwnExerciseDocument;
import org.motus.figures.Drawings;

/** The drawing of an exercise of the clinic's own, as its document keeps it; an edit of a shipped one begins with what ships. What is typed goes on as one step. */
@NonNullByDefault
record OwnPoses(OwnExerciseDocument document, Drawings drawings) implements PoseEdits {

    @Override
    public String text() {
        var own = document.exercise().getFigure();
        return own == null ? drawings.text(document.exercise().getId()).orElse("") : own;
    }

    @Override
    public void change(String label, String newText) {
        var typed = Set.of(PoseMessages.did_caption, PoseMessages.did_alt, PoseMessages.did_steps,
                PoseMessages.did_type);
        if (typed.contains(label)) {
            document.type(label, label, () -> document.exercise().setFigure(newText));
        } else {
            document.pause();
            document.figure(label, newText);
        }
    }

    @Override
    public Runnable listen(Runnable changed) {
        return document.onChange(changed::run)::close;
    }
}
