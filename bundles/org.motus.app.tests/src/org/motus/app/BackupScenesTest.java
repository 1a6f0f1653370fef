package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.CareService;
import org.motus.store.Backups;
import org.motus.store.Key;
import org.motus.store.PatientQuery;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Backups of the clinic in the window: on request, and every day by themselves. */
@DisplayName("Backups in the window")
class BackupScenesTest extends DemoScene {

    private final BackupSettings settings = BackupSettings.stored();

    @AfterEach
    void usualPlaceAgain() throws IOException {
        settings.setPlace(DataFolder.demoClinic(), Backups.usualPlace(DataFolder.demoClinic()));
        var left = Backups.usualPlace(DataFolder.demoClinic());
        if (Files.exists(left)) {
            try (var files = Files.walk(left)) {
                for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private List<Path> made(Path place) {
        try (var files = Files.list(place)) {
            return files.filter(file -> file.getFileName().toString().startsWith("motus-backup-")).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static boolean running() {
        return List.of(Job.getJobManager().find(ClinicJob.FAMILY)).stream().anyMatch(BackupJob.class::isInstance);
    }

    @Test
    @DisplayName("Back up now makes a checked backup and says so; the window goes on working")
    void onRequest() throws Exception {
        var everybody = new PatientQuery("", true, 0, 1);
        var patients = screen.service(ActiveClinic.class).clinic().orElseThrow().countPatients(everybody);
        screen.command(BackUpNowHandler.COMMAND, Map.of());
        openPatient("Alex");
        screen.await("it says so", () -> screen.service(Notices.class).on(Notice.Topic.CLINIC)
                .filter(notice -> notice.sentence().contains(patients + " patients")).isPresent());
        var place = Backups.usualPlace(DataFolder.demoClinic());
        screen.await("one is there", () -> made(place).size() == 1 && !running());
        assertTrue(Files.exists(made(place).get(0).resolve("backup.motus")));

        var heard = new AtomicReference<Notice>();
        var again = folder.resolve("again");
        new RestoreJob(made(place).get(0), again, new Key.Open(), screen.service(Notices.class),
                heard::set, Assertions::fail).schedule();
        screen.await("the clinic is put back", () -> Optional.ofNullable(heard.get())
                .filter(notice -> notice.sentence().contains("what is inside was compared")).isPresent());
        try (var clinic = Services.find(CareService.class).orElseThrow().open(again)) {
            assertEquals(patients, clinic.countPatients(everybody));
        }
    }

    @Test
    @DisplayName("what is no backup is not restored, and the sentence says what to choose")
    void noBackup() {
        screen.run(() -> new Restoring(screen.window(), folder, folder.resolve("again")).begin());
        screen.await("the sentence", () -> screen.words("banner.CLINIC").contains("is no backup"));
        assertFalse(Files.exists(folder.resolve("again")));
    }

    @Test
    @DisplayName("a folder that is not there is said above the screen, and nothing is made")
    void missingPlace() {
        settings.setPlace(DataFolder.demoClinic(), folder.resolve("stick/backups"));
        screen.command(BackUpNowHandler.COMMAND, Map.of());
        screen.await("the sentence", () -> screen.words("banner.CLINIC").contains("is not there"));
        assertFalse(Files.exists(folder.resolve("stick")));
    }

    @Test
    @DisplayName("the demo clinic gets no daily backup, for its patients are invented")
    void notDaily() {
        BackupDesk.of(screen.window()).daily(Instant.now());
        screen.await("nothing runs", () -> !running());
        assertEquals(List.of(), made(Backups.usualPlace(DataFolder.demoClinic())));
        assertTrue(screen.service(ActiveClinic.class).clinic().isPresent());
    }
}
