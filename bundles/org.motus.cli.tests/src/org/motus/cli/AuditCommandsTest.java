package org.motus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.care.CareService;
import org.motus.safety.SafetyChecks;
import org.motus.store.Clinic;
import org.motus.store.Key;
import org.motus.store.Verification;
import org.motus.store.Verification.Kind;
import org.motus.store.Verification.Problem;
import org.motus.testkit.FolderTemplate;
import org.motus.testkit.SilentClinic;
import org.motus.testkit.SilentFolders;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Who did what, and whether all is as it was stored, at the shell. */
class AuditCommandsTest {

    @TempDir
    private static Path shared;
    private static FolderTemplate demo;

    @TempDir
    private Path home;
    private Path clinic;

    @BeforeAll
    static void demoClinic() {
        demo = new FolderTemplate(shared.resolve("demo"));
        assertEquals(0, Shell.run("demo", "--clinic", demo.folder()).exit());
    }

    @BeforeEach
    void copyTheDemoClinic() throws IOException {
        clinic = demo.copyTo(home.resolve("demo"));
    }

    private static List<JsonObject> rows(Shell.Result result) {
        assertEquals(0, result.exit(), result.err());
        return StreamSupport.stream(JsonParser.parseString(result.out()).getAsJsonArray().spliterator(), false)
                .map(element -> (JsonObject) element).toList();
    }

    private static String words(JsonObject row) {
        return row.get("act").getAsString() + " " + row.get("subject").getAsString();
    }

    @Test
    void aPrintedHandoutIsOnRecordWithWhatWasReadForIt() {
        var pdf = home.resolve("neck.pdf");
        assertEquals(0, Shell.run("handout", "--clinic", clinic, "--patient", "demo-neck", "--out", pdf).exit());
        var rows = rows(Shell.run("audit", "--clinic", clinic, "--patient", "demo-neck", "--json"));
        assertEquals(List.of("PRINT revision 1", "VIEW revision 1", "VIEW record", "REVISION revision 1",
                "CREATE record"), rows.stream().map(AuditCommandsTest::words).toList());
        assertTrue(rows.stream().allMatch(row -> row.get("patient").getAsString().equals("demo-neck")));
        assertEquals(rows.get(4).get("newHash"), rows.get(2).get("newHash"), "read as it was saved");
        assertEquals(64, rows.get(0).get("hash").getAsString().length());
        assertTrue(rows.get(4).get("oldHash").isJsonNull());
    }

    @Test
    void listingTheAuditIsARowOfIt() {
        var lines = Shell.run("audit", "--clinic", clinic).out().lines().toList();
        assertTrue(lines.get(0).matches("\\s+row when\\s+who\\s+what\\s+patient\\s+about"), lines.get(0));
        assertTrue(lines.size() > 10, "each demo patient with a program");
        assertFalse(lines.toString().contains("Must"), "no names");
        assertEquals("EXPORT audit", words(rows(Shell.run("audit", "--clinic", clinic, "--json")).get(0)));
    }

    @Test
    void aDayLeavesOutWhatWasBefore() {
        var today = LocalDate.now();
        assertFalse(rows(Shell.run("audit", "--clinic", clinic, "--since", today.minusDays(1), "--json")).isEmpty());
        assertEquals(List.of(), rows(Shell.run("audit", "--clinic", clinic, "--since", today.plusDays(1), "--json")));
        var none = Shell.run("audit", "--clinic", clinic, "--patient", "nobody");
        assertEquals(0, none.exit());
        assertEquals("The audit has no such row.", none.err().strip());
        var bad = Shell.run("audit", "--clinic", clinic, "--since", "yesterday");
        assertEquals(2, bad.exit());
        assertEquals(1, bad.errLines().size(), bad.err());
    }

    @Test
    void aDemoClinicIsAsItWasStored() {
        var clean = Shell.run("verify", "--clinic", clinic);
        assertEquals(0, clean.exit(), clean.err());
        assertTrue(clean.out().matches("Nothing is wrong: 5 patients, \\d+ saved programs and \\d+ rows of audit are as"
                + " they were stored\\.\\R"), clean.out());
        var json = JsonParser.parseString(Shell.run("verify", "--clinic", clinic, "--json").out()).getAsJsonObject();
        assertTrue(json.get("clean").getAsBoolean());
        assertEquals(5, json.get("patients").getAsInt());
        assertEquals(0, json.getAsJsonArray("problems").size());
    }

    @Test
    void aProblemIsSaidWithItsKindAndTheExitCode() {
        var problem = new Problem(Kind.REVISION, "patient p-1, revision 2", "Revision 2 of patient p-1 is not it.");
        var care = careOf(new Verification(List.of(problem), List.of("The clock went back."), 1, 2, 3));
        var said = Shell.run(care, "verify", "--clinic", clinic);
        assertEquals(1, said.exit());
        assertEquals(List.of("REVISION Revision 2 of patient p-1 is not it.", "NOTE The clock went back.",
                "1 problem was found."), said.errLines());
        var json = JsonParser.parseString(Shell.run(care, "verify", "--clinic", clinic, "--json").out())
                .getAsJsonObject();
        assertFalse(json.get("clean").getAsBoolean());
        var listed = json.getAsJsonArray("problems").get(0).getAsJsonObject();
        assertEquals("patient p-1, revision 2", listed.get("where").getAsString());
    }

    private static CareService careOf(Verification found) {
        var damaged = new SilentClinic() {
            @Override
            public Verification verify() {
                return found;
            }
        };
        return new CareService(new SilentFolders() {
            @Override
            public Clinic open(Path folder, Key key) {
                return damaged;
            }
        }, new SafetyChecks());
    }
}
