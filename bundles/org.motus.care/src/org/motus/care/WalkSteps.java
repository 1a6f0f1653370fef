package org.motus.care;

import org.motus.model.program.Prescription;
import org.motus.model.program.Program;

/** Keeps the step of the walking plan in line with the minutes that are prescribed. */
final class WalkSteps {

    private WalkSteps() {
    }

    /** When the minutes of a walk are those of a step of the ladder, the person stands on that step. */
    static void follow(Program program, Prescription walk, DoseField field) {
        var plan = program.getWalkingPlan();
        if (field != DoseField.MINUTES || plan == null) {
            return;
        }
        var dose = field.read(walk).map(minutes -> minutes + " ").orElse("");
        plan.getLadder().getSteps().stream()
                .filter(step -> step.getExerciseIds().contains(walk.getExercise().getId()))
                .filter(step -> step.getPatientDose() != null && step.getPatientDose().startsWith(dose)).findFirst()
                .ifPresent(step -> plan.setCurrentStepId(step.getId()));
    }
}
