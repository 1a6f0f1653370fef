package org.motus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.ClinicException;
import org.motus.testkit.FolderTemplate;

import com.google.gson.JsonParser;

/** A program is started at the shell although a flag of the patient forbids one of its exercises. */
class OverrideCommandTest {

    private static final String WHY = "Healed since 2019, moves without pain.";

    @TempDir
    private static Path shared;
    private static FolderTemplate demo;

    @TempDir
    private Path home;
    private Path clinic;

    /** The seated trunk turn of the upper back is contraindicated after a vertebral fracture. */
    @BeforeAll
    static void demoClinicWithAFlag() throws ClinicException {
        demo = new FolderTemplate(shared.resolve("demo"));
        Shell.run("demo", "--clinic", demo.folder());
        try (var open = Shell.care().open(demo.folder())) {
            var patient = open.loadPatient("demo-upper-back");
            patient.getFlags().add("VERTEBRAL_FRACTURE");
            open.savePatient(patient);
        }
    }

    @BeforeEach
    void copyTheClinic() throws IOException {
        clinic = demo.copyTo(home.resolve("demo"));
    }

    private Shell.Result start(Object... more) {
        var all = new ArrayList<Object>(
                List.of("start", "--clinic", clinic, "--patient", "demo-upper-back", "--location", "B"));
        all.addAll(List.of(more));
        return Shell.run(all.toArray());
    }

    private List<String> overrides(Object... signIn) {
        var all = new ArrayList<Object>(List.of("audit", "--clinic", clinic, "--json"));
        all.addAll(List.of(signIn));
        var rows = JsonParser.parseString(Shell.run(all.toArray()).out()).getAsJsonArray();
        return StreamSupport.stream(rows.spliterator(), false).map(row -> row.getAsJsonObject())
                .filter(row -> row.get("act").getAsString().equals("OVERRIDE"))
                .map(row -> row.get("user").getAsString() + " " + row.get("patient").getAsString() + " "
                        + row.get("subject").getAsString())
                .toList();
    }

    private static void assertBadInput(String words, Shell.Result result) {
        assertEquals(2, result.exit(), result.out() + result.err());
        assertEquals(1, result.errLines().size(), result.err());
        assertTrue(result.err().contains(words), result.err());
        assertEquals("", result.out());
    }

    @Test
    void refusedThenOverriddenSavedPrintedAndInTheAudit() throws IOException {
        var refused = start();
        assertEquals(1, refused.exit());
        assertTrue(refused.err().startsWith("BLOCK SF-01 Seated trunk turn is not for this patient"), refused.err());
        assertTrue(refused.err().contains("Override: --override SF-01:EX-037 --reason TEXT"), refused.err());
        assertEquals(List.of(), overrides());

        var started = start("--clinician", "Sam Sample", "--override", "SF-01:EX-037", "--reason", WHY);
        assertEquals(0, started.exit(), started.err());
        assertTrue(started.out().startsWith("Saved revision 2 of demo-upper-back"), started.out());
        assertTrue(started.err().contains("OVERRIDDEN SF-01 Seated trunk turn is not for this patient"), started.err());
        assertTrue(started.err().contains("Overridden by Sam Sample on ") && started.err().contains(WHY),
                started.err());
        assertEquals(List.of("Your name demo-upper-back revision 2: SF-01 EX-037"), overrides());

        var pdf = home.resolve("handout.pdf");
        var printed = Shell.run("handout", "--clinic", clinic, "--patient", "demo-upper-back", "--out", pdf);
        assertEquals(0, printed.exit(), printed.err());
        assertTrue(printed.err().contains("OVERRIDDEN SF-01"), printed.err());
        assertTrue(Files.exists(pdf));
    }

    @Test
    void jsonSaysWhatMayBeOverriddenAndWhoDid() {
        var before = JsonParser.parseString(start("--json").out()).getAsJsonObject().getAsJsonArray("findings").get(0)
                .getAsJsonObject();
        assertTrue(before.get("overridable").getAsBoolean());
        assertTrue(before.get("overridden").isJsonNull());
        var after = JsonParser
                .parseString(start("--json", "--clinician", "Sam Sample", "--override", "SF-01:EX-037", "--reason", WHY)
                        .out())
                .getAsJsonObject();
        assertTrue(after.get("saved").getAsBoolean());
        var by = after.getAsJsonArray("findings").get(0).getAsJsonObject().getAsJsonObject("overridden");
        assertEquals("Sam Sample", by.get("clinician").getAsString());
        assertEquals(WHY, by.get("reason").getAsString());
    }

    @Test
    void withoutReasonNameOrARefusalItIsBadInputAndNothingIsSaved() {
        assertBadInput("--reason", start("--clinician", "Sam Sample", "--override", "SF-01:EX-037"));
        assertBadInput("reason of the override is missing",
                start("--clinician", "Sam Sample", "--override", "SF-01:EX-037", "--reason", " "));
        assertBadInput("add --clinician NAME", start("--override", "SF-01:EX-037", "--reason", WHY));
        for (var wrong : List.of("SF-01", "SF-01:EX-001", "SF-99:EX-037", "HO-10")) {
            assertBadInput("No check refuses " + wrong,
                    start("--clinician", "Sam Sample", "--override", wrong, "--reason", WHY));
        }
        assertTrue(start("--apply-fixes").out().startsWith("Saved revision 2"), "none was saved before");
    }

    @Test
    void aRuleForAWholeGroupCannotBeOverridden() throws ClinicException {
        try (var open = Shell.care().open(clinic)) {
            var patient = open.loadPatient("demo-upper-back");
            patient.getFlags().add("UNSTABLE_CARDIAC");
            open.savePatient(patient);
        }
        var refused = start("--clinician", "Sam Sample", "--override", "SF-01:EX-037", "--reason", WHY, "--override",
                "SF-01:EX-070", "--reason", "Feels well.");
        assertEquals(1, refused.exit(), refused.err());
        assertTrue(refused.err().contains("SF-01:EX-070 cannot be overridden."), refused.err());
        assertEquals("", refused.out());
        assertEquals(List.of(), overrides());
    }

    @Test
    void whereUsersSignInItIsTheirName() throws IOException {
        var secret = Files.writeString(home.resolve("adas"), "ada's password");
        assertEquals(0, Shell.run("users", "--clinic", clinic, "--add", "Ada Admin", "--role", "administrator",
                "--new-password-file", secret).exit());
        var signIn = new Object[] { "--user", "Ada Admin", "--password-file", secret };
        var started = start("--user", "Ada Admin", "--password-file", secret, "--clinician", "Somebody Else",
                "--override", "SF-01:EX-037", "--reason", WHY);
        assertEquals(0, started.exit(), started.err());
        assertTrue(started.err().contains("Overridden by Ada Admin on "), started.err());
        assertEquals(List.of("Ada Admin demo-upper-back revision 2: SF-01 EX-037"), overrides(signIn));
    }
}
