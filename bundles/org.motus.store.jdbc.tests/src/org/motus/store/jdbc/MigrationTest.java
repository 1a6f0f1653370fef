package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.ExerciseBuilder.exercise;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.motus.model.clinic.AnswerValue;
import org.motus.model.library.LocationCode;
import org.motus.model.library.StepRole;
import org.motus.store.BackupInfo;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.PatientQuery;
import org.motus.store.PatientQuery.Archived;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;

/** Real clinics of earlier programs open with the program of today, and a step that fails costs nothing. */
class MigrationTest {

    private static final int LATER = 900;

    private final Backups backups = new JdbcBackups();
    private final Path temp;
    private final Path folder;

    MigrationTest(@TempDir Path temp) {
        this.temp = temp;
        this.folder = temp.resolve("clinic");
    }

    /** Each form of the database that a released program wrote has its clinic here. */
    @ParameterizedTest
    @ValueSource(ints = { 1, 3, 5 })
    void aClinicOfAnEarlierProgramHasEverythingAndGoesOn(int version) throws Exception {
        new OldClinic(version).copyTo(folder);
        try (var clinic = new JdbcClinicFolders().open(folder)) {
            assertEquals(List.of(Occasion.BEFORE_UPDATE), made().stream().map(BackupInfo::occasion).toList());
            assertEquals(OldClinic.PROFILE, clinic.profile());
            nora(clinic);
            otis(clinic);
            clinic.saveRevision(OldClinic.NORA, InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
            clinic.savePatient(PatientBuilder.patient().named("New", "Person").build());
            assertEquals(List.of(), clinic.ownExercises().list());
            clinic.ownExercises().save(exercise("OWN-1", "Bridge").step(StepRole.MOVE, "Lift your hips.").build(), 0);
        }
        try (var clinic = new JdbcClinicFolders().open(folder)) {
            assertEquals(3, clinic.revisions(OldClinic.NORA).size());
            assertEquals("Bridge", clinic.ownExercises().list().getFirst().exercise().getName());
            assertEquals(2, clinic.countPatients(PatientQuery.of("")));
        }
    }

    private static void nora(Clinic clinic) throws ClinicException {
        var found = clinic.findPatients(PatientQuery.of("altb")).get(0);
        assertEquals("A-1", found.number());
        assertEquals("1961-04-05", String.valueOf(found.birthDate()));
        assertEquals(4, found.lastPain());
        assertEquals(2, found.revision());
        var record = clinic.loadPatient(OldClinic.NORA);
        var episode = record.getEpisodes().get(0);
        assertEquals("lower back, left", episode.getSites().get(0).getRegion());
        assertEquals("Lift the grandchild", episode.getGoals().get(0).getText());
        assertEquals(AnswerValue.NO, episode.getScreenings().get(0).getAnswers().get(0).getValue());
        assertEquals(2, episode.getVisits().size());
        assertEquals(2, episode.getDiary().get(0).getSessionsDone());
        var first = clinic.loadRevision(OldClinic.NORA, 1);
        assertEquals("A. Clinician", first.info().author());
        assertEquals(3, first.info().exerciseCount());
        assertEquals(4, clinic.loadRevision(OldClinic.NORA, 2).info().exerciseCount());
    }

    private static void otis(Clinic clinic) throws ClinicException {
        var found = clinic.findPatients(PatientQuery.of("alund").finding(Archived.ONLY)).get(0);
        assertEquals("Otis", found.givenName());
        assertEquals(LocationCode.E, found.location());
        assertEquals(1, clinic.revisions(OldClinic.OTIS).size());
    }

    /** What is shipped, and steps that no program has yet. */
    private static Migrations shippedAnd(String... scripts) {
        var steps = new ArrayList<>(Migrations.shipped().steps());
        for (var script : scripts) {
            steps.add(new Migrations.Step(steps.size() + 1, "%04d-later".formatted(LATER + steps.size()), script));
        }
        return new Migrations(steps);
    }

    private Path clinicOfToday() throws Exception {
        try (var clinic = new JdbcClinicFolders().create(folder, OldClinic.PROFILE)) {
            clinic.savePatient(PatientBuilder.patient().id("p-1").build());
            clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
        }
        return folder;
    }

    private List<BackupInfo> made() throws ClinicException {
        return backups.list(Backups.usualPlace(folder));
    }

    @Test
    void aNewClinicAndOneOfTodayNeedNoBackup() throws Exception {
        new JdbcClinicFolders().open(clinicOfToday()).close();
        assertFalse(Files.exists(Backups.usualPlace(folder)));
    }

    @Test
    void beforeAStepABackupIsMadeThatTheOldProgramOpens() throws Exception {
        var later = shippedAnd("alter table patient add column shoe_size integer;\n");
        new JdbcClinicFolders(later).open(clinicOfToday()).close();
        assertEquals(1, made().size());
        assertEquals(Occasion.BEFORE_UPDATE, made().get(0).occasion());
        new JdbcClinicFolders(later).open(folder).close();
        assertEquals(1, made().size(), "Nothing was to be done, so no further backup");
        backups.restore(made().get(0).folder(), temp.resolve("restored"), new Key.Open(), Progress.NONE);
        try (var clinic = new JdbcClinicFolders().open(temp.resolve("restored"))) {
            assertEquals(1, clinic.loadRevision("p-1", 1).info().number());
        }
    }

    @Test
    void aStepThatFailsSaysWhereTheBackupIsAndLeavesTheClinicAsItWas() throws Exception {
        var broken = new JdbcClinicFolders(shippedAnd("create table fine (id integer);\n",
                "alter table patient add column shoe_size integer;\nnonsense;\n"));
        clinicOfToday();
        var refusal = assertThrows(ClinicException.class, () -> broken.open(folder));
        assertEquals(Reason.FAILED, refusal.reason());
        assertTrue(refusal.getMessage().contains(made().get(0).folder().toString()), refusal.getMessage());
    }

    @Test
    void theFirstStepThatFailsLeavesTheClinicToTheOldProgram() throws Exception {
        var broken = new JdbcClinicFolders(
                shippedAnd("alter table patient add column shoe_size integer;\nnonsense;\n"));
        clinicOfToday();
        for (var i = 0; i < 5; i++) {
            assertThrows(ClinicException.class, () -> broken.open(folder));
        }
        assertEquals(3, made().size(), "Each failed start makes a backup; the newest three stay");
        try (var clinic = new JdbcClinicFolders().open(folder)) {
            clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
            assertEquals(2, clinic.revisions("p-1").size());
        }
    }

    @Test
    void withoutABackupNothingIsChanged() throws Exception {
        clinicOfToday();
        var blocking = Files.writeString(Backups.usualPlace(folder), "a file where the folder should be");
        var later = new JdbcClinicFolders(shippedAnd("alter table patient add column shoe_size integer;\n"));
        var refusal = assertThrows(ClinicException.class, () -> later.open(folder));
        assertEquals(Reason.READ_ONLY, refusal.reason());
        assertTrue(refusal.getMessage().contains("nothing was changed"), refusal.getMessage());
        new JdbcClinicFolders().open(folder).close();
        Files.delete(blocking);
        later.open(folder).close();
    }
}
