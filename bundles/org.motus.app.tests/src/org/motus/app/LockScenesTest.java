package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.store.Role;
import org.motus.testkit.PatientBuilder;
import org.motus.ui.Commands;

/** A window that is left alone shows nothing, and keeps everything. */
@DisplayName("Locking")
class LockScenesTest extends AccessScene {

    /** Somebody is signed in, and writes the first program of a patient. */
    private void writing() throws ClinicException {
        open(protectedClinic("Kit Vale", Role.VIEWER));
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        var open = clinic().orElseThrow();
        open.savePatient(PatientBuilder.patient().id("lock-1").named("Marlow", "Quint").born("1970-05-05")
                .episode(LocationCode.A, LocalDate.now().minusDays(60).toString()).build());
        beginProgram("lock-1");
    }

    @Test
    @DisplayName("a dose typed halfway, the draft and the place of the cursor are there again after the password")
    void halfTyped() throws ClinicException {
        writing();
        screen.type("dose.REPS", "1");
        screen.command(Commands.LOCK, Map.of());
        screen.await("it is locked", () -> screen.shows("lock.password"));
        assertFalse(screen.shows("dose.REPS"));
        screen.await("the keys are in the password", () -> screen.focused("lock.password"));
        screen.type("lock.password", "three old maple boots");
        screen.push("lock.go");
        screen.await("one sentence", () -> !screen.label("lock.password.sentence").isEmpty());
        assertTrue(lock().locked());

        unlock(SECRET);
        screen.await("the dose has the keys again", () -> screen.focused("dose.REPS"));
        assertEquals("1", screen.typed("dose.REPS"));
        assertTrue(screen.shows("editor.draft"), "the draft is still a draft");
        screen.run(() -> screen.look(Text.class, "dose.REPS").orElseThrow().insert("4"));
        assertEquals("14", screen.typed("dose.REPS"), "typing goes on where it was");
    }

    @Test
    @DisplayName("nothing of the patient can be read in the locked window, and the keys of commands do nothing")
    void nothingReadable() throws ClinicException {
        writing();
        assertTrue(screen.on(AccessScene::readable).stream().anyMatch(words -> words.contains("Marlow")),
                "the name is read before");
        screen.command(Commands.LOCK, Map.of());
        screen.await("it is locked", () -> screen.shows("lock.password"));
        screen.await("the keys are in the password", () -> screen.focused("lock.password"));
        for (var key : new int[] { 'k', '0' }) {
            screen.chord(SWT.CTRL, key);
        }
        screen.press('x');
        screen.await("the letter went into the field", () -> screen.on(() -> screen.look(Text.class, "lock.password")
                .orElseThrow().getCharCount()) == 1);
        var words = screen.on(AccessScene::readable);
        assertTrue(words.stream().noneMatch(word -> word.contains("Marlow") || word.contains("Quint")),
                words.toString());
        assertTrue(words.stream().anyMatch(word -> word.contains(ROBIN)), "it says who locked it");
        assertTrue(screen.on(() -> screen.window().getShell().getMenuBar() == null), "the menu is away");
        unlock(SECRET);
        assertTrue(screen.on(() -> screen.window().getShell().getMenuBar() != null), "the menu is back");
    }

    @Test
    @DisplayName("a dialog is hidden with the window, and is there again with it")
    void dialogWaits() throws ClinicException {
        writing();
        dialog(Commands.PREFERENCES, "preferences.larger");
        screen.run(() -> lock().lock());
        screen.await("it is locked", () -> screen.shows("lock.password"));
        assertTrue(screen.on(() -> anywhere(Button.class, "preferences.larger").isEmpty()));
        unlock(SECRET);
        screen.await("the dialog", () -> anywhere(Button.class, "preferences.larger").isPresent());
    }

    @Test
    @DisplayName("in a clinic without users lock offers to set a password; then it locks")
    void offersAPassword() throws Exception {
        var place = folder.resolve("south");
        Services.find(org.motus.store.ClinicFolders.class).orElseThrow()
                .create(place, new org.motus.store.ClinicProfile("South Street", "", "", "112", false)).close();
        screen.command(OpenClinicHandler.COMMAND, Map.of(OpenClinicHandler.FOLDER, place.toString()));
        screen.await("it is open", () -> clinic().filter(open -> open.profile().name().equals("South Street"))
                .isPresent());
        dialog(Commands.LOCK, "person.password");
        assertFalse(lock().locked());
        typeAnywhere("person.name", ROBIN);
        typeAnywhere("person.password", SECRET);
        typeAnywhere("person.password.again", SECRET);
        pushAnywhere("person.go");
        screen.await("the recovery key", () -> anywhere(Text.class, "recovery.key").isPresent());
        tickAnywhere("recovery.placed");
        pushAnywhere("recovery.go");
        awaitDesktop(ROBIN);
        screen.command(Commands.LOCK, Map.of());
        screen.await("it is locked", () -> screen.shows("lock.password"));
        unlock(SECRET);
    }
}
