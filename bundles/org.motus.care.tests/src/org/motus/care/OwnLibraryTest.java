package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.ExerciseBuilder.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;
import org.motus.library.ExerciseQuery;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.model.library.StepRole;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.OwnExercise;
import org.motus.store.OwnExercises;
import org.motus.testkit.SilentClinic;

/** The library of a clinic follows what the clinic writes. */
class OwnLibraryTest {

    private static final Library SHIPPED = Library.standard();

    private final OwnLibrary library = new OwnLibrary(SHIPPED);

    /** A clinic that keeps its exercises in memory, and may lose its mind. */
    private static final class Shelf extends SilentClinic implements OwnExercises {

        private final List<OwnExercise> kept = new ArrayList<>();
        private Optional<Reason> trouble = Optional.empty();

        @Override
        public OwnExercises ownExercises() {
            return this;
        }

        @Override
        public List<OwnExercise> list() throws ClinicException {
            if (trouble.isPresent()) {
                throw new ClinicException(trouble.get(), "Not today.", null);
            }
            return List.copyOf(kept);
        }

        @Override
        public List<OwnExercise> history(String exerciseId) {
            return List.of();
        }

        @Override
        public OwnExercise save(Exercise exercise, int basedOn) {
            var saved = new OwnExercise(exercise, basedOn + 1, Instant.EPOCH, "Cleo", false);
            kept.removeIf(own -> own.id().equals(exercise.getId()));
            kept.add(saved);
            return saved;
        }

        @Override
        public OwnExercise remove(String exerciseId, int basedOn) {
            var gone = kept.stream().filter(own -> own.id().equals(exerciseId)).findFirst().orElseThrow();
            kept.remove(gone);
            return gone;
        }

        @Override
        public void close() {
            // There is nothing to close.
        }
    }

    private static Exercise raise() {
        return exercise("OWN-1", "Heel raise on a ball").step(StepRole.MOVE, "Rise.").build();
    }

    @Test
    void whatIsSavedIsInTheLibraryAndWhoListensHearsOfIt() throws Exception {
        var clinic = new Shelf();
        var heard = new AtomicInteger();
        library.onChange(heard::incrementAndGet);

        library.save(clinic, raise(), 0);

        assertEquals(1, heard.get());
        assertEquals("Heel raise on a ball", library.library().exercise("OWN-1").orElseThrow().getName());
        assertEquals(1, library.own("OWN-1").orElseThrow().version());
        assertTrue(library.own("EX-001").isEmpty());
        assertEquals("OWN-1", library.library().search(ExerciseQuery.of("on a ball")).getFirst().getId());

        library.remove(clinic, "OWN-1", 1);
        assertSame(SHIPPED, library.library());
        assertEquals(2, heard.get());
    }

    @Test
    void anotherClinicHasItsOwn() throws Exception {
        library.save(new Shelf(), raise(), 0);
        library.read(new Shelf());
        assertSame(SHIPPED, library.library());
    }

    @Test
    void aClosedClinicLeavesWhatShips() throws Exception {
        library.save(new Shelf(), raise(), 0);
        var heard = new AtomicInteger();
        library.onChange(heard::incrementAndGet);
        library.forget();
        assertSame(SHIPPED, library.library());
        assertTrue(library.own("OWN-1").isEmpty());
        assertEquals(1, heard.get());
    }

    @Test
    void damageLeavesWhatShipsAndASentence() throws Exception {
        var clinic = new Shelf();
        library.save(clinic, raise(), 0);
        clinic.trouble = Optional.of(Reason.DAMAGED);

        library.read(clinic);

        assertSame(SHIPPED, library.library());
        assertEquals("Not today.", library.problem().orElseThrow());
        clinic.trouble = Optional.empty();
        library.read(clinic);
        assertTrue(library.problem().isEmpty());
    }

    @Test
    void aServerThatIsAwayChangesNothing() throws Exception {
        var clinic = new Shelf();
        library.save(clinic, raise(), 0);
        clinic.trouble = Optional.of(Reason.UNREACHABLE);

        assertThrows(ClinicException.class, () -> library.read(clinic));

        assertTrue(library.library().own("OWN-1"));
    }

    @Test
    void everyNewExerciseHasAnIdOfItsOwn() {
        assertTrue(OwnLibrary.newId().matches("OWN-[0-9a-f]{8}"));
        assertTrue(!OwnLibrary.newId().equals(OwnLibrary.newId()));
    }
}
