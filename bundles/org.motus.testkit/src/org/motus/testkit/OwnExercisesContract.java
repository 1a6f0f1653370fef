package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.ExerciseBuilder.exercise;
import static org.motus.testkit.Refusals.refused;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.motus.model.library.Exercise;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.StepRole;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.OwnExercise;

/** What every store must do with a clinic's own exercises. A store's test extends this and says how its clinic is reached. */
public abstract class OwnExercisesContract extends ThreeUsersContract {

    private static final String ID = "OWN-4f2a91c0";

    protected OwnExercisesContract(ClinicAccess access) {
        super(access);
    }

    /** Heel raises on a ball, with a figure and an image. */
    private static Exercise raises(String name) {
        var made = exercise(ID, name).step(StepRole.PREPARE, "Stand behind a chair.")
                .step(StepRole.MOVE, "Rise onto your toes.").caution("Stop when your heel hurts.").build();
        made.setFigure("exercise: " + ID + "\nframes: 2\n");
        made.setPicture(LibraryFactory.eINSTANCE.createPicture());
        made.getPicture().setMediaType("image/png");
        made.getPicture().setContent(new byte[] { 1, 2, 3, -4 });
        made.getPicture().setAlt("A person on tiptoe");
        return made;
    }

    @Test
    void anExerciseIsThereAfterTheClinicIsOpenedAgain() throws Exception {
        try (var clinic = open("Cleo")) {
            var saved = clinic.ownExercises().save(raises("Heel raise on a ball"), 0);
            assertEquals(1, saved.version());
            assertEquals("Cleo", saved.changedBy());
        }
        try (var clinic = open("Vic")) {
            var own = clinic.ownExercises().list();
            assertEquals(1, own.size());
            assertEquals(ID, own.getFirst().id());
            assertTrue(EcoreUtil.equals(withoutImage(raises("Heel raise on a ball")),
                    withoutImage(own.getFirst().exercise())));
            assertArrayEquals(new byte[] { 1, 2, 3, -4 },
                    clinic.ownExercises().list().getFirst().exercise().getPicture().getContent());
            assertNull(own.getFirst().exercise().eContainer());
        }
    }

    /** Bytes are equal when they are the same array, says the model. */
    private static Exercise withoutImage(Exercise exercise) {
        exercise.getPicture().setContent(null);
        return exercise;
    }

    @Test
    void everySaveIsAVersionAndTheNewestCounts() throws Exception {
        try (var clinic = open("Cleo")) {
            var own = clinic.ownExercises();
            own.save(raises("Heel raise"), 0);
            own.save(raises("Heel raise on a ball"), 1);
            own.save(exercise("EX-001", "Abdominal bracing").step(StepRole.MOVE, "Brace.").build(), 0);

            assertEquals(List.of("Abdominal bracing 1", "Heel raise on a ball 2"), names(own.list()));
            assertEquals(List.of("Heel raise on a ball 2", "Heel raise 1"), names(own.history(ID)));
            assertEquals(List.of(), own.history("OWN-none"));
            // A bad edit is taken back by saving what was there before.
            own.save(own.history(ID).getLast().exercise(), 2);
            assertEquals(List.of("Abdominal bracing 1", "Heel raise 3"), names(own.list()));
        }
    }

    private static List<String> names(List<OwnExercise> found) {
        return found.stream().map(own -> own.exercise().getName() + " " + own.version()).toList();
    }

    @Test
    void theSecondOfTwoWhoChangeTheSameIsToldAndNothingIsLost() throws Exception {
        try (var clinic = open("Cleo")) {
            var own = clinic.ownExercises();
            own.save(raises("Heel raise"), 0);
            own.save(raises("Mine"), 1);

            assertEquals("Somebody else saved this exercise first; load it again and repeat the change.",
                    refused(Reason.CONFLICT, () -> own.save(raises("Yours"), 1)));
            refused(Reason.CONFLICT, () -> own.save(raises("Yours"), 0));
            refused(Reason.CONFLICT, () -> own.save(raises("Yours"), 7));
            refused(Reason.CONFLICT, () -> own.remove(ID, 1));
            assertEquals(List.of("Mine 2"), names(own.list()));
        }
    }

    @Test
    void ofTwoWhoSaveInTheSameMomentOneIsTold() throws Exception {
        try (var clinic = open("Cleo"); var people = Executors.newFixedThreadPool(2)) {
            var start = new CyclicBarrier(2);
            var saves = List.<Callable<String>>of(() -> saved(clinic, start, "Mine"),
                    () -> saved(clinic, start, "Yours"));
            var outcomes = people.invokeAll(saves).stream().map(outcome -> outcome.resultNow()).sorted().toList();

            assertEquals(List.of("CONFLICT", "saved"), outcomes);
            assertEquals(1, clinic.ownExercises().history(ID).size());
        }
    }

    private static String saved(Clinic clinic, CyclicBarrier start, String name) throws Exception {
        start.await();
        try {
            clinic.ownExercises().save(raises(name), 0);
            return "saved";
        } catch (ClinicException e) {
            return e.reason().name();
        }
    }

    @Test
    void aSaveWhoseAnswerGotLostIsRepeatedWithoutHarm() throws Exception {
        try (var clinic = open("Cleo")) {
            var own = clinic.ownExercises();
            var first = own.save(raises("Heel raise"), 0);
            var again = own.save(raises("Heel raise"), 0);
            assertEquals(first.version(), again.version());
            assertEquals(first.changedAt(), again.changedAt());
            own.remove(ID, 1);
            assertTrue(own.remove(ID, 1).removed());
            assertEquals(2, own.history(ID).size());
        }
    }

    @Test
    void aRemovedExerciseIsGoneFromTheListAndCanComeBack() throws Exception {
        try (var clinic = open("Cleo")) {
            var own = clinic.ownExercises();
            own.save(raises("Heel raise"), 0);
            var removed = own.remove(ID, 1);

            assertTrue(removed.removed());
            assertEquals("Heel raise", removed.exercise().getName());
            assertEquals(List.of(), own.list());
            assertEquals(List.of("Heel raise 2", "Heel raise 1"), names(own.history(ID)));
            refused(Reason.NOT_FOUND, () -> own.remove("OWN-none", 1));
            own.save(raises("Heel raise again"), 2);
            assertEquals(List.of("Heel raise again 3"), names(own.list()));
            own.remove(ID, 3);
            // Who does not see it any more begins anew, and may ask twice.
            own.save(raises("A new beginning"), 0);
            own.save(raises("A new beginning"), 0);
            assertEquals(List.of("A new beginning 5"), names(own.list()));
            refused(Reason.CONFLICT, () -> own.save(raises("Another"), 0));
        }
    }

    @Test
    void anotherDeskIsToldByANumberThatSomethingChanged() throws Exception {
        try (var clinic = open("Cleo")) {
            var own = clinic.ownExercises();
            assertEquals(0, own.versions());
            own.save(raises("Heel raise"), 0);
            assertEquals(1, own.versions());
            own.save(exercise("EX-001", "Abdominal bracing").step(StepRole.MOVE, "Brace.").build(), 0);
            own.save(raises("Heel raise on a ball"), 1);
            assertEquals(3, own.versions());
            refused(Reason.CONFLICT, () -> own.save(raises("Yours"), 1));
            assertEquals(3, own.versions());
            own.remove(ID, 2);
            assertEquals(4, own.versions());
        }
        try (var clinic = open("Vic")) {
            assertEquals(4, clinic.ownExercises().versions());
        }
    }

    @Test
    void whoOnlySeesRecordsChangesNoExercise() throws Exception {
        try (var clinic = open("Cleo")) {
            clinic.ownExercises().save(raises("Heel raise"), 0);
        }
        try (var clinic = open("Vic")) {
            var own = clinic.ownExercises();
            refused(Reason.NOT_ALLOWED, () -> own.save(raises("Other"), 1));
            refused(Reason.NOT_ALLOWED, () -> own.remove(ID, 1));
            assertEquals(List.of("Heel raise 1"), names(own.list()));
        }
    }

    @Test
    void theAuditSaysWhoChangedWhichVersion() throws Exception {
        try (var clinic = open("Cleo")) {
            clinic.ownExercises().save(raises("Heel raise"), 0);
            clinic.ownExercises().save(raises("Heel raise on a ball"), 1);
            clinic.ownExercises().remove(ID, 2);
        }
        try (var clinic = open("Ada")) {
            var rows = clinic.audit().find(AuditQuery.all(100).of(Act.CHANGE));
            assertEquals(
                    List.of("Cleo exercise OWN-4f2a91c0, version 3, removed", "Cleo exercise OWN-4f2a91c0, version 2",
                            "Cleo exercise OWN-4f2a91c0, version 1"),
                    rows.stream().map(row -> row.user() + " " + row.subject()).toList());
            assertNull(rows.getLast().oldHash());
            assertEquals(rows.getLast().newHash(), rows.get(1).oldHash());
            assertNotEquals(rows.get(1).oldHash(), rows.get(1).newHash());
            assertTrue(clinic.audit().verify().fault() == null);
        }
    }

    @Test
    void aWalkThroughTheClinicFindsAnExerciseThatWasChangedOrTakenOutBehindItsBack() throws Exception {
        try (var clinic = open("Cleo")) {
            clinic.ownExercises().save(raises("Heel raise"), 0);
            clinic.ownExercises().save(raises("Heel raise on a ball"), 1);
            assertEquals(List.of(), clinic.verify().problems());

            tamper("update own_exercise set content_hash = '" + "0".repeat(64) + "' where version_number = 2");
            assertEquals(
                    List.of("The exercise OWN-4f2a91c0, version 2 is not the one that was saved; compare it with a "
                            + "backup."),
                    sentences(clinic));
            assertEquals("An exercise of the clinic's own was changed outside Motus, so it cannot be used; restore the "
                    + "clinic from a backup.", refused(Reason.DAMAGED, () -> clinic.ownExercises().list()));
            tamper("delete from own_exercise where version_number = 2");
            assertEquals(
                    List.of("The exercise OWN-4f2a91c0, version 2 was saved and is gone; restore it from a backup."),
                    sentences(clinic));
        }
    }

    private void tamper(String sql) throws Exception {
        try (var connection = probe(); var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            assertEquals(1, statement.executeUpdate(sql), sql);
        }
    }

    private static List<String> sentences(Clinic clinic) throws ClinicException {
        return clinic.verify().problems().stream().map(problem -> problem.sentence()).toList();
    }

    @Test
    void whatNobodyCouldDoIsRefusedInOneSentence() throws Exception {
        try (var clinic = open("Cleo")) {
            assertEquals("The name of the exercise is missing.", refusal(clinic, raises(" ")));
            var silent = raises("Heel raise");
            silent.getSteps().getLast().setText("");
            assertEquals("Step 2 says nothing; write it or take it out.", refusal(clinic, silent));
            var still = raises("Heel raise");
            still.getSteps().clear();
            assertEquals("The exercise has no step; say what the patient does.", refusal(clinic, still));
            var endless = raises("Heel raise");
            endless.getDosage().setSets(11);
            assertEquals("The number of sets of an exercise is from 1 to 10.", refusal(clinic, endless));
            var both = raises("Heel raise");
            both.getDosage().setDurationMinutes(5.0);
            assertEquals("An exercise has repetitions or minutes, one of the two.", refusal(clinic, both));
            var strong = raises("Heel raise");
            strong.getIntensity().getStandard().setLow(8);
            assertEquals("The feel of an exercise goes from a number to one not below it, both from 0 to 10.",
                    refusal(clinic, strong));
            var silentImage = raises("Heel raise");
            silentImage.getPicture().setAlt(" ");
            assertEquals("The text that says what the image shows is missing.", refusal(clinic, silentImage));
            var heavy = raises("Heel raise");
            heavy.getPicture().setContent(new byte[2_000_000]);
            assertEquals("The exercise is larger than 2 MB; take a smaller image.", refusal(clinic, heavy));
            var nameless = raises("Heel raise");
            nameless.setId("OWN/1");
            assertEquals("The id of an exercise has 1 to 64 letters, digits and signs of . _ -.",
                    refusal(clinic, nameless));
            assertEquals(List.of(), clinic.ownExercises().list());
        }
    }

    private static String refusal(Clinic clinic, Exercise exercise) {
        return refused(Reason.INVALID, () -> clinic.ownExercises().save(exercise, 0));
    }
}
