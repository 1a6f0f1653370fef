package org.motus.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.testkit.FolderTemplate;

import com.google.gson.JsonParser;

/** Who may open a clinic, at the shell. */
class UsersCommandTest {

    @TempDir
    private static Path shared;
    private static FolderTemplate ofAda;
    private static String recoveryKey;

    @TempDir
    private Path home;
    private Path clinic;
    private Path adas;

    @BeforeAll
    static void demoClinicWithAnAdministrator() throws IOException {
        ofAda = new FolderTemplate(shared.resolve("demo"));
        Shell.run("demo", "--clinic", ofAda.folder());
        assertEquals("", Shell.run("users", "--clinic", ofAda.folder()).out());
        var added = Shell.run("users", "--clinic", ofAda.folder(), "--add", "Ada Admin", "--role", "administrator",
                "--new-password-file", file(shared, "adas", "ada's password\r\n"));
        assertEquals(0, added.exit(), added.err());
        var lines = added.out().lines().toList();
        assertEquals("Ada Admin can sign in now, as administrator.", lines.get(0));
        recoveryKey = lines.get(2);
        assertTrue(recoveryKey.matches("([0-9A-Z]{5}-){5}[0-9A-Z]{5}"), recoveryKey);
    }

    @BeforeEach
    void copyTheClinic() throws IOException {
        clinic = ofAda.copyTo(home.resolve("demo"));
        adas = file(home, "adas", "\uFEFFada's password");
    }

    private static Path file(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Shell.Result asAda(Object... arguments) {
        var all = new ArrayList<Object>(List.of(arguments));
        all.addAll(List.of("--clinic", clinic, "--user", "ada admin", "--password-file", adas));
        return Shell.run(all.toArray());
    }

    private static void assertRefused(String sentence, Shell.Result result) {
        assertEquals(2, result.exit());
        assertEquals("", result.out());
        assertTrue(result.err().strip().startsWith(sentence) && result.errLines().size() == 1, result.err());
    }

    @Test
    void aClinicWithUsersAsksEveryCommandForNameAndPassword() {
        assertRefused("The clinic in " + clinic + " has users; sign in with --user", //
                Shell.run("patients", "--clinic", clinic));
        var signedIn = asAda("patients", "--json");
        assertEquals(0, signedIn.exit(), signedIn.err());
        assertEquals(5, JsonParser.parseString(signedIn.out()).getAsJsonArray().size());
    }

    @Test
    void thePasswordMayComeFromTheEnvironmentAndNeverFromAnArgument() {
        var variable = Map.of("MOTUS_PASSWORD", "ada's password");
        var signedIn = Shell.run(Shell.care(), variable, "patients", "--clinic", clinic, "--user", "Ada Admin");
        assertEquals(0, signedIn.exit(), signedIn.err());
        assertRefused("No password was given", Shell.run("patients", "--clinic", clinic, "--user", "Ada Admin"));
        assertRefused("Unknown option", Shell.run("patients", "--clinic", clinic, "--user", "Ada Admin", "--password",
                "ada's password"));
    }

    @Test
    void aWrongPasswordOrUnusableFileIsOneSentence() throws IOException {
        assertRefused("The name or the password is wrong", Shell.run("patients", "--clinic", clinic, "--user",
                "Ada Admin", "--password-file", file(home, "wrong", "guess")));
        assertRefused("The file " + home.resolve("none") + " cannot be read", Shell.run("patients", "--clinic", clinic,
                "--user", "Ada Admin", "--password-file", home.resolve("none")));
        assertRefused("The file " + home.resolve("long") + " is too long", Shell.run("patients", "--clinic", clinic,
                "--user", "Ada Admin", "--password-file", file(home, "long", "x".repeat(5_000))));
        assertRefused("A password needs a name",
                Shell.run("patients", "--clinic", clinic, "--password-file", adas));
    }

    @Test
    void aViewerIsAddedSeesTheRecordsAndChangesNone() throws IOException {
        var vics = file(home, "vics", "vic's password");
        var added = asAda("users", "--add", "Vic", "--role", "VIEWER", "--new-password-file", vics);
        assertEquals("Vic can sign in now, as viewer.", added.out().strip(), added.err());
        assertEquals(0,
                Shell.run("patients", "--clinic", clinic, "--user", "Vic", "--password-file", vics).exit());
        assertRefused("You may see the records but not change them", Shell.run("start", "--clinic", clinic, "--user",
                "Vic", "--password-file", vics, "--patient", "demo-neck", "--location", "E"));
        assertRefused("Only an administrator may do this",
                Shell.run("users", "--clinic", clinic, "--user", "Vic", "--password-file", vics));
        assertEquals("Vic is clinician now.",
                asAda("users", "--change", "vic", "--role", "clinician").out().strip());
        assertEquals(0, Shell.run("start", "--clinic", clinic, "--user", "Vic", "--password-file", vics, "--patient",
                "demo-neck", "--location", "E").exit());
        assertEquals("Vic can no longer sign in.", asAda("users", "--deactivate", "Vic").out().strip());
        assertRefused("The name or the password is wrong",
                Shell.run("patients", "--clinic", clinic, "--user", "Vic", "--password-file", vics));
        var list = JsonParser.parseString(asAda("users", "--json").out()).getAsJsonArray();
        assertEquals("Ada Admin", list.get(0).getAsJsonObject().get("name").getAsString());
        assertEquals("CLINICIAN", list.get(1).getAsJsonObject().get("role").getAsString());
        assertFalse(list.get(1).getAsJsonObject().get("active").getAsBoolean());
    }

    @Test
    void everybodySetsTheirOwnPassword() throws IOException {
        var vics = file(home, "vics", "vic's password");
        asAda("users", "--add", "Vic", "--role", "VIEWER", "--new-password-file", vics);
        var next = file(home, "next", "vic's next password");
        var set = Shell.run("users", "--clinic", clinic, "--user", "Vic", "--password-file", vics, "--set-password",
                "Vic", "--new-password-file", next);
        assertEquals("Vic has a new password.", set.out().strip(), set.err());
        assertEquals(0, Shell.run("patients", "--clinic", clinic, "--user", "Vic", "--password-file", next).exit());
    }

    @Test
    void theRecoveryKeyAnswersAForgottenPassword() throws IOException {
        var recovery = file(home, "recovery", recoveryKey.toLowerCase());
        var set = Shell.run("users", "--clinic", clinic, "--recovery-key-file", recovery, "--set-password",
                "Ada Admin", "--new-password-file", file(home, "next", "not forgotten"));
        assertEquals("Ada Admin has a new password.", set.out().strip(), set.err());
        assertEquals(0, Shell.run("patients", "--clinic", clinic, "--user", "Ada Admin", "--password-file",
                home.resolve("next")).exit());
    }

    @Test
    void aChangeThatLacksSomethingChangesNothing() {
        assertRefused("Say what the user is", asAda("users", "--add", "Eve", "--new-password-file", adas));
        assertRefused("Say where the new password is", asAda("users", "--add", "Eve", "--role", "VIEWER"));
        assertRefused("There is no user \"Eve\"", asAda("users", "--deactivate", "Eve"));
        assertRefused("The clinic needs an administrator", asAda("users", "--deactivate", "Ada Admin"));
        assertEquals(2, asAda("users", "--deactivate", "Ada Admin", "--new-recovery-key").exit());
        assertEquals(1, JsonParser.parseString(asAda("users", "--json").out()).getAsJsonArray().size());
    }
}
