package org.motus.ui.library;

import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.motus.care.OwnExerciseDocument;

/** The drawing of an exercise of the clinic's own, as its document keeps it. What is typed goes on as one step. */
@NonNullByDefault
record OwnPoses(OwnExerciseDocument document) implements PoseEdits {

    @Override
    public String text() {
        return Objects.requireNonNullElse(document.exercise().getFigure(), "");
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
