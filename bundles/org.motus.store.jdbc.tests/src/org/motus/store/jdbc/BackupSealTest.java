package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.store.jdbc.BackupScene.fill;
import static org.motus.testkit.Refusals.refused;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Act;
import org.motus.store.BackupInfo;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.Clinic;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Verification;
import org.motus.store.Verification.Kind;

/** What somebody rewrites in a backup, or cuts off the audit of the clinic, is found. */
@ExtendWith(EmptyClinics.class)
class BackupSealTest {

    private final BackupScene scene;

    BackupSealTest(@TempDir Path temp, EmptyClinic empty) {
        this.scene = new BackupScene(temp, empty);
    }

    /** Rewrites the list as somebody can who knows its form and has no key: with the right hash at its end. */
    private static void rewrite(BackupInfo backup, UnaryOperator<String> change) throws IOException {
        var file = backup.folder().resolve(BackupManifest.NAME);
        var text = Files.readString(file);
        var body = change.apply(text.substring(0, text.lastIndexOf("end=")));
        var hash = FileMark.sha256().digest(body.getBytes(StandardCharsets.UTF_8));
        Files.writeString(file, body + "end=" + HexFormat.of().formatHex(hash) + "\n");
    }

    private static String without(String body, String... names) {
        var lines = body.lines().filter(line -> List.of(names).stream().noneMatch(line::startsWith)).toList();
        return String.join("\n", lines) + "\n";
    }

    private Verification verify() throws Exception {
        try (var clinic = scene.open()) {
            return clinic.verify();
        }
    }

    @Test
    void aBackupKeepsTheNewestRowOfTheAuditAndSaysNothingWhenItIsPutBack() throws Exception {
        var backup = scene.makeAndClose();
        var manifest = BackupManifest.read(backup.folder());
        // Nora, two programs, and the backup itself.
        assertEquals(4, manifest.contents().audit().orElseThrow().number());
        var restored = scene.restore(backup);
        assertTrue(restored.compared());
        assertEquals(List.of(), restored.notes());
        assertEquals(List.of(), verify().notes());
    }

    @Test
    void aListThatWasRewrittenWithTheRightHashIsFound() throws Exception {
        var backup = scene.makeAndClose();
        rewrite(backup, body -> body.replace("number=1\n", "number=7\n"));
        assertEquals(7, BackupManifest.read(backup.folder()).number());
        var sentence = refused(Reason.DAMAGED, () -> scene.restore(backup));
        assertTrue(sentence.contains("rewritten"), sentence);
        assertFalse(Files.exists(scene.restored()));
        var found = verify().problems();
        assertEquals(List.of(Kind.BACKUP), found.stream().map(problem -> problem.kind()).toList());
        assertTrue(found.getFirst().sentence().contains(backup.folder().toString()), found.toString());
    }

    @Test
    void aSealThatWasTakenOffIsMissed() throws Exception {
        var backup = scene.makeAndClose();
        rewrite(backup, body -> without(body, "seal="));
        refused(Reason.DAMAGED, () -> scene.restore(backup));
        assertEquals(Kind.BACKUP, verify().problems().getFirst().kind());
        rewrite(backup, body -> without(body, "audit="));
        // Now it looks like one of an earlier program; but the database in it knows better.
        refused(Reason.DAMAGED, () -> scene.restore(backup));
    }

    @Test
    void aBackupOfAnEarlierProgramIsRestoredAndCalledNotAuthenticated() throws Exception {
        BackupInfo backup;
        try (var clinic = (JdbcClinic) scene.open()) {
            fill(clinic);
            // Before an update nothing is written into the clinic, so this one knows of no seal.
            backup = new JdbcBackups().make(clinic.backupSource(), Files.createDirectory(scene.place()),
                    Occasion.BEFORE_UPDATE, Progress.NONE);
        }
        rewrite(backup, body -> without(body, "seal=", "audit="));
        var restored = scene.restore(backup);
        assertTrue(restored.compared());
        assertEquals(1, restored.notes().size());
        assertTrue(restored.notes().getFirst().contains("not authenticated"), restored.notes().toString());
        var found = verify();
        assertTrue(found.clean(), found.problems().toString());
        assertTrue(found.notes().getFirst().endsWith("not authenticated: 1."), found.notes().toString());
    }

    @Test
    void anAuditThatWasCutBackSinceTheBackupIsFoundThoughItsChainHolds() throws Exception {
        scene.makeAndClose();
        try (var clinic = scene.open()) {
            scene.change("delete from audit where entry_number > 2");
            scene.change("update audit_head set newest_number = 2,"
                    + " newest_hash = (select hash from audit where entry_number = 2)");
            assertEquals(null, clinic.audit().verify().fault());
            var problem = clinic.verify().problems().stream().filter(one -> one.kind() == Kind.AUDIT).findFirst();
            assertEquals("audit, row 4", problem.orElseThrow().where());
            // Whatever is written afterwards has the numbers and not the hashes.
            clinic.audit().record(Act.PRINT, "p-nora", "handout");
            clinic.audit().record(Act.PRINT, "p-nora", "handout");
            clinic.audit().record(Act.PRINT, "p-nora", "handout");
            assertTrue(clinic.verify().problems().stream().anyMatch(one -> one.kind() == Kind.AUDIT));
        }
    }

    @Test
    void anOlderBackupMayBePutBackAndThatNewerRowsAreNotInItIsSaid() throws Exception {
        var older = scene.makeAndClose();
        try (var clinic = scene.open()) {
            clinic.audit().record(Act.PRINT, "p-nora", "handout");
            scene.make(clinic);
        }
        var notes = scene.restore(older).notes();
        assertEquals(1, notes.size(), notes.toString());
        // The print and the second backup.
        assertTrue(notes.getFirst().contains("2 rows of the audit"), notes.toString());
        try (Clinic clinic = new JdbcClinicFolders().open(scene.restored())) {
            scene.make(clinic);
            var found = clinic.verify();
            assertTrue(found.clean(), found.problems().toString());
            assertEquals(1, found.notes().size(), found.notes().toString());
            assertTrue(found.notes().getFirst().contains("(row 5 of the audit)"), found.notes().toString());
        }
    }
}
