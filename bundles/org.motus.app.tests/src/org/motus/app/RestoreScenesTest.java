package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** A backup of a clinic with users goes back into a new folder, at the window. */
@DisplayName("Restoring a clinic with users")
class RestoreScenesTest extends AccessScene {

    private Path backup;
    private Path again;

    @BeforeEach
    void backedUp() throws Exception {
        var place = protectedClinic("Kit Vale", Role.CLINICIAN);
        try (var password = Password.of(SECRET.toCharArray());
                var open = OpenClinicJob.folders().open(place, new Key.User(ROBIN, password))) {
            var stick = Files.createDirectories(folder.resolve("stick"));
            backup = Services.find(Backups.class).orElseThrow()
                    .make(open, stick, Occasion.ON_REQUEST, Backups.Progress.NONE).folder();
        }
        again = folder.resolve("again");
        PlatformUI.getWorkbench().getDisplay()
                .asyncExec(() -> new Restoring(screen.window(), backup, again).begin());
        screen.await("it asks who", () -> anywhere(Text.class, "restore.name").isPresent());
    }

    private String sentence(String field) {
        return screen.on(() -> anywhere(Label.class, field + ".sentence").map(Label::getText).orElse(""));
    }

    private String notice() {
        return screen.service(Notices.class).on(Notice.Topic.CLINIC)
                .map(shown -> shown.sentence() + " " + shown.advice()).orElse("");
    }

    @Test
    @DisplayName("a wrong password and a clinician are refused at the field; an administrator's compares what is inside")
    void asksWho() {
        pushAnywhere("restore.go");
        screen.await("a name is needed", () -> !sentence("restore.name").isEmpty());
        typeAnywhere("restore.name", ROBIN);
        typeAnywhere("restore.password", "four old maple boats");
        pushAnywhere("restore.go");
        screen.await("the wrong password is said", () -> !sentence("restore.password").isEmpty());
        assertFalse(Files.exists(again));
        assertEquals(ROBIN, screen.on(() -> anywhere(Text.class, "restore.name").orElseThrow().getText()));
        typeAnywhere("restore.name", "Kit Vale");
        typeAnywhere("restore.password", SECRET + " 2");
        pushAnywhere("restore.go");
        screen.await("only administrators restore", () -> sentence("restore.password").contains("administrator"));
        assertFalse(Files.exists(again));
        typeAnywhere("restore.name", ROBIN);
        typeAnywhere("restore.password", SECRET);
        pushAnywhere("restore.go");
        screen.await("it is put back and asks who opens it", () -> screen.shows("signin.password"));
        assertTrue(Files.exists(again));
        screen.await("it says what was compared", () -> notice().contains("what is inside was compared"));
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        assertEquals(again, clinic().orElseThrow().folder());
    }

    @Test
    @DisplayName("without a password the files alone are compared, and it says so")
    void withoutAPassword() {
        pushAnywhere("restore.without");
        screen.await("it is put back and asks who opens it", () -> screen.shows("signin.password"));
        screen.await("it says what was compared", () -> notice().contains("no password was given"));
    }

    @Test
    @DisplayName("Cancel restores nothing")
    void canceled() {
        pushAnywhere("restore.cancel");
        screen.await("the dialog is gone", () -> anywhere(Text.class, "restore.name").isEmpty());
        assertFalse(Files.exists(again));
    }
}
