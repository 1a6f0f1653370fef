package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.ClinicException;
import org.motus.store.Role;

/** From the first page to a clinic with a password, and back into it. */
@DisplayName("Signing in")
class SignInScenesTest extends AccessScene {

    private String key = "";

    private void makeClinic() {
        screen.command(AccessCommands.CLOSE, Map.of());
        screen.await("the first page", () -> screen.shows("start.make"));
        screen.push("start.make");
        screen.type("make.name", "North Street");
        screen.type("make.folder", folder.resolve("made").toString());
        screen.push("make.next");
        screen.type("person.name", ROBIN);
        screen.type("person.password", SECRET);
        assertTrue(screen.label("person.password.sentence").startsWith("Good"),
                screen.label("person.password.sentence"));
        screen.type("person.password.again", "three old maple boots");
        screen.push("person.go");
        assertTrue(screen.label("person.password.again.sentence").startsWith("The two are not the same"));
        screen.type("person.password.again", SECRET);
        screen.push("person.go");
        screen.await("the recovery key", () -> screen.shows("recovery.key"));
        key = screen.on(() -> screen.look(Text.class, "recovery.key").orElseThrow().getText());
    }

    private void enter() {
        tickAnywhere("recovery.placed");
        pushAnywhere("recovery.go");
        awaitDesktop(ROBIN);
    }

    @Test
    @DisplayName("a clinic is made with a password; signing out asks for it; a wrong one is refused in one sentence")
    void madeWithAPassword() {
        makeClinic();
        assertTrue(key.matches("([A-Z0-9]{5}-){5}[A-Z0-9]{5}"), "six groups of five");
        assertFalse(screen.on(() -> screen.look(Control.class, "recovery.go").orElseThrow().isEnabled()),
                "the key is not put away yet");
        enter();

        screen.command(AccessCommands.SIGN_OUT, Map.of());
        screen.await("the form that asks", () -> screen.shows("signin.password"));
        assertEquals("North Street", screen.label("signin.clinic"));
        screen.await("the name is remembered and the keys are in the password",
                () -> screen.focused("signin.password"));
        screen.type("signin.password", "three old maple boots");
        screen.push("signin.go");
        screen.await("one sentence", () -> !screen.label("signin.password.sentence").isEmpty());
        assertEquals("", screen.on(() -> screen.look(Text.class, "signin.password").orElseThrow().getText()),
                "the wrong one is gone");
        screen.type("signin.password", SECRET);
        screen.push("signin.go");
        awaitDesktop(ROBIN);
    }

    @Test
    @DisplayName("who forgot the password sets a new one with the recovery key; the old one opens nothing any more")
    void forgotten() {
        makeClinic();
        enter();
        screen.command(AccessCommands.SIGN_OUT, Map.of());
        screen.await("the form that asks", () -> screen.shows("signin.recover"));
        screen.push("signin.recover");
        screen.type("recover.key", key.toLowerCase());
        screen.type("recover.name", ROBIN);
        screen.type("recover.password", "four new birch rafts");
        screen.type("recover.password.again", "four new birch rafts");
        screen.push("recover.go");
        awaitDesktop(ROBIN);
        screen.command(AccessCommands.SIGN_OUT, Map.of());
        screen.await("the form that asks", () -> screen.shows("signin.password"));
        signIn(ROBIN, SECRET);
        screen.await("it is refused", () -> !screen.label("signin.password.sentence").isEmpty());
    }

    @Test
    @DisplayName("the sheet with the recovery key has the clinic's name and the whole key on one page")
    void sheet() throws IOException {
        makeClinic();
        var file = folder.resolve("key.pdf");
        screen.run(() -> screen.look(Control.class, "recovery.key").map(Control::getParent).map(Control::getParent)
                .map(RecoveryKeyPage.class::cast).orElseThrow().save(file));
        screen.await("the file", () -> Files.exists(file));
        try (var pdf = Loader.loadPDF(file.toFile())) {
            assertEquals(1, pdf.getNumberOfPages());
            var words = new PDFTextStripper().getText(pdf);
            assertTrue(words.contains("North Street"), words);
            assertTrue(words.replaceAll("\\s+", "-").contains(key), words);
        }
        enter();
    }

    @Test
    @DisplayName("the sign-in form leads to another clinic, and the one before asks again when it is opened")
    void anotherClinic() throws ClinicException {
        open(protectedClinic("Kit Vale", Role.CLINICIAN));
        screen.push("signin.other");
        screen.await("the first page", () -> screen.shows("start.demo"));
        assertTrue(clinic().isEmpty(), "nothing is open while it asks");
        open(folder.resolve("north"));
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
    }
}
