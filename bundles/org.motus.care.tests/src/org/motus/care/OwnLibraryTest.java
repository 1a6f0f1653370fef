package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.ExerciseBuilder.exercise;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
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
        private int versions;
        private int asked;
        private int read;
        private Executable meanwhile = () -> {
            // Nobody does anything.
        };

        @Override
        public OwnExercises ownExercises() {
            return this;
        }

        @Override
        public List<OwnExercise> list() throws ClinicException {
            if (trouble.isPresent()) {
                throw new ClinicException(trouble.get(), "Not today.", null);
            }
            read++;
            var now = List.copyOf(kept);
            var once = meanwhile;
            meanwhile = () -> {
                // It happened.
            };
            assertDoesNotThrow(once);
            return now;
        }

        @Override
        public int versions() throws ClinicException {
            asked++;
            if (trouble.equals(Optional.of(Reason.UNREACHABLE))) {
                throw new ClinicException(Reason.UNREACHABLE, "Not today.", null);
            }
            return versions;
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
            versions++;
            return saved;
        }

        @Override
        public OwnExercise remove(String exerciseId, int basedOn) {
            var gone = kept.stream().filter(own -> own.id().equals(exerciseId)).findFirst().orElseThrow();
            kept.remove(gone);
            versions++;
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
    void whatAnotherDeskSavesIsReadWhenTheNumberOfVersionsIsAnother() throws Exception {
        var clinic = new Shelf();
        library.read(clinic);
        var heard = new AtomicInteger();
        library.onChange(heard::incrementAndGet);
        clinic.read = 0;

        assertFalse(library.look(clinic));
        assertEquals(0, clinic.read);
        clinic.save(raise(), 0);
        assertTrue(library.look(clinic));

        assertEquals(1, heard.get());
        assertTrue(library.library().own("OWN-1"));
        assertFalse(library.look(clinic));
        clinic.remove("OWN-1", 1);
        assertTrue(library.look(clinic));
        assertSame(SHIPPED, library.library());
    }

    @Test
    void whatDidNotChangeKeepsItsImageAndWhatDidIsAnother() throws Exception {
        var clinic = new Shelf();
        library.save(clinic, raise(), 0);
        library.save(clinic, exercise("OWN-2", "Bridge on a ball").step(StepRole.MOVE, "Lift.").build(), 0);
        var raise = library.own("OWN-1").orElseThrow();
        var bridge = library.own("OWN-2").orElseThrow();

        clinic.kept.replaceAll(own -> new OwnExercise(EcoreUtil.copy(own.exercise()), own.version(), own.changedAt(),
                own.changedBy(), false));
        clinic.save(exercise("OWN-2", "Bridge on two balls").step(StepRole.MOVE, "Lift.").build(), 1);
        assertTrue(library.look(clinic));

        assertSame(raise, library.own("OWN-1").orElseThrow());
        assertNotSame(bridge, library.own("OWN-2").orElseThrow());
        assertEquals("Bridge on two balls", library.library().exercise("OWN-2").orElseThrow().getName());
    }

    @Test
    void onlyTheClinicThatIsOpenIsLookedAt() throws Exception {
        var before = new Shelf();
        library.read(before);
        library.read(new Shelf());
        before.asked = 0;
        before.save(raise(), 0);

        assertFalse(library.look(before));

        assertEquals(0, before.asked);
        assertSame(SHIPPED, library.library());
    }

    @Test
    void aServerThatIsAwayIsAskedAgainLaterAndNothingIsLost() throws Exception {
        var clinic = new Shelf();
        library.read(clinic);
        clinic.save(raise(), 0);
        clinic.trouble = Optional.of(Reason.UNREACHABLE);
        assertThrows(ClinicException.class, () -> library.look(clinic));
        assertSame(SHIPPED, library.library());

        clinic.trouble = Optional.empty();

        assertTrue(library.look(clinic));
        assertTrue(library.library().own("OWN-1"));
    }

    @Test
    void whatIsSavedHereWhileAnotherDeskIsAskedAboutCounts() throws Exception {
        var clinic = new Shelf();
        library.read(clinic);
        clinic.save(raise(), 0);
        clinic.meanwhile = () -> library.save(clinic, exercise("OWN-2", "Bridge").step(StepRole.MOVE, "Lift.").build(),
                0);

        assertFalse(library.look(clinic));

        assertTrue(library.library().own("OWN-1"));
        assertTrue(library.library().own("OWN-2"));
    }

    @Test
    void aCopyTellsWhetherTheClinicWroteIt() {
        var shipped = SHIPPED.exercise("EX-005").orElseThrow();
        assertFalse(OwnLibrary.ofClinic(shipped));
        var start = new OwnExerciseStart(library);
        assertTrue(OwnLibrary.ofClinic(start.blank().exercise()));
        assertTrue(OwnLibrary.ofClinic(start.copy(shipped, Optional.empty()).exercise()));
        var edit = start.edit(shipped).snapshot();
        assertTrue(OwnLibrary.ofClinic(EcoreUtil.copy(edit)));
        assertFalse(OwnLibrary.ofClinic(shipped));
    }

    @Test
    void everyNewExerciseHasAnIdOfItsOwn() {
        assertTrue(OwnLibrary.newId().matches("OWN-[0-9a-f]{8}"));
        assertTrue(!OwnLibrary.newId().equals(OwnLibrary.newId()));
    }
}
