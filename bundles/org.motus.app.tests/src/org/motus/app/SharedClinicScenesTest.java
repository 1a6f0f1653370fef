package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.logins.KeptLogins;
import org.motus.store.ClinicException;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.store.ServerLogin;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SegmentedChoice;

/** A clinic whose records are on the practice's server, from the first page to the caseload. */
@DisplayName("A shared clinic")
class SharedClinicScenesTest extends AccessScene {

    private static final String KEY = "server secret";

    private ScriptedServer server;
    private Path file;

    @BeforeEach
    void aServer() throws ClinicException {
        server = new ScriptedServer(folder.resolve("north"));
        file = folder.resolve("desk").resolve("north.motus-clinic");
        logins().forget(ScriptedServer.PLACE);
    }

    @AfterEach
    void noServer() throws ClinicException {
        logins().forget(ScriptedServer.PLACE);
        server.unregister();
    }

    private static KeptLogins logins() {
        return Services.find(KeptLogins.class).orElseThrow();
    }

    private Optional<String> keptPassword() throws ClinicException {
        return logins().find(ScriptedServer.PLACE).map(login -> new String(login.password().chars()));
    }

    private void firstPage() {
        screen.command(AccessCommands.CLOSE, Map.of());
        screen.await("the first page", () -> screen.shows("start.connect"));
    }

    private void typeServer(String password) {
        screen.type("server.host", "db.north.example");
        screen.type("server.database", "clinic");
        screen.type("server.user", "desk");
        screen.type("server.password", password);
        screen.type("server.file", file.toString());
    }

    /** A desk that is connected to a clinic with two people. */
    private void connected() throws Exception {
        protectedClinic("Kit Vale", Role.CLINICIAN);
        Files.createDirectory(file.getParent());
        try (var password = Password.of(KEY.toCharArray())) {
            var login = new ServerLogin("desk", password);
            server.connect(file, ScriptedServer.PLACE, login);
            logins().keep(ScriptedServer.PLACE, login);
        }
    }

    private void openFile() {
        screen.command(OpenClinicHandler.COMMAND, Map.of(OpenClinicHandler.FOLDER, file.toString()));
    }

    private void awaitSentence(String id, String starts) {
        screen.await(() -> starts + " but: " + screen.label(id + ".sentence"),
                () -> screen.label(id + ".sentence").startsWith(starts));
    }

    private Optional<PrimaryButton> bannerButton(String words) {
        return screen.look(Composite.class, "banner.CLINIC").stream().flatMap(box -> Stream.of(box.getChildren()))
                .filter(PrimaryButton.class::isInstance).map(PrimaryButton.class::cast)
                .filter(button -> button.getText().equals(words)).findFirst();
    }

    @Test
    @DisplayName("a second desk connects: what is wrong is said at its field, then a name and password are enough")
    void connect() throws Exception {
        protectedClinic("Kit Vale", Role.CLINICIAN);
        firstPage();
        screen.push("start.connect");
        screen.push("server.go");
        awaitSentence("server.host", "Type the name of the server");
        screen.await("the keys are in the first field that is wrong", () -> screen.focused("server.host"));
        typeServer("wrong secret");
        screen.type("server.host", "db.south.example");
        screen.push("server.test");
        awaitSentence("server.host", "The clinic server db.south.example does not answer.");
        screen.type("server.host", "db.north.example");
        screen.push("server.test");
        awaitSentence("server.password", "The clinic server refuses this name and password.");
        screen.type("server.password", KEY);
        screen.push("server.test");
        screen.await("it answers", () -> screen.label("server.state").equals(
                "The server answers, and the clinic is there."));
        assertFalse(Files.exists(file), "a test writes nothing");
        assertEquals(Optional.empty(), keptPassword());

        screen.push("server.go");
        screen.await("the form that asks", () -> screen.shows("signin.password"));
        assertEquals("On the server db.north.example", screen.label("signin.where"));
        assertEquals("north", screen.label("signin.clinic"), "the file's name, until somebody was in");
        assertEquals(Optional.of(KEY), keptPassword());
        signIn("Kit Vale", SECRET + " 2");
        awaitDesktop("Kit Vale");
        screen.command(AccessCommands.SIGN_OUT, Map.of());
        screen.await("the form that asks", () -> screen.shows("signin.other"));
        assertEquals("North Street", screen.label("signin.clinic"));
        screen.push("signin.other");
        screen.await("the list shows the server",
                () -> screen.label("start.recent.fault").equals("On the server db.north.example"));
    }

    @Test
    @DisplayName("when the server's password was changed, the page asks for it, says a wrong one, and keeps the right one")
    void newServerPassword() throws Exception {
        connected();
        server.password("next secret");
        openFile();
        screen.await("the page that asks", () -> screen.shows("serverlogin.password"));
        awaitSentence("serverlogin.password", "The clinic server refuses");
        screen.type("serverlogin.user", "desk");
        screen.type("serverlogin.password", "guess");
        screen.push("serverlogin.go");
        awaitEmptyPassword();
        awaitSentence("serverlogin.password", "The clinic server refuses");
        screen.type("serverlogin.password", "another guess");
        screen.push("serverlogin.go");
        awaitEmptyPassword();
        awaitSentence("serverlogin.password", "The clinic server refuses");
        screen.type("serverlogin.password", "next secret");
        screen.push("serverlogin.go");
        screen.await("the form that asks who", () -> screen.shows("signin.password"));
        assertEquals(Optional.of("next secret"), keptPassword());
    }

    private void awaitEmptyPassword() {
        screen.await("the wrong one is gone, the name is not", () -> screen.shows("serverlogin.password")
                && screen.look(Text.class, "serverlogin.password").orElseThrow().getText().isEmpty()
                && screen.look(Text.class, "serverlogin.user").orElseThrow().getText().equals("desk"));
    }

    @Test
    @DisplayName("a copied clinic file asks for the server's login once, without a reproach")
    void copiedFile() throws Exception {
        connected();
        logins().forget(ScriptedServer.PLACE);
        openFile();
        screen.await("the page that asks", () -> screen.shows("serverlogin.password"));
        assertEquals("Kept encrypted on this computer", screen.label("serverlogin.password.sentence"));
        screen.type("serverlogin.user", "desk");
        screen.type("serverlogin.password", "guess");
        screen.push("serverlogin.go");
        awaitEmptyPassword();
        awaitSentence("serverlogin.password", "The clinic server refuses");
        screen.push("serverlogin.other");
        screen.await("the first page", () -> screen.shows("start.demo"));
    }

    @Test
    @DisplayName("a server that is away is one sentence with Try again")
    void away() throws Exception {
        connected();
        server.away(true);
        firstPage();
        openFile();
        screen.await("one sentence", () -> screen.words("banner.CLINIC").startsWith(
                "The clinic server db.north.example does not answer."));
        screen.run(() -> bannerButton("Try again").orElseThrow().notifyListeners(SWT.Selection, new Event()));
        screen.await("still away", () -> bannerButton("Try again").isPresent());
        server.away(false);
        screen.run(() -> bannerButton("Try again").orElseThrow().notifyListeners(SWT.Selection, new Event()));
        screen.await("the form that asks who", () -> screen.shows("signin.password"));
        assertEquals("", screen.words("banner.CLINIC"), "the sentence is gone");
    }

    @Test
    @DisplayName("a server that goes away while somebody signs in leaves the password where it was typed")
    void awayAtSignIn() throws Exception {
        connected();
        openFile();
        screen.await("the form that asks who", () -> screen.shows("signin.password"));
        server.away(true);
        signIn(ROBIN, SECRET);
        screen.await("one sentence", () -> screen.words("banner.CLINIC").startsWith("The clinic server"));
        screen.await("the same form", () -> screen.shows("signin.password")
                && screen.look(Text.class, "signin.password").orElseThrow().getText().equals(SECRET));
        server.away(false);
        screen.push("signin.go");
        awaitDesktop(ROBIN);
    }

    @Test
    @DisplayName("a clinic is made on the server, not over one that is there, and who runs the server backs it up")
    void make() throws Exception {
        protectedClinic("Kit Vale", Role.CLINICIAN);
        firstPage();
        screen.push("start.make");
        screen.type("make.name", "North Street");
        screen.run(() -> screen.look(SegmentedChoice.class, "make.place").orElseThrow().setFocus());
        screen.press(SWT.ARROW_RIGHT);
        screen.await("no folder is asked for", () -> !screen.shows("make.folder"));
        screen.push("make.next");
        typeServer(KEY);
        screen.push("server.go");
        awaitSentence("server.database", "There is a clinic in this place already.");
        Files.move(folder.resolve("north"), folder.resolve("elsewhere"));
        screen.push("server.go");
        screen.await("the first person", () -> screen.shows("person.name"));
        screen.type("person.name", ROBIN);
        screen.type("person.password", SECRET);
        screen.type("person.password.again", SECRET);
        screen.push("person.go");
        screen.await("the recovery key", () -> screen.shows("recovery.key"));
        tickAnywhere("recovery.placed");
        pushAnywhere("recovery.go");
        awaitDesktop(ROBIN);
        assertTrue(Files.exists(file));
        assertEquals(Optional.of(KEY), keptPassword());

        screen.command(BackUpNowHandler.COMMAND, Map.of());
        screen.await("it says who", () -> screen.words("banner.CLINIC").startsWith("The records of this clinic are on"
                + " the server db.north.example, and whoever runs that server backs them up."));
    }
}
