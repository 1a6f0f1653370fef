package org.motus.care;

import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.figures.Drawings;
import org.motus.model.library.Exercise;
import org.motus.model.program.Program;
import org.motus.store.Revision;

/**
 * Keeps with each exercise of a program the figure that it is prescribed with, so that the handout of a revision shows
 * the same for ever, whatever ships later. A revision from before has none; it shows what ships.
 */
final class PrescribedPictures {

    private final Drawings drawings;

    PrescribedPictures(Drawings drawings) {
        this.drawings = drawings;
    }

    /** Gives the shipped figure to each exercise that has no picture of its own; a picture that is there stays. */
    void keep(Program program) {
        program.getPhases().stream().flatMap(phase -> phase.getPrescriptions().stream())
                .map(prescription -> prescription.getExercise()).filter(Objects::nonNull).forEach(this::keep);
    }

    /** @return the revision as it is when it has all its pictures, else a copy that has them */
    Revision kept(Revision revision) {
        var program = EcoreUtil.copy(revision.program());
        keep(program);
        return EcoreUtil.equals(program, revision.program()) ? revision : new Revision(revision.info(), program);
    }

    private void keep(Exercise exercise) {
        if (exercise.getPicture() == null && Objects.requireNonNullElse(exercise.getFigure(), "").isBlank()) {
            drawings.text(Objects.requireNonNullElse(exercise.getId(), "")).ifPresent(exercise::setFigure);
        }
    }
}
