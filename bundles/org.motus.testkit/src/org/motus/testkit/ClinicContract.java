package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.PatientBuilder.patient;
import static org.motus.testkit.Refusals.refused;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.motus.model.clinic.ClinicFactory;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.PatientQuery;

/** What every store must do. A store's test extends this and says how its clinic is opened. */
public abstract class ClinicContract extends SearchContract {

    @Test
    void aPatientOrRevisionThatIsNotThereIsNotFound() throws Exception {
        var program = InventedPrograms.program(LocationCode.A, 1);
        for (var told : List.of(refused(Reason.NOT_FOUND, () -> clinic.loadPatient("nobody")),
                refused(Reason.NOT_FOUND, () -> clinic.saveRevision("nobody", program, "A. Clinician")),
                refused(Reason.NOT_FOUND, () -> clinic.loadRevision("nobody", 1)))) {
            assertTrue(told.contains("\"nobody\""), told);
        }
        var name = refused(Reason.NOT_FOUND, () -> clinic.loadPatient("Erika Example"));
        assertFalse(name.contains("Erika"), name);
        var id = clinic.savePatient(patient().id("p-1").build()).getId();
        var none = refused(Reason.NOT_FOUND, () -> clinic.loadRevision(id, 1));
        assertTrue(none.contains("\"p-1\" has no program yet"), none);
        assertTrue(clinic.latestRevision(id).isEmpty());
        assertEquals(List.of(), clinic.revisions(id));
        clinic.saveRevision(id, program, "A. Clinician");
        clinic.saveRevision(id, program, "A. Clinician");
        var beyond = refused(Reason.NOT_FOUND, () -> clinic.loadRevision(id, 3));
        assertTrue(beyond.contains("no program revision 3; choose one from 1 to 2."), beyond);
    }

    @Test
    void aRevisionReadsTheSameAfterTheLibraryChanged() throws Exception {
        var id = clinic.savePatient(patient().build()).getId();
        var program = InventedPrograms.program(LocationCode.C, 3);
        var asSaved = EcoreUtil.copy(program);
        var first = clinic.saveRevision(id, program, "A. Clinician");
        assertTrue(EcoreUtil.equals(asSaved, program));
        program.getPhases().get(0).getPrescriptions().get(0).getExercise().setName("Renamed in the library");
        var second = clinic.saveRevision(id, program, "A. Clinician");
        reopen();
        assertTrue(EcoreUtil.equals(asSaved, clinic.loadRevision(id, 1).program()));
        assertTrue(EcoreUtil.equals(program, clinic.latestRevision(id).orElseThrow().program()));
        assertEquals(List.of(second, first), clinic.revisions(id));
        assertEquals(3, first.exerciseCount());
        assertEquals(LocationCode.C, first.location());
        assertFalse(first.contentHash().equals(second.contentHash()));
    }

    @Test
    void aProgramWithoutAuthorIsRefused() throws Exception {
        var id = clinic.savePatient(patient().build()).getId();
        refused(Reason.INVALID, () -> clinic.saveRevision(id, InventedPrograms.program(LocationCode.A, 1), " "));
        assertEquals(List.of(), clinic.revisions(id));
    }

    @Test
    void aProgramThatFollowsAnOlderRevisionIsAConflictAndSavesNothing() throws Exception {
        var id = clinic.savePatient(patient().build()).getId();
        var program = InventedPrograms.program(LocationCode.A, 2);
        assertEquals(1, clinic.saveRevision(id, program, "A. Clinician", 0).number());
        assertEquals(2, clinic.saveRevision(id, program, "B. Clinician", 1).number());
        for (var basedOn : List.of(0, 1, 3)) {
            var told = refused(Reason.CONFLICT, () -> clinic.saveRevision(id, program, "A. Clinician", basedOn));
            assertTrue(told.contains("revision 2"), told);
        }
        refused(Reason.NOT_FOUND, () -> clinic.saveRevision("nobody", program, "A. Clinician", 0));
        assertEquals(List.of(2, 1), clinic.revisions(id).stream().map(info -> info.number()).toList());
        assertEquals(3, clinic.saveRevision(id, program, "A. Clinician", 2).number());
    }

    @Test
    void ofProgramsThatFollowTheSameRevisionExactlyOneIsSaved() throws Exception {
        var id = clinic.savePatient(patient().build()).getId();
        Callable<Boolean> save = () -> {
            try {
                return clinic.saveRevision(id, InventedPrograms.program(LocationCode.A, 1), "A. Clinician", 0)
                        .number() == 1;
            } catch (ClinicException e) {
                assertEquals(Reason.CONFLICT, e.reason(), e.getMessage());
                return false;
            }
        };
        var won = 0;
        try (var workers = Executors.newFixedThreadPool(4)) {
            for (var done : workers.invokeAll(IntStream.range(0, 8).mapToObj(i -> save).toList())) {
                won += done.get() ? 1 : 0;
            }
        }
        assertEquals(1, won);
        assertEquals(1, clinic.revisions(id).size());
    }

    @Test
    void aProgramWhoseAnswerGotLostIsSavedOnceHoweverOftenItIsRepeated() throws Exception {
        var id = clinic.savePatient(patient().build()).getId();
        var program = InventedPrograms.program(LocationCode.A, 2);
        var key = UUID.randomUUID().toString();
        var saved = clinic.saveRevision(id, program, "A. Clinician", 0, key);
        assertEquals(key, saved.id());
        assertEquals(1, saved.number());
        assertEquals(saved, clinic.saveRevision(id, program, "A. Clinician", 0, key));
        assertEquals(2, clinic.saveRevision(id, program, "B. Clinician", 1).number());
        reopen();
        assertEquals(saved, clinic.saveRevision(id, program, "A. Clinician", 0, key));
        var other = InventedPrograms.program(LocationCode.B, 1);
        refused(Reason.CONFLICT, () -> clinic.saveRevision(id, other, "A. Clinician", 2, key));
        refused(Reason.INVALID, () -> clinic.saveRevision(id, other, "A. Clinician", 2, "no id"));
        assertEquals(List.of(2, 1), clinic.revisions(id).stream().map(info -> info.number()).toList());
        assertEquals(3, clinic.saveRevision(id, other, "A. Clinician", 2, UUID.randomUUID().toString()).number());
        assertEquals(3, clinic.findPatients(PatientQuery.of("")).get(0).revision());
    }

    @Test
    void aProgramThatIsRepeatedFromSeveralSidesAtOnceIsOneRevision() throws Exception {
        var id = clinic.savePatient(patient().build()).getId();
        var key = UUID.randomUUID().toString();
        var numbers = new HashSet<Integer>();
        try (var workers = Executors.newFixedThreadPool(4)) {
            Callable<Integer> save = () -> clinic
                    .saveRevision(id, InventedPrograms.program(LocationCode.A, 1), "A. Clinician", 0, key).number();
            for (var number : workers.invokeAll(IntStream.range(0, 8).mapToObj(i -> save).toList())) {
                numbers.add(number.get());
            }
        }
        assertEquals(Set.of(1), numbers);
        assertEquals(1, clinic.revisions(id).size());
    }

    @Test
    void manySaversAtOnceGetOneNumberEach() throws Exception {
        var id = clinic.savePatient(patient().build()).getId();
        var numbers = new HashSet<Integer>();
        try (var workers = Executors.newFixedThreadPool(8)) {
            Callable<Integer> save = () -> clinic
                    .saveRevision(id, InventedPrograms.program(LocationCode.A, 1), "A. Clinician").number();
            for (var number : workers.invokeAll(IntStream.range(0, 24).mapToObj(i -> save).toList())) {
                numbers.add(number.get());
            }
        }
        assertEquals(24, numbers.size());
        assertEquals(24, clinic.findPatients(PatientQuery.of("")).get(0).revision());
    }

    @Test
    void ofWritersAtOnceExactlyOneWinsEachRound() throws Exception {
        var id = clinic.savePatient(patient().build()).getId();
        Callable<Boolean> write = () -> {
            var mine = clinic.loadPatient(id);
            mine.getEpisodes().add(ClinicFactory.eINSTANCE.createEpisode());
            try {
                clinic.savePatient(mine);
                return true;
            } catch (ClinicException e) {
                assertEquals(Reason.CONFLICT, e.reason(), e.getMessage());
                return false;
            }
        };
        var won = 0;
        try (var workers = Executors.newFixedThreadPool(4)) {
            for (var done : workers.invokeAll(IntStream.range(0, 16).mapToObj(i -> write).toList())) {
                won += done.get() ? 1 : 0;
            }
        }
        var stored = clinic.loadPatient(id);
        assertTrue(won >= 1);
        assertEquals(won, stored.getEpisodes().size());
        assertEquals(won + 1, stored.getVersion());
    }

    @Test
    void aClosedClinicSaysSoAndMayBeClosedAgain() throws Exception {
        clinic.close();
        clinic.close();
        refused(Reason.FAILED, () -> clinic.findPatients(PatientQuery.of("")));
    }
}
