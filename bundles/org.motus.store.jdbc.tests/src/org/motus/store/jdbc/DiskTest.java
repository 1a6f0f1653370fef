package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;
import org.motus.store.PatientQuery;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.MemoryDisk;
import org.motus.testkit.PatientBuilder;

/** Real disks that are full or read-only: small file systems in memory, mounted for one scene. */
class DiskTest {

    private static final ClinicProfile PROFILE = new ClinicProfile("Praxis", "", "", "112", true);

    private final JdbcClinicFolders folders = new JdbcClinicFolders();
    private final MemoryDisk mounted;
    private final Path disk;

    DiskTest(@TempDir Path temp) throws IOException, InterruptedException {
        this.disk = temp.resolve("disk");
        this.mounted = MemoryDisk.mount(disk, 24);
    }

    @AfterEach
    void unmountDisk() throws InterruptedException {
        mounted.close();
    }

    @Test
    void onAFullDiskNothingIsHalfSavedAndWhatWasSavedStays() throws Exception {
        var clinic = disk.resolve("clinic");
        var saved = 0;
        ClinicException refusal = null;
        var open = folders.create(clinic, PROFILE);
        try {
            var id = open.savePatient(PatientBuilder.patient().id("p-1").build()).getId();
            mounted.fill(1_500_000);
            refusal = assertThrows(ClinicException.class, () -> saveUntilFull(open, id));
        } finally {
            open.close();
        }
        assertEquals(Reason.DISK_FULL, refusal.reason(), refusal.toString());
        Files.delete(disk.resolve("filler"));
        try (var again = folders.open(clinic)) {
            saved = again.revisions("p-1").size();
            assertTrue(saved > 0);
            assertEquals(saved, again.loadRevision("p-1", saved).info().number());
            assertEquals(saved, again.findPatients(PatientQuery.of("")).get(0).revision());
            again.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
        }
    }

    private static void saveUntilFull(Clinic open, String id) throws ClinicException {
        for (var i = 0; i < 2_000; i++) {
            open.saveRevision(id, InventedPrograms.program(LocationCode.A, 10), "A. Clinician");
        }
    }

    @Test
    void aClinicThatFindsNoRoomIsNotMade() throws Exception {
        mounted.fill(300_000);
        var refusal = assertThrows(ClinicException.class, () -> folders.create(disk.resolve("clinic"), PROFILE));
        assertEquals(Reason.DISK_FULL, refusal.reason(), refusal.toString());
        assertFalse(Files.exists(disk.resolve("clinic")));
    }

    @Test
    void onAReadOnlyDiskAClinicIsNeitherOpenedNorMade() throws Exception {
        var clinic = disk.resolve("clinic");
        folders.create(clinic, PROFILE).close();
        mounted.readOnly(true);
        var open = assertThrows(ClinicException.class, () -> folders.open(clinic));
        assertEquals(Reason.READ_ONLY, open.reason(), open.toString());
        var create = assertThrows(ClinicException.class, () -> folders.create(disk.resolve("second"), PROFILE));
        assertEquals(Reason.READ_ONLY, create.reason(), create.toString());
        mounted.readOnly(false);
        folders.open(clinic).close();
    }
}
