package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Everything about a patient in one file, from the window. */
@DisplayName("Export everything")
class ExportScenesTest extends RightsScene {

    private void export(Path file) {
        screen.run(() -> screen.service(Notices.class).clear(Notice.Topic.CLINIC));
        screen.command(PatientRights.EXPORT, Map.of(PatientRights.EXPORT_FILE, file.toString()));
    }

    private static String entry(Path file, String name) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<String> inFolder() throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    @DisplayName("a clinician's last word is saved and in the file, a draft is not and that is said, the export is on record")
    void written() throws Exception {
        openAs(Role.CLINICIAN);
        draft();
        screen.run(() -> {
            var record = screen.service(ActiveRecord.class).document().orElseThrow();
            record.change("Minutes a day, 35", () -> record.patient().setMinutesPerDay(35));
        });
        var file = folder.resolve("export.zip");
        export(file);
        screen.await(this::notice, () -> notice().startsWith("Everything about the patient is in export.zip: "
                + "0 saved programs, 0 handouts. The program that is being written is not in it"));
        assertTrue(entry(file, "record.json").contains("\"minutesPerDay\": 35"));
        assertEquals(file, screen.on(() -> screen.service(Notices.class).on(Notice.Topic.CLINIC).orElseThrow().file()
                .orElseThrow()));
        assertEquals(List.of("export.zip"), inFolder());
        giveUpDraft();
        audited();
    }

    private void giveUpDraft() {
        screen.run(() -> screen.window().getActivePage().closeAllEditors(false));
        screen.command(AccessCommands.SIGN_OUT, Map.of());
        screen.await("the form that asks", () -> screen.shows("signin.password"));
    }

    private void audited() throws Exception {
        try (var password = Password.of(SECRET.toCharArray());
                var open = OpenClinicJob.folders().open(place, new Key.User(ROBIN, password))) {
            var rows = open.audit().find(AuditQuery.all(10).about(ID).of(Act.EXPORT));
            assertEquals(1, rows.size());
            assertEquals(KIT, rows.getFirst().user());
            assertEquals("everything", rows.getFirst().subject());
        }
    }

    @Test
    @DisplayName("a file that is there, and a folder that is not, are one sentence each and change nothing")
    void refused() throws Exception {
        openAs(Role.CLINICIAN);
        var file = Files.writeString(folder.resolve("other.zip"), "mine");
        export(file);
        screen.await(this::notice, () -> notice().startsWith("There is a file "));
        assertEquals("mine", Files.readString(file));
        export(folder.resolve("gone").resolve("export.zip"));
        screen.await(this::notice, () -> notice().startsWith("There is no folder "));
        assertEquals(List.of("other.zip"), inFolder());
    }

    @Test
    @DisplayName("a file that the dialog asked about is replaced by the whole new one")
    void replaced() throws Exception {
        openAs(Role.CLINICIAN);
        var file = Files.writeString(folder.resolve("export.zip"), "last year's");
        var row = screen.on(() -> screen.service(org.motus.ui.ActivePatient.class).patient().orElseThrow());
        assertTrue(screen.on(() -> new PatientRights(screen.window()).export(row, file, true)));
        screen.await(this::notice, () -> notice().startsWith("Everything about the patient"));
        assertTrue(entry(file, "record.json").contains("Quint"));
        assertEquals(List.of("export.zip"), inFolder());
    }

    @Test
    @DisplayName("somebody who only looks neither exports nor erases, a clinician does not erase")
    void notAllowed() throws Exception {
        openAs(Role.VIEWER);
        assertFalse(screen.enabled(PatientRights.EXPORT));
        assertFalse(screen.enabled(PatientRights.ERASE));
        screen.command(AccessCommands.SIGN_OUT, Map.of());
        screen.await("the form that asks", () -> screen.shows("signin.password"));
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        assertFalse(screen.enabled(PatientRights.EXPORT), "nobody is open");
        select();
        screen.await("an administrator may", () -> screen.enabled(PatientRights.ERASE));
    }
}
