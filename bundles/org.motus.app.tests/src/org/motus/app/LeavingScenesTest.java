package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.ui.ActiveRecord;

/** A clinic that is left with a draft, and one whose folder leaves by itself: nothing is lost. */
@DisplayName("Leaving a clinic")
class LeavingScenesTest extends EditorScene {

    private Optional<Path> away = Optional.empty();

    @AfterEach
    void bringTheFolderBack() throws IOException {
        if (away.isPresent() && Files.exists(away.get())) {
            Files.move(away.get(), DataFolder.demoClinic());
        }
    }

    @Test
    @DisplayName("opening another clinic with a draft asks first: Cancel keeps the draft, Save makes it a revision")
    void anotherClinicAsks() throws ClinicException {
        start(LocationCode.A);
        selectCard(0);
        type("dose.REPS", "14");
        screen.await("it is taken", () -> program().getFirst().getDosage().getReps() == 14);
        var before = clinic();

        openTheOther();
        answer("Cancel");
        assertTrue(screen.shows("editor.draft"));
        assertEquals(14, program().getFirst().getDosage().getReps());
        assertEquals(before, clinic());

        openTheOther();
        answer("Save");
        screen.await("the draft is a revision", () -> stored().isPresent());
        assertEquals(14, stored().orElseThrow());
        // The other folder is no clinic: the one that was open stays open, and says why.
        screen.await("the refusal", () -> screen.shows("banner.CLINIC"));
        assertEquals(before, clinic());
    }

    /** The question keeps the thread of the window until it is answered. */
    private void openTheOther() {
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> screen.command(OpenClinicHandler.COMMAND,
                Map.of(OpenClinicHandler.FOLDER, folder.toString())));
        screen.await("the question", () -> question().isPresent());
    }

    private void answer(String button) {
        screen.run(() -> Screen.buttons(question().orElseThrow()).filter(Button::isVisible)
                .filter(choice -> choice.getText().replace("&", "").equals(button)).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event()));
        screen.await("it is answered", () -> question().isEmpty());
    }

    private Optional<Shell> question() {
        return screen.on(() -> Stream.of(PlatformUI.getWorkbench().getDisplay().getShells())
                .filter(shell -> shell != screen.window().getShell() && shell.isVisible())
                .filter(shell -> Screen.buttons(shell).findAny().isPresent()).findFirst());
    }

    private Optional<Integer> stored() {
        try {
            return clinic().latestRevision(patient).map(saved -> saved.program().getPhases().getFirst()
                    .getPrescriptions().getFirst().getDosage().getReps());
        } catch (ClinicException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @DisplayName("a clinic folder that vanishes is said in one sentence; what is typed meanwhile is saved when it is back")
    void folderVanishes() throws Exception {
        var demo = DataFolder.demoClinic();
        var elsewhere = demo.resolveSibling("taken-away");
        away = Optional.of(elsewhere);
        Files.move(demo, elsewhere);
        screen.await("the sentence", () -> screen.words("banner.CLINIC").contains("is not there any more."));
        screen.run(() -> {
            var record = screen.service(ActiveRecord.class).document().orElseThrow();
            record.change("Minutes a day, 25", () -> record.patient().setMinutesPerDay(25));
            screen.service(ActiveRecord.class).save();
        });
        screen.await("it is not saved, and says so", () -> "Not saved".equals(screen.label("status.where")));
        assertTrue(screen.on(() -> screen.service(ActiveRecord.class).document().orElseThrow().dirty()));

        Files.move(elsewhere, demo);
        screen.await("the sentence is gone", () -> !screen.shows("banner.CLINIC"));
        screen.await("it is saved", () -> !screen.service(ActiveRecord.class).document().orElseThrow().dirty());
        assertEquals(25, clinic().loadPatient(patient).getMinutesPerDay());
        assertFalse(screen.shows("banner.RECORD"));
    }
}
