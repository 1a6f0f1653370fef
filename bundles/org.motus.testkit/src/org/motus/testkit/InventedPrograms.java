package org.motus.testkit;

import java.time.LocalDate;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.model.library.Exercise;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Sides;
import org.motus.model.library.StepRole;
import org.motus.model.program.PlanKind;
import org.motus.model.program.Prescription;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramFactory;

/** Invented programs for scenes that need one but not the clinical content. */
public final class InventedPrograms {

    private static final ProgramFactory PROGRAM = ProgramFactory.eINSTANCE;
    private static final LibraryFactory LIBRARY = LibraryFactory.eINSTANCE;

    private InventedPrograms() {
    }

    /** @return a program with one phase, that many exercises and one if-then plan */
    public static Program program(LocationCode location, int exercises) {
        var program = PROGRAM.createProgram();
        program.setId("program-1");
        program.setLocation(location);
        program.setCreatedOn(LocalDate.of(2026, 3, 2));
        program.setReviewOn(LocalDate.of(2026, 3, 16));
        program.setClinicianName("A. Clinician");
        program.setGoal("Lift my grandson \uD83D\uDC76 without fear");
        var phase = PROGRAM.createPhase();
        program.getPhases().add(phase);
        for (var i = 1; i <= exercises; i++) {
            phase.getPrescriptions().add(prescription(i));
        }
        var plan = PROGRAM.createIfThenPlan();
        plan.setKind(PlanKind.HABIT);
        plan.setTrigger("I put the kettle on");
        plan.setAction("I do my first stretch");
        program.getIfThenPlans().add(plan);
        program.setOptions(PROGRAM.createHandoutOptions());
        return program;
    }

    private static Prescription prescription(int number) {
        var prescription = PROGRAM.createPrescription();
        prescription.setId("prescription-" + number);
        prescription.setExercise(exercise(number));
        prescription.setDosage(EcoreUtil.copy(prescription.getExercise().getDosage()));
        prescription.setStopAt(7);
        prescription.setPainLimit(3);
        prescription.getTimes().add("after breakfast");
        prescription.getTimes().add("\"when\" the <news> & weather start");
        return prescription;
    }

    private static Exercise exercise(int number) {
        var exercise = LIBRARY.createExercise();
        exercise.setId("EX-%03d".formatted(900 + number));
        exercise.setName("Invented stretch " + number);
        for (var text : new String[] { "Sit tall on a chair.", "Lean forward until you feel a stretch.",
                "Stay there and breathe.\nKeep your back long." }) {
            var step = LIBRARY.createStep();
            step.setRole(StepRole.MOVE);
            step.setText(text);
            exercise.getSteps().add(step);
        }
        var dosage = LIBRARY.createDosage();
        dosage.setReps(2);
        dosage.setHoldSeconds(30);
        dosage.setSides(Sides.EACH_SIDE);
        exercise.setDosage(dosage);
        return exercise;
    }
}
