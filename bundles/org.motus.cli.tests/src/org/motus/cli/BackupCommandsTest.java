package org.motus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.testkit.FolderTemplate;

/** Backups at the shell: made, kept by number, and put back. */
class BackupCommandsTest {

    @TempDir
    private static Path shared;
    private static FolderTemplate demo;

    @TempDir
    private Path home;
    private Path clinic;
    private Path place;

    @BeforeAll
    static void demoClinic() {
        demo = new FolderTemplate(shared.resolve("demo"));
        assertEquals(0, Shell.run("demo", "--clinic", demo.folder()).exit());
    }

    @BeforeEach
    void copyTheDemoClinic() throws IOException {
        clinic = demo.copyTo(home.resolve("demo"));
        place = home.resolve("backups");
    }

    private List<Path> made() throws IOException {
        try (var files = Files.list(place)) {
            return files.sorted().toList();
        }
    }

    private static void assertBadInput(Shell.Result result) {
        assertEquals(2, result.exit(), result.err());
        assertEquals(1, result.errLines().size(), result.err());
        assertEquals("", result.out());
    }

    @Test
    void aBackupIsMadeAndPutBackWithAllPatients() throws IOException {
        var backup = Shell.run("backup", "--clinic", clinic, "--out", place);
        assertEquals(0, backup.exit(), backup.err());
        assertTrue(backup.out().contains("5 patients, 5 program revisions"), backup.out());
        assertTrue(backup.out().contains(made().get(0).toString()), backup.out());
        var restored = Shell.run("restore", "--from", made().get(0), "--clinic", home.resolve("again"));
        assertEquals(0, restored.exit(), restored.err());
        assertTrue(restored.out().contains("compared with the backup: 5 patients"), restored.out());
        assertEquals(Shell.run("patients", "--clinic", clinic, "--json").out(),
                Shell.run("patients", "--clinic", home.resolve("again"), "--json").out());
    }

    @Test
    void asManyStayAsAreWanted() throws IOException {
        for (var i = 0; i < 3; i++) {
            assertEquals(0, Shell.run("backup", "--clinic", clinic, "--out", place, "--keep", 2).exit());
        }
        assertEquals(2, made().size());
        assertBadInput(Shell.run("backup", "--clinic", clinic, "--out", place, "--keep", 0));
        assertEquals(2, made().size());
    }

    @Test
    void whatCannotBeDoneIsSaidInOneSentenceAndLeavesNothing() throws IOException {
        assertBadInput(Shell.run("backup", "--clinic", clinic, "--out", home.resolve("no/where")));
        assertBadInput(Shell.run("backup", "--clinic", home, "--out", place));
        assertBadInput(Shell.run("backup", "--clinic", clinic));
        assertBadInput(Shell.run("restore", "--from", clinic, "--clinic", home.resolve("again")));
        assertFalse(Files.exists(home.resolve("again")));
        assertEquals(0, Shell.run("backup", "--clinic", clinic, "--out", place).exit());
        assertBadInput(Shell.run("restore", "--from", made().get(0), "--clinic", clinic));
        var key = made().get(0).resolve("clinic.key");
        Files.writeString(key, "0".repeat(64) + "\n");
        assertBadInput(Shell.run("restore", "--from", made().get(0), "--clinic", home.resolve("again")));
        assertFalse(Files.exists(home.resolve("again")));
    }
}
