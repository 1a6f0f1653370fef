package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.motus.model.library.Claim;
import org.motus.model.library.LocationCode;
import org.motus.model.program.BodySide;
import org.motus.model.program.IfThenPlan;
import org.motus.model.program.Paper;
import org.motus.model.program.PlanKind;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;

/** A person's first program, from where it hurts. */
class ProgramStarterTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private static final Library LIBRARY = Library.standard();
    private final ProgramStarter starter = new ProgramStarter(LIBRARY);

    @Test
    void someoneWithSciaticaStartsWithRestGlideAndWalk() {
        var program = start(LocationCode.C, Profile.GENTLE);
        assertEquals(List.of("90-90 rest position", "Lying sciatic nerve glide", "Starter walk"),
                prescriptions(program).stream().map(each -> each.getExercise().getName()).toList());
        var glide = prescriptions(program).get(1);
        assertEquals(0, glide.getFeel().getLow());
        assertEquals(2, glide.getFeel().getHigh());
        assertEquals(4, glide.getStopAt());
        assertEquals(2, glide.getPainLimit());
        assertEquals(BodySide.BOTH, glide.getSide());
        // 3 x 4 min rest, 2 x 2.5 min glides, 3 x 5 min walking
        assertEquals(32.0, SessionTime.minutesPerDay(program));
        assertEquals("W1", program.getWalkingPlan().getCurrentStepId());
        assertEquals(6, program.getWalkingPlan().getLadder().getSteps().size());
        assertEquals(138, program.getBreakPlan().getTotalSeconds());
        assertEquals("Standing back bend", program.getBreakPlan().getItems().getFirst().getName());
        assertEquals(List.of("If I park the car, then I walk 5 minutes before going in",
                "If I miss it, then I do it at the next break",
                "If my pain goes over 2, then I do half and stay gentle"), plans(program));
    }

    @Test
    void theStandardProfileAimsHigherAndSaysOfPainWhatThePainLineSays() {
        var program = start(LocationCode.A, Profile.STANDARD);
        var stretch = prescriptions(program).get(2);
        assertEquals("EX-013", stretch.getId());
        assertEquals(6, stretch.getFeel().getLow());
        assertEquals(7, stretch.getFeel().getHigh());
        assertEquals(8, stretch.getStopAt());
        // PR-07: pain up to 2 is green, from 3 on the pain line of the handout says to do half.
        assertTrue(plans(program).contains("If my pain goes over 2, then I do half and stay gentle"));
    }

    @ParameterizedTest
    @CsvSource({ "A, I stand up from my desk", "B, the kettle is on", "C, I park the car",
            "D, I brush my teeth at night", "E, I finish a call" })
    void hangsTheHabitOnTheDayOfThatPerson(LocationCode code, String trigger) {
        var habit = start(code, Profile.STANDARD).getIfThenPlans().getFirst();
        assertEquals(PlanKind.HABIT, habit.getKind());
        assertEquals(trigger, habit.getTrigger());
    }

    @ParameterizedTest
    @EnumSource
    void carriesEverythingAHandoutPrints(LocationCode code) {
        for (var profile : Profile.values()) {
            var program = start(code, profile);
            assertEquals(FRIDAY, program.getCreatedOn());
            assertEquals(LocalDate.of(2026, 12, 4), program.getReviewOn());
            assertEquals("Sam Sample", program.getClinicianName());
            assertEquals("2026.1", program.getLibraryVersion());
            assertEquals(60, program.getMorningWaitMinutes());
            assertNull(program.getGoal());
            assertEquals(6, program.getQuestions().size());
            assertEquals(3, program.getIfThenPlans().size());
            assertEquals(Paper.A4, program.getOptions().getPaper());
            assertEquals(14, program.getOptions().getBodyPoints());
            assertTrue(program.getOptions().isTickBoxes());
            assertFalse(program.getLocationText().getWarnings().isEmpty());
            assertNotNull(program.getWalkingPlan());
            assertEquals(120, program.getBreakPlan().getEveryMinutes());
        }
    }

    @ParameterizedTest
    @EnumSource
    void bringsTheClaimsBehindExercisesAndAnswers(LocationCode code) {
        var program = start(code, Profile.STANDARD);
        var claims = program.getClaims().stream().map(Claim::getId).toList();
        prescriptions(program).forEach(each -> assertTrue(claims.containsAll(each.getExercise().getClaimIds())));
        program.getQuestions().forEach(each -> assertTrue(claims.containsAll(each.getClaimIds())));
        assertFalse(claims.contains("C02"), "an unverified figure never reaches a program");
        assertFalse(claims.contains("C08"), "an unverified study never reaches a program");
        assertEquals(claims.stream().distinct().sorted().toList(), claims);
    }

    @Test
    void leavesTheLibraryAsItWas() {
        var program = start(LocationCode.E, Profile.STANDARD);
        var copy = prescriptions(program).getFirst().getExercise();
        assertNotSame(LIBRARY.exercise("EX-063").orElseThrow(), copy);
        copy.setName("Changed for one person");
        prescriptions(program).getFirst().getDosage().setReps(3);
        assertEquals("Neck turn", LIBRARY.exercise("EX-063").orElseThrow().getName());
        assertEquals(8, LIBRARY.exercise("EX-063").orElseThrow().getDosage().getReps());
        assertEquals(86, LIBRARY.content().getExercises().size());
        assertEquals(5, LIBRARY.content().getLocations().size());
    }

    private Program start(LocationCode code, Profile profile) {
        return starter.start(code, profile, FRIDAY, "Sam Sample");
    }

    private static List<Prescription> prescriptions(Program program) {
        assertEquals(1, program.getPhases().size());
        return program.getPhases().getFirst().getPrescriptions();
    }

    private static List<String> plans(Program program) {
        return program.getIfThenPlans().stream().map(ProgramStarterTest::sentence).toList();
    }

    private static String sentence(IfThenPlan plan) {
        return "If " + plan.getTrigger() + ", then " + plan.getAction();
    }
}
