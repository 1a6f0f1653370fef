package org.motus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.ExerciseBuilder.exercise;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motus.model.library.StepRole;
import org.motus.store.ClinicException;
import org.motus.testkit.FolderTemplate;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** A clinic at the shell, from an empty folder to a printed handout. */
class CommandsTest {

    @TempDir
    private static Path shared;
    private static FolderTemplate demo;

    @TempDir
    private Path home;
    private Path clinic;

    @BeforeAll
    static void demoClinic() {
        demo = new FolderTemplate(shared.resolve("demo"));
        var made = Shell.run("demo", "--clinic", demo.folder());
        assertEquals(0, made.exit(), made.err());
    }

    @BeforeEach
    void copyTheDemoClinic() throws IOException {
        clinic = demo.copyTo(home.resolve("demo"));
    }

    @Test
    void demoClinicHasOnePatientForEachLocation() {
        var patients = json(Shell.run("patients", "--clinic", clinic, "--json"));
        assertEquals(5, patients.size());
        assertEquals("ABCDE", String.join("", strings(patients, "location").sorted().toList()));
        assertTrue(strings(patients, "id").allMatch(id -> id.startsWith("demo-")));
    }

    @Test
    void searchLeavesWhoMatches() {
        var found = json(Shell.run("patients", "--clinic", clinic, "--search", "musT", "--json"));
        assertEquals(1, found.size());
        assertEquals("demo-sciatic", found.get(0).getAsJsonObject().get("id").getAsString());
        var none = Shell.run("patients", "--clinic", clinic, "--search", "zzz");
        assertEquals(0, none.exit());
        assertEquals("No patient matches \"zzz\".", none.err().strip());
    }

    @Test
    void demoRefusesAFolderThatIsNotEmpty() throws IOException {
        var full = Files.createDirectory(home.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "keep me");
        assertBadInput(Shell.run("demo", "--clinic", full));
        assertEquals("keep me", Files.readString(full.resolve("letter.txt")));
        assertEquals(1, full.toFile().list().length);
    }

    @ParameterizedTest
    @CsvSource({ "demo-lower-back, A, 5", "demo-upper-back, B, 4", "demo-sciatic, C, 3", "demo-hip, D, 4",
            "demo-neck, E, 4" })
    void startSavesTheStarterSetAsTheNextRevision(String patient, String location, int exercises) {
        var started = Shell.run("start", "--clinic", clinic, "--patient", patient, "--location", location, "--json");
        assertEquals(0, started.exit(), started.err());
        var revision = JsonParser.parseString(started.out()).getAsJsonObject().getAsJsonObject("revision");
        assertEquals(2, revision.get("number").getAsInt());
        assertEquals(exercises, revision.get("exercises").getAsInt());
        assertEquals(64, revision.get("contentHash").getAsString().length());
    }

    @Test
    void startPrintsTheRevisionId() {
        var started = Shell.run("start", "--clinic", clinic, "--patient", "demo-neck", "--location", "e");
        assertEquals(0, started.exit(), started.err());
        assertTrue(started.out().matches("Saved revision 2 of demo-neck: \\S+\\R"), started.out());
    }

    @Test
    void programThatAFlagForbidsIsRefusedWithFindingsAndSavedOnceMended() throws ClinicException {
        try (var open = Shell.care().open(clinic)) {
            var patient = open.loadPatient("demo-lower-back");
            patient.getFlags().add("VERTEBRAL_FRACTURE");
            open.savePatient(patient);
        }
        var refused = Shell.run("start", "--clinic", clinic, "--patient", "demo-lower-back", "--location", "A");
        assertEquals(1, refused.exit());
        assertEquals("", refused.out());
        assertTrue(refused.err().startsWith("BLOCK SF-01 Cat-cow is not for this patient"), refused.err());
        var json = JsonParser.parseString(Shell
                .run("start", "--clinic", clinic, "--patient", "demo-lower-back", "--location", "A", "--json").out())
                .getAsJsonObject();
        assertFalse(json.get("saved").getAsBoolean());
        var pdf = home.resolve("forbidden.pdf");
        assertEquals(1, Shell.run("handout", "--clinic", clinic, "--patient", "demo-lower-back", "--out", pdf).exit());
        assertFalse(Files.exists(pdf));
        var mended = Shell.run("start", "--clinic", clinic, "--patient", "demo-lower-back", "--location", "A",
                "--apply-fixes");
        assertEquals(0, mended.exit(), mended.err());
        assertTrue(mended.out().startsWith("Saved revision 2"), mended.out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "demo-hip", "demo-neck" })
    void handoutIsWrittenOnceAndNotOverwrittenUnasked(String patient) throws IOException {
        var pdf = home.resolve(patient + ".pdf");
        var printed = Shell.run("handout", "--clinic", clinic, "--patient", patient, "--out", pdf);
        assertEquals(0, printed.exit(), printed.err());
        assertTrue(Files.readString(pdf, java.nio.charset.StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        var before = Files.getLastModifiedTime(pdf);
        assertBadInput(Shell.run("handout", "--clinic", clinic, "--patient", patient, "--out", pdf));
        assertEquals(before, Files.getLastModifiedTime(pdf));
        var forced = Shell.run("handout", "--clinic", clinic, "--patient", patient, "--out", pdf, "--force",
                "--paper", "letter");
        assertEquals(0, forced.exit(), forced.err());
        try (var files = Files.list(home)) {
            assertEquals(2, files.count(), "clinic and PDF, no half-written file");
        }
    }

    @Test
    void badInputIsOneSentenceAndLeavesNothing() {
        var pdf = home.resolve("x.pdf");
        assertBadInput(Shell.run("patients", "--clinic", home.resolve("nowhere")));
        assertBadInput(Shell.run("patients", "--clinic", home));
        assertBadInput(Shell.run("patients"));
        var nobody = Shell.run("start", "--clinic", clinic, "--patient", "nobody", "--location", "A");
        assertBadInput(nobody);
        assertTrue(nobody.err().contains("There is no patient \"nobody\" in this clinic"), nobody.err());
        assertBadInput(Shell.run("start", "--clinic", clinic, "--patient", "demo-neck", "--location", "F"));
        assertBadInput(Shell.run("handout", "--clinic", clinic, "--patient", "nobody", "--out", pdf));
        assertBadInput(Shell.run("handout", "--clinic", clinic, "--patient", "demo-neck", "--revision", "99", "--out",
                pdf));
        assertBadInput(Shell.run("handout", "--clinic", clinic, "--patient", "demo-neck", "--paper", "A3", "--out",
                pdf));
        assertBadInput(Shell.run("handout", "--clinic", clinic, "--patient", "demo-neck", "--out",
                home.resolve("no/such/folder/x.pdf")));
        assertBadInput(Shell.run("demo", "--clinic", Path.of("/proc/demo")));
        assertBadInput(Shell.run("frobnicate"));
        assertBadInput(Shell.run());
        assertFalse(Files.exists(pdf));
    }

    @Test
    void libraryIsListedFilteredAndSearched() {
        assertEquals(86, json(Shell.run("library", "--json")).size());
        var found = json(Shell.run("library", "--search", "windscreen", "--json"));
        assertEquals("EX-004", found.get(0).getAsJsonObject().get("id").getAsString());
        // Routine 14 and alternates 13, as the reference lists for the sciatic nerve.
        assertEquals(27, json(Shell.run("library", "--location", "C", "--json")).size());
        assertTrue(Shell.run("library", "--location", "E").out().contains("Chin tuck"));
    }

    @Test
    void aClinicsOwnExercisesAreListedWithIt() throws Exception {
        var care = Shell.care();
        try (var opened = care.open(clinic)) {
            care.own().save(opened, exercise("OWN-1", "Heel raise on a ball").step(StepRole.MOVE, "Rise.").build(), 0);
        }

        var found = json(Shell.run("library", "--clinic", clinic, "--search", "on a ball", "--json"));
        assertTrue(strings(found, "id").anyMatch("OWN-1"::equals));
        assertEquals(87, json(Shell.run("library", "--clinic", clinic, "--json")).size());
        assertTrue(Shell.run("library", "--clinic", clinic, "--search", "heel raise on a ball").out().lines()
                .anyMatch(line -> line.startsWith("OWN-1") && line.endsWith("this clinic")));
        assertBadInput(Shell.run("library", "--user", "Ada"));
        assertBadInput(Shell.run("library", "--clinic", home.resolve("nothing")));
    }

    @ParameterizedTest
    @ValueSource(strings = { "demo", "patients", "start", "handout", "library", "audit", "verify" })
    void everyCommandExplainsItself(String command) {
        var help = Shell.run(command, "--help");
        assertEquals(0, help.exit());
        assertTrue(help.out().startsWith("Usage: motus " + command), help.out());
        assertTrue(help.out().contains("."), help.out());
    }

    @Test
    void rootHelpNamesTheCommands() {
        var help = Shell.run("--help");
        assertEquals(0, help.exit());
        assertTrue(help.out().contains("handout") && help.out().contains("Exit codes"), help.out());
    }

    @Test
    void internalErrorNamesALogFile() {
        var failed = Shell.run((org.motus.care.CareService) null, "patients", "--clinic", clinic);
        assertEquals(3, failed.exit());
        assertEquals(1, failed.errLines().size());
        var path = failed.err().strip().replaceFirst(".*details are in ", "");
        assertTrue(Files.exists(Path.of(path)), path);
    }

    private static void assertBadInput(Shell.Result result) {
        assertEquals(2, result.exit(), result.out() + result.err());
        assertEquals(1, result.errLines().size(), result.err());
        assertEquals("", result.out());
    }

    private static JsonArray json(Shell.Result result) {
        assertEquals(0, result.exit(), result.err());
        return JsonParser.parseString(result.out()).getAsJsonArray();
    }

    private static java.util.stream.Stream<String> strings(JsonArray array, String name) {
        return StreamSupport.stream(array.spliterator(), false).map(element -> (JsonObject) element)
                .map(object -> object.get(name).getAsString());
    }
}
