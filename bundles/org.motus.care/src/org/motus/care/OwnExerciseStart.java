package org.motus.care;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.library.SessionTime;
import org.motus.library.Texts;
import org.motus.model.library.Category;
import org.motus.model.library.EvidenceStrength;
import org.motus.model.library.Exercise;
import org.motus.model.library.FeelRange;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.StepRole;

/** How the work on an exercise of the clinic's own begins. */
public final class OwnExerciseStart {

    private static final LibraryFactory FACTORY = LibraryFactory.eINSTANCE;
    private static final int USUAL_REPS = 10;

    private final Texts texts = Texts.of(OwnExerciseStart.class, Locale.getDefault());
    private final OwnLibrary library;

    /** @param library the library of the clinic that is open */
    public OwnExerciseStart(OwnLibrary library) {
        this.library = library;
    }

    /** @return a new exercise with one empty step and a cautious dose */
    public OwnExerciseDocument blank() {
        var exercise = FACTORY.createExercise();
        exercise.setId(OwnLibrary.newId());
        exercise.setName("");
        exercise.setSlug("");
        exercise.setSubtype("");
        exercise.setLevel(1);
        exercise.setCategory(Category.MOBILITY);
        exercise.setDosage(FACTORY.createDosage());
        exercise.getDosage().setReps(USUAL_REPS);
        exercise.getDosage().setHoldSeconds(0);
        var intensity = FACTORY.createIntensity();
        intensity.setStandard(range(2, 4));
        intensity.setGentle(range(1, 3));
        intensity.setStopAt(6);
        intensity.setPainLimitStandard(5);
        intensity.setPainLimitGentle(3);
        exercise.setIntensity(intensity);
        var step = FACTORY.createStep();
        step.setRole(StepRole.PREPARE);
        step.setText("");
        exercise.getSteps().add(step);
        exercise.setMinutesPerSession(SessionTime.minutes(exercise.getDosage()));
        unappraised(exercise);
        return new OwnExerciseDocument(exercise, 0, false);
    }

    private static FeelRange range(int low, int high) {
        var range = FACTORY.createFeelRange();
        range.setLow(low);
        range.setHigh(high);
        return range;
    }

    /**
     * @param original
     *            any exercise of the library; stays as it is
     * @param figure
     *            poses of the drawing that ships for it, empty when there is none
     * @return a new exercise of the clinic's own that says the same
     */
    public OwnExerciseDocument copy(Exercise original, Optional<String> figure) {
        var exercise = EcoreUtil.copy(original);
        exercise.setId(OwnLibrary.newId());
        exercise.setSlug("");
        exercise.setName(texts.get("own.copy.name", original.getName()));
        if (exercise.getFigure() == null && exercise.getPicture() == null) {
            figure.ifPresent(exercise::setFigure);
        }
        unappraised(exercise);
        return new OwnExerciseDocument(exercise, 0, true);
    }

    /**
     * @param exercise
     *            as the library shows it; stays as it is
     * @return the exercise to be changed: one of the clinic's own, or one that ships, for this clinic
     */
    public OwnExerciseDocument edit(Exercise exercise) {
        var own = library.own(String.valueOf(exercise.getId()));
        if (own.isPresent()) {
            return new OwnExerciseDocument(EcoreUtil.copy(own.get().exercise()), own.get().version(), false);
        }
        var copy = EcoreUtil.copy(exercise);
        copy.setEvidenceNote(edited());
        return new OwnExerciseDocument(copy, 0, false);
    }

    /** @return what an edit of a shipped exercise says of its evidence; it goes with every copy */
    static String edited() {
        return Texts.of(OwnExerciseStart.class, Locale.getDefault()).get("own.evidence.edited");
    }

    /** Says honestly that nobody weighed evidence for it. */
    private void unappraised(Exercise exercise) {
        exercise.setEvidenceStrength(EvidenceStrength.NONE);
        exercise.setEvidenceNote(texts.get("own.evidence"));
        for (var list : List.of(exercise.getClaimIds(), exercise.getSourceIds())) {
            list.clear();
        }
    }
}
