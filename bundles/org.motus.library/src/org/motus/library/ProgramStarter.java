package org.motus.library;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.library.internal.StarterPlans;
import org.motus.model.library.Claim;
import org.motus.model.library.Exercise;
import org.motus.model.library.Faq;
import org.motus.model.library.Ladder;
import org.motus.model.library.LadderStep;
import org.motus.model.library.LocationCode;
import org.motus.model.library.PainLocation;
import org.motus.model.library.SpineDirection;
import org.motus.model.program.BodySide;
import org.motus.model.program.BreakPlan;
import org.motus.model.program.Phase;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramFactory;
import org.motus.model.program.WalkingPlan;

/**
 * Makes the first program of a person from the starter set of a location. Everything a program prints is copied into
 * it.
 */
public final class ProgramStarter {

    private static final int DAYS_TO_REVIEW = 14;
    private static final String WALKING = "WALKING";

    private final Library library;

    /**
     * @param library the clinical content
     */
    public ProgramStarter(Library library) {
        this.library = Objects.requireNonNull(library, "library");
    }

    /**
     * Makes a first program: one phase, break plan, walking plan, if-then plans, questions, review in two weeks.
     *
     * @param code          where it hurts
     * @param profile       standard or gentle targets
     * @param today         the day the program is written
     * @param clinicianName the clinician as printed
     * @return a new program that nothing else holds; it has no id and no goal yet
     * @throws LibraryException when the content lacks the location or one of its exercises
     */
    public Program start(LocationCode code, Profile profile, LocalDate today, String clinicianName) {
        var location = library.location(code);
        var program = ProgramFactory.eINSTANCE.createProgram();
        program.setLocation(code);
        program.setProfile(Objects.requireNonNull(profile, "profile"));
        program.setDirection(SpineDirection.NEUTRAL);
        program.setCreatedOn(Objects.requireNonNull(today, "today"));
        program.setReviewOn(today.plusDays(DAYS_TO_REVIEW));
        program.setClinicianName(Objects.requireNonNull(clinicianName, "clinicianName"));
        program.setLibraryVersion(library.content().getVersion());
        program.setContentStatus(library.content().getReviewStatus());
        program.setLocationText(EcoreUtil.copy(location));
        program.getPhases().add(phase(location, profile));
        program.setBreakPlan(breakPlan(location));
        walkingPlan(program).ifPresent(program::setWalkingPlan);
        program.getIfThenPlans().addAll(StarterPlans.of(library.content(), program));
        program.getQuestions().addAll(copies(StarterPlans.questions(library.content(), code)));
        program.getClaims().addAll(copies(claims(program)));
        program.setOptions(ProgramFactory.eINSTANCE.createHandoutOptions());
        return program;
    }

    /**
     * Prescribes one exercise with its default dose and the targets of a profile, on both sides. The prescription takes
     * the id of the exercise, so that the same exercise is recognized in the next revision.
     *
     * @param exercise an exercise of the library
     * @param profile  standard or gentle targets
     * @return a new prescription with copies of all it prints
     */
    public static Prescription prescribe(Exercise exercise, Profile profile) {
        var gentle = profile == Profile.GENTLE;
        var intensity = exercise.getIntensity();
        var prescription = ProgramFactory.eINSTANCE.createPrescription();
        prescription.setId(exercise.getId());
        prescription.setExercise(EcoreUtil.copy(exercise));
        prescription.setDosage(EcoreUtil.copy(exercise.getDosage()));
        prescription.setFeel(EcoreUtil.copy(gentle ? intensity.getGentle() : intensity.getStandard()));
        prescription.setStopAt(intensity.getStopAt());
        prescription.setPainLimit(gentle ? intensity.getPainLimitGentle() : intensity.getPainLimitStandard());
        prescription.setSide(BodySide.BOTH);
        return prescription;
    }

    /**
     * Brings what follows from the exercises in line with them after a change: the walking plan is there when there is a
     * walk of its ladder, and the claims are those behind what the program prints. What is still needed stays as it was
     * written.
     *
     * @param program a program that was changed
     */
    public void follow(Program program) {
        var plan = program.getWalkingPlan();
        if (plan == null) {
            walkingPlan(program).ifPresent(program::setWalkingPlan);
        } else if (firstStep(plan.getLadder(), program).isEmpty()) {
            program.setWalkingPlan(null);
        } else if (!standsOnPrescribedWalk(plan, program)) {
            firstStep(plan.getLadder(), program).ifPresent(step -> plan.setCurrentStepId(step.getId()));
        }
        var written = program.getClaims().stream()
                .collect(Collectors.toMap(Claim::getId, Function.identity(), (first, second) -> first));
        var wanted = new ArrayList<Claim>();
        claimIds(program).forEach(id -> Optional.ofNullable(written.get(id))
                .or(() -> library.claim(id).map(EcoreUtil::copy)).ifPresent(wanted::add));
        if (!wanted.equals(program.getClaims())) {
            ECollections.setEList(program.getClaims(), wanted);
        }
    }

    private static boolean standsOnPrescribedWalk(WalkingPlan plan, Program program) {
        var prescribed = exercises(program).map(Exercise::getId).toList();
        return plan.getLadder().getSteps().stream()
                .filter(step -> step.getId().equals(plan.getCurrentStepId()))
                .anyMatch(step -> step.getExerciseIds().stream().anyMatch(prescribed::contains));
    }

    private Phase phase(PainLocation location, Profile profile) {
        var phase = ProgramFactory.eINSTANCE.createPhase();
        phase.setNumber(1);
        phase.setName("Settle and move");
        location.getRoutine().getStarterIds().stream()
                .map(id -> prescribe(exercise(id, location), profile))
                .forEach(phase.getPrescriptions()::add);
        return phase;
    }

    private BreakPlan breakPlan(PainLocation location) {
        var routine = location.getRoutine();
        var plan = ProgramFactory.eINSTANCE.createBreakPlan();
        plan.setTotalSeconds(routine.getMicroBreakTotalSeconds());
        for (var item : routine.getMicroBreak()) {
            var exercise = exercise(item.getExerciseId(), location);
            var copy = ProgramFactory.eINSTANCE.createBreakItem();
            copy.setExerciseId(exercise.getId());
            copy.setName(exercise.getName());
            copy.setSides(exercise.getDosage().getSides());
            copy.setReps(item.getReps());
            copy.setHoldSeconds(item.getHoldSeconds());
            copy.setSeconds(item.getSeconds());
            plan.getItems().add(copy);
        }
        return plan;
    }

    private Exercise exercise(String id, PainLocation location) {
        return library.exercise(id).orElseThrow(() -> new LibraryException("The clinical content has no exercise " + id
                + ", which the routine of location " + location.getCode() + " names."));
    }

    private Optional<WalkingPlan> walkingPlan(Program program) {
        return library.ladder(WALKING).flatMap(ladder -> firstStep(ladder, program).map(step -> {
            var plan = ProgramFactory.eINSTANCE.createWalkingPlan();
            plan.setCurrentStepId(step.getId());
            plan.setLadder(EcoreUtil.copy(ladder));
            return plan;
        }));
    }

    private static Optional<LadderStep> firstStep(Ladder ladder, Program program) {
        var prescribed = exercises(program).map(Exercise::getId).toList();
        return ladder.getSteps().stream()
                .filter(step -> step.getExerciseIds().stream().anyMatch(prescribed::contains))
                .findFirst();
    }

    private List<Claim> claims(Program program) {
        return claimIds(program).stream().flatMap(id -> library.claim(id).stream()).toList();
    }

    private static Set<String> claimIds(Program program) {
        var ids = new TreeSet<String>();
        Optional.ofNullable(program.getLocationText()).map(PainLocation::getClaimIds).ifPresent(ids::addAll);
        exercises(program).map(Exercise::getClaimIds).forEach(ids::addAll);
        program.getQuestions().stream().map(Faq::getClaimIds).forEach(ids::addAll);
        Optional.ofNullable(program.getWalkingPlan()).map(WalkingPlan::getLadder).map(Ladder::getClaimIds)
                .ifPresent(ids::addAll);
        return ids;
    }

    private static Stream<Exercise> exercises(Program program) {
        return program.getPhases().stream().flatMap(phase -> phase.getPrescriptions().stream())
                .map(Prescription::getExercise);
    }

    private static <T extends EObject> Collection<T> copies(List<T> originals) {
        return EcoreUtil.copyAll(originals);
    }
}
