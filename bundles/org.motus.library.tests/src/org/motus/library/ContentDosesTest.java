package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.motus.model.library.Equipment;
import org.motus.model.library.Exercise;
import org.motus.model.library.LocationCode;
import org.motus.model.library.MicroBreakItem;
import org.motus.model.library.Sides;

/** Every number of a dose is possible, and the times add up. */
class ContentDosesTest {

    private static final Library LIBRARY = Library.standard();

    static Stream<Exercise> exercises() {
        return LIBRARY.content().getExercises().stream();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void keepsEveryDoseInRange(Exercise exercise) {
        var dosage = exercise.getDosage();
        inRange(1, 10, dosage.getSets());
        inRange(1, 10, dosage.getPerDay());
        inRange(1, 7, dosage.getDaysPerWeek());
        inRange(0, 600, dosage.getRestSeconds());
        if (dosage.getDurationMinutes() == null) {
            inRange(1, 100, dosage.getReps());
            inRange(0, 600, dosage.getHoldSeconds());
        } else {
            assertNull(dosage.getReps());
            assertTrue(dosage.getDurationMinutes() > 0 && dosage.getDurationMinutes() <= 60);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void keepsTheStopPointAboveEveryTarget(Exercise exercise) {
        var intensity = exercise.getIntensity();
        for (var range : List.of(intensity.getStandard(), intensity.getGentle())) {
            inRange(0, 10, range.getLow());
            inRange(range.getLow(), intensity.getStopAt() - 1, range.getHigh());
        }
        inRange(1, 10, intensity.getStopAt());
        assertTrue(intensity.getGentle().getHigh() <= intensity.getStandard().getHigh());
        inRange(0, 5, intensity.getPainLimitStandard());
        inRange(0, intensity.getPainLimitStandard(), intensity.getPainLimitGentle());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void takesTheTimeThatItsDoseTakes(Exercise exercise) {
        assertEquals(exercise.getMinutesPerSession(), SessionTime.minutes(exercise.getDosage()));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void isComplete(Exercise exercise) {
        assertNotNull(exercise.getName());
        assertFalse(exercise.getAliases().isEmpty());
        assertFalse(exercise.getLocations().isEmpty());
        assertFalse(exercise.getTargetStructures().isEmpty());
        assertFalse(exercise.getEquipment().isEmpty());
        assertFalse(exercise.getEquipment().size() > 1 && exercise.getEquipment().contains(Equipment.NONE),
                "nothing is needed, and something is");
        inRange(1, 3, exercise.getLevel());
        assertNotNull(exercise.getModifyNote());
        assertNotNull(exercise.getEvidenceNote());
    }

    @ParameterizedTest
    @EnumSource
    void startsWithThreeToFiveExercisesInAQuarterOfAnHour(LocationCode code) {
        var routine = LIBRARY.location(code).getRoutine();
        inRange(3, 5, routine.getStarterIds().size());
        var total = routine.getStarterIds().stream()
                .mapToDouble(id -> LIBRARY.exercise(id).orElseThrow().getMinutesPerSession()).sum();
        assertEquals(routine.getStarterTotalMinutes(), total);
        assertTrue(total <= 15);
    }

    @ParameterizedTest
    @EnumSource
    void addsUpTheSecondsOfTheBreak(LocationCode code) {
        var routine = LIBRARY.location(code).getRoutine();
        var total = routine.getMicroBreak().stream().mapToInt(MicroBreakItem::getSeconds).sum();
        assertEquals(routine.getMicroBreakTotalSeconds(), total);
        inRange(120, 180, total);
        for (var item : routine.getMicroBreak()) {
            if (item.getReps() != null) {
                var sides = LIBRARY.exercise(item.getExerciseId()).orElseThrow().getDosage().getSides();
                var factor = sides == Sides.EACH_SIDE || sides == Sides.ALTERNATE ? 2 : 1;
                assertEquals(item.getReps() * factor * (item.getHoldSeconds() + 4), item.getSeconds());
            }
        }
    }

    @Test
    void walksFromFiveMinutesToHalfAnHour() {
        var steps = LIBRARY.ladder("WALKING").orElseThrow().getSteps();
        assertEquals(6, steps.size());
        assertEquals("5 minutes", steps.getFirst().getPatientDose());
        assertEquals("Easy. You can talk with ease.", steps.getFirst().getPatientFeel());
        assertEquals("30 minutes", steps.getLast().getPatientDose());
        assertEquals("Stay here", steps.getLast().getPatientMoveOn());
    }

    private static void inRange(int low, int high, int value) {
        assertTrue(value >= low && value <= high, value + " is not in " + low + " to " + high);
    }
}
