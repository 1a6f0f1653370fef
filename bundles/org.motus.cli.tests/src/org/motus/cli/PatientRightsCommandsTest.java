package org.motus.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipFile;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.testkit.FolderTemplate;

import com.google.gson.JsonParser;

/** What a patient may ask of a clinic, at the shell: a copy of everything, and to be erased. */
class PatientRightsCommandsTest {

    @TempDir
    private static Path shared;
    private static FolderTemplate users;

    @TempDir
    private Path home;
    private Path clinic;

    @BeforeAll
    static void demoClinicWithAnAdministratorAClinicianAndAViewer() throws IOException {
        users = new FolderTemplate(shared.resolve("demo"));
        assertEquals(0, Shell.run("demo", "--clinic", users.folder()).exit());
        var password = Files.writeString(shared.resolve("password"), "one for all of them");
        assertEquals(0, Shell.run("users", "--clinic", users.folder(), "--add", "Ada", "--role", "administrator",
                "--new-password-file", password).exit());
        for (var name : List.of("Clinician", "Viewer")) {
            var added = Shell.run("users", "--clinic", users.folder(), "--user", "Ada", "--password-file", password,
                    "--add", name, "--role", name, "--new-password-file", password);
            assertEquals(0, added.exit(), added.err());
        }
    }

    @BeforeEach
    void copyTheClinic() throws IOException {
        clinic = users.copyTo(home.resolve("demo"));
    }

    private Shell.Result as(String user, Object... arguments) {
        var all = new ArrayList<Object>(List.of(arguments));
        all.addAll(List.of("--clinic", clinic, "--user", user, "--password-file", shared.resolve("password")));
        return Shell.run(all.toArray());
    }

    private Shell.Result export(String user, String patient, Path out) {
        return as(user, "export-patient", "--patient", patient, "--out", out);
    }

    private static void assertRefused(String sentence, Shell.Result result) {
        assertEquals(2, result.exit(), result.err());
        assertEquals("", result.out());
        assertTrue(result.err().contains(sentence) && result.errLines().size() == 1, result.err());
    }

    private static String text(ZipFile zip, String name) throws IOException {
        try (var entry = zip.getInputStream(zip.getEntry(name))) {
            return new String(entry.readAllBytes(), UTF_8);
        }
    }

    @Test
    void anAdministratorGetsEverythingAndTheAudit() throws IOException {
        var out = home.resolve("all.zip");
        var result = export("Ada", "demo-neck", out);
        assertEquals(0, result.exit(), result.err());
        assertEquals("Everything about patient demo-neck is in " + out
                + ". Saved programs: 1, handouts: 1. The file is not encrypted.", result.out().strip());
        try (var zip = new ZipFile(out.toFile())) {
            assertEquals(List.of("record.json", "scores.csv", "diary.csv", "programs/revision-1.xmi",
                    "programs/revision-1.json", "handouts/revision-1.pdf", "audit.csv", "README.txt"),
                    zip.stream().map(entry -> entry.getName()).toList());
            var record = JsonParser.parseString(text(zip, "record.json")).getAsJsonObject();
            assertEquals("demo-neck", record.getAsJsonObject("patient").get("id").getAsString());
            assertTrue(text(zip, "handouts/revision-1.pdf").startsWith("%PDF-"));
            assertTrue(text(zip, "README.txt").contains("patient demo-neck"));
            var audit = text(zip, "audit.csv").lines().toList();
            assertTrue(audit.get(0).startsWith("row,time (UTC),person,act,patient,about,"), audit.get(0));
            assertTrue(audit.stream().anyMatch(row -> row.contains(",Ada,EXPORT,demo-neck,everything,")),
                    "the export itself: " + audit);
            assertTrue(audit.stream().skip(1).allMatch(row -> row.contains(",demo-neck,")), "nobody else's");
        }
    }

    @Test
    void aClinicianGetsAllButTheAuditAndAViewerNothing() throws IOException {
        var out = home.resolve("all.zip");
        assertRefused("ask a clinician or an administrator", export("Viewer", "demo-neck", out));
        assertEquals(List.of("demo"), names());
        var result = export("Clinician", "demo-neck", out);
        assertEquals(0, result.exit(), result.err());
        var note = "Who read and changed the record is not in here, because only an administrator may read that.";
        assertEquals(note, result.err().strip());
        try (var zip = new ZipFile(out.toFile())) {
            assertEquals(null, zip.getEntry("audit.csv"));
            assertTrue(text(zip, "README.txt").contains(note));
        }
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(home)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void whatCannotBeWrittenIsOneSentenceAndNoFile() throws IOException {
        var there = Files.writeString(home.resolve("all.zip"), "mine");
        assertRefused("There is a file " + there + " already", export("Ada", "demo-neck", there));
        assertEquals("mine", Files.readString(there));
        assertRefused("There is no folder", export("Ada", "demo-neck", home.resolve("no/all.zip")));
        assertRefused("There is no patient \"nobody\"", export("Ada", "nobody", home.resolve("nobody.zip")));
        assertEquals(List.of("all.zip", "demo"), names());
        assertFalse(as("Ada", "audit").out().contains("everything"), "nothing was exported");
    }

    @Test
    void anErasedPatientIsGoneAndTheClinicIsWhole() {
        assertRefused("Only an administrator may do this",
                as("Clinician", "erase-patient", "--patient", "demo-neck", "--reason", "Asked for it"));
        assertRefused("The reason is missing.", as("Ada", "erase-patient", "--patient", "demo-neck", "--reason", " "));
        assertEquals(2, as("Ada", "erase-patient", "--patient", "demo-neck").exit());
        var erased = as("Ada", "erase-patient", "--patient", "demo-neck", "--reason", "Asked for it");
        assertEquals(0, erased.exit(), erased.err());
        assertTrue(erased.out().startsWith("Patient demo-neck is erased. Backups made before"), erased.out());
        assertFalse(as("Ada", "patients").out().contains("demo-neck"));
        assertRefused("There is no patient \"demo-neck\"",
                as("Ada", "erase-patient", "--patient", "demo-neck", "--reason", "Asked for it"));
        var verified = as("Ada", "verify");
        assertEquals(0, verified.exit(), verified.err());
        assertTrue(verified.out().startsWith("Nothing is wrong: 4 patients"), verified.out());
        var row = as("Ada", "audit", "--patient", "demo-neck").out().lines().skip(1).findFirst().orElseThrow();
        assertTrue(row.matches(".* Ada +ERASE +demo-neck +Asked for it"), row);
    }
}
