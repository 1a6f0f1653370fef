package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.ExerciseBuilder.exercise;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.motus.model.library.Exercise;
import org.motus.model.library.LocationCode;
import org.motus.model.library.StepRole;
import org.motus.model.program.Profile;

/** A clinic's own exercises stand beside those that ship. */
class OwnExercisesTest {

    private static final Library SHIPPED = Library.standard();

    private static Exercise raise() {
        var own = exercise("OWN-1", "Heel raise on a ball").step(StepRole.MOVE, "Rise onto your toes.").build();
        own.getAliases().add("Ball calf press");
        own.getLocations().add(LocationCode.D);
        return own;
    }

    @Test
    void anOwnExerciseIsFoundByNameOtherNameAndLocation() {
        var library = SHIPPED.with(List.of(raise()));

        assertEquals("OWN-1", library.search(ExerciseQuery.of("heel raise on")).getFirst().getId());
        assertEquals("OWN-1", library.search(ExerciseQuery.of("ball calf")).getFirst().getId());
        assertTrue(library.search(new ExerciseQuery("", LocationCode.D)).stream()
                .anyMatch(found -> "OWN-1".equals(found.getId())));
        assertFalse(library.search(new ExerciseQuery("", LocationCode.A)).stream()
                .anyMatch(found -> "OWN-1".equals(found.getId())));
        assertEquals(87, library.content().getExercises().size());
        assertTrue(library.own("OWN-1"));
        assertFalse(library.own("EX-001"));
    }

    @Test
    void itMayBeSwappedInAtItsLocationsAndNowhereElse() {
        var library = SHIPPED.with(List.of(raise()));

        assertTrue(library.location(LocationCode.D).getAlternateIds().contains("OWN-1"));
        assertFalse(library.location(LocationCode.A).getAlternateIds().contains("OWN-1"));
    }

    @Test
    void anEditedExerciseTakesThePlaceOfTheOneThatShips() {
        var edited = EcoreUtil.copy(SHIPPED.exercise("EX-001").orElseThrow());
        edited.setName("Bracing as we teach it");
        var library = SHIPPED.with(List.of(edited));

        assertEquals(86, library.content().getExercises().size());
        assertEquals("EX-001", library.content().getExercises().getFirst().getId());
        assertEquals("Bracing as we teach it", library.exercise("EX-001").orElseThrow().getName());
        assertTrue(library.own("EX-001"));
        var program = new ProgramStarter(library).start(LocationCode.A, Profile.STANDARD, LocalDate.of(2026, 11, 21),
                "A. Clinician");
        assertTrue(program.getPhases().getFirst().getPrescriptions().stream()
                .anyMatch(one -> "Bracing as we teach it".equals(one.getExercise().getName())));
    }

    @Test
    void whatShipsStaysAsItIs() {
        var own = raise();
        var library = SHIPPED.with(List.of(own));

        assertEquals(86, SHIPPED.content().getExercises().size());
        assertFalse(SHIPPED.location(LocationCode.D).getAlternateIds().contains("OWN-1"));
        assertNotSame(own, library.exercise("OWN-1").orElseThrow());
        assertEquals(null, own.eContainer());
        assertSame(SHIPPED, SHIPPED.with(List.of()));
    }
}
