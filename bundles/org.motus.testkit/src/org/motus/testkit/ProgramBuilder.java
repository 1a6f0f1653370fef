package org.motus.testkit;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.model.library.Appraisal;
import org.motus.model.library.EvidenceStrength;
import org.motus.model.library.Exercise;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.LocationCode;
import org.motus.model.library.WarningKind;
import org.motus.model.program.BodySide;
import org.motus.model.program.Paper;
import org.motus.model.program.PlanKind;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramFactory;

/** Builds a program with the texts it carries, as it would be after a visit. */
public final class ProgramBuilder {

    private static final LibraryFactory LIBRARY = LibraryFactory.eINSTANCE;
    private static final ProgramFactory PROGRAM = ProgramFactory.eINSTANCE;

    private final Program program = PROGRAM.createProgram();

    private ProgramBuilder(LocationCode location, String reason) {
        program.setId("program-1");
        program.setLocation(location);
        program.setProfile(Profile.STANDARD);
        program.setCreatedOn(LocalDate.of(2026, 11, 20));
        program.setClinicianName("Sam Sample, physiotherapist");
        program.setLibraryVersion("2026.1");
        program.setOptions(PROGRAM.createHandoutOptions());
        program.getPhases().add(PROGRAM.createPhase());
        var text = LIBRARY.createPainLocation();
        text.setCode(location);
        text.setHandoutReason(reason);
        program.setLocationText(text);
    }

    /** A program without exercises, of the standard profile, written on November 20, 2026. */
    public static ProgramBuilder program(LocationCode location, String reason) {
        return new ProgramBuilder(location, reason);
    }

    /** The profile; give it before the exercises, whose targets follow it. */
    public ProgramBuilder profile(Profile profile) {
        program.setProfile(profile);
        return this;
    }

    /** The goal in the patient's words. */
    public ProgramBuilder goal(String goal) {
        program.setGoal(goal);
        return this;
    }

    /** The day of the next review. */
    public ProgramBuilder reviewOn(LocalDate day) {
        program.setReviewOn(day);
        return this;
    }

    /** Minutes to wait after getting up. */
    public ProgramBuilder morningWait(int minutes) {
        program.setMorningWaitMinutes(minutes);
        return this;
    }

    /** Adds an exercise on both sides, with targets and limits of the program's profile. */
    public ProgramBuilder exercise(Exercise exercise, String... times) {
        return exercise(exercise, BodySide.BOTH, times);
    }

    /** Adds an exercise, with targets and limits of the program's profile. */
    public ProgramBuilder exercise(Exercise exercise, BodySide side, String... times) {
        boolean gentle = program.getProfile() == Profile.GENTLE;
        var intensity = exercise.getIntensity();
        var prescription = PROGRAM.createPrescription();
        prescription.setId("prescription-" + (prescriptions().size() + 1));
        prescription.setExercise(exercise);
        prescription.setDosage(EcoreUtil.copy(exercise.getDosage()));
        prescription.setFeel(EcoreUtil.copy(gentle ? intensity.getGentle() : intensity.getStandard()));
        prescription.setStopAt(intensity.getStopAt());
        prescription.setPainLimit(gentle ? intensity.getPainLimitGentle() : intensity.getPainLimitStandard());
        prescription.setSide(side);
        prescription.getTimes().addAll(List.of(times));
        prescriptions().add(prescription);
        return this;
    }

    /** Adds a warning to the stop box: the line that says what to do, and its signs. */
    public ProgramBuilder warning(WarningKind kind, String lead, String... signs) {
        var warning = LIBRARY.createPatientWarning();
        warning.setKind(kind);
        warning.setLead(lead);
        warning.setText(lead + " " + String.join(", ", signs));
        warning.getSigns().addAll(List.of(signs));
        program.getLocationText().getWarnings().add(warning);
        return this;
    }

    /** Adds an if-then plan. */
    public ProgramBuilder plan(PlanKind kind, String trigger, String action) {
        var plan = PROGRAM.createIfThenPlan();
        plan.setKind(kind);
        plan.setTrigger(trigger);
        plan.setAction(action);
        program.getIfThenPlans().add(plan);
        return this;
    }

    /** Adds a counted item to the short break; the break grows by its seconds. */
    public ProgramBuilder breakItem(Exercise exercise, int reps, int holdSeconds, int seconds) {
        if (program.getBreakPlan() == null) {
            program.setBreakPlan(PROGRAM.createBreakPlan());
        }
        var item = PROGRAM.createBreakItem();
        item.setExerciseId(exercise.getId());
        item.setName(exercise.getName());
        item.setSides(exercise.getDosage().getSides());
        item.setReps(reps);
        item.setHoldSeconds(holdSeconds);
        item.setSeconds(seconds);
        var plan = program.getBreakPlan();
        plan.getItems().add(item);
        plan.setTotalSeconds(plan.getTotalSeconds() + seconds);
        return this;
    }

    /** Adds a step to the walking ladder; the first one added is where the patient stands. */
    public ProgramBuilder walkingStep(String id, String dose, String often, String feel, String moveOn) {
        if (program.getWalkingPlan() == null) {
            program.setWalkingPlan(PROGRAM.createWalkingPlan());
            program.getWalkingPlan().setLadder(LIBRARY.createLadder());
            program.getWalkingPlan().setCurrentStepId(id);
        }
        var step = LIBRARY.createLadderStep();
        step.setId(id);
        step.setPatientDose(dose);
        step.setPatientHowOften(often);
        step.setPatientFeel(feel);
        step.setPatientMoveOn(moveOn);
        program.getWalkingPlan().getLadder().getSteps().add(step);
        return this;
    }

    /** Adds a question with its answer. */
    public ProgramBuilder question(String question, String answer) {
        var faq = LIBRARY.createFaq();
        faq.setId("FAQ-" + (program.getQuestions().size() + 1));
        faq.setQuestion(question);
        faq.setAnswer(answer);
        program.getQuestions().add(faq);
        return this;
    }

    /** Adds a claim as it may be told to a patient. */
    public ProgramBuilder claim(String id, Appraisal appraisal, EvidenceStrength strength, String patientText) {
        var claim = LIBRARY.createClaim();
        claim.setId(id);
        claim.setAppraisal(appraisal);
        claim.setStrength(strength);
        claim.setPatientText(patientText);
        program.getClaims().add(claim);
        return this;
    }

    /** How it prints: paper, body text in points, black and white. */
    public ProgramBuilder print(Paper paper, int bodyPoints, boolean blackAndWhite) {
        var options = program.getOptions();
        options.setPaper(paper);
        options.setBodyPoints(bodyPoints);
        options.setBlackAndWhite(blackAndWhite);
        return this;
    }

    /** Whether seven boxes a card are printed. */
    public ProgramBuilder tickBoxes(boolean tickBoxes) {
        program.getOptions().setTickBoxes(tickBoxes);
        return this;
    }

    /** The program. */
    public Program build() {
        return program;
    }

    private List<Prescription> prescriptions() {
        return program.getPhases().getFirst().getPrescriptions();
    }
}
