package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;

/** The page that begins a program. */
@DisplayName("Start from location")
class StartScenesTest extends EditorScene {

    private static final String CAT_COW = "Cat-cow";

    @Test
    @DisplayName("a patient without a program gets a draft that nobody has saved; Cancel is not offered")
    void noProgramYet() throws ClinicException {
        assertFalse(screen.shows("start.cancel"), "there is nothing to go back to");
        assertEquals("Lower back (lumbar)", location(), "the open episode is suggested");
        assertTrue(screen.label("start.totals").matches("[345] exercises: .*"), screen.label("start.totals"));
        screen.push("start.use");
        screen.await("the draft", () -> "Revision 1".equals(screen.label("editor.revision"))
                && screen.shows("editor.draft"));
        assertTrue(clinic().revisions(patient).isEmpty());
    }

    @Test
    @DisplayName("what a flag forbids is named, and left out with the tick; without the tick the draft shows the finding")
    void flagIsNamedAndLeftOut() {
        flag();
        open(patient);
        screen.await("the warning", () -> screen.label("start.blocked").contains(CAT_COW));
        screen.await("undo leaves the program of the patient before alone", () -> exercises().isEmpty());
        assertTrue(screen.on(() -> look("start.fixes").isVisible()));
        screen.push("start.use");
        screen.await("the draft", () -> screen.shows("editor.draft"));
        assertFalse(exercises().contains(CAT_COW));

        screen.command(Commands.START, Map.of());
        screen.await("it asks again", () -> screen.shows("start.cancel"));
        screen.run(() -> {
            var tick = (Button) look("start.fixes");
            tick.setSelection(false);
            tick.notifyListeners(SWT.Selection, new Event());
        });
        screen.push("start.use");
        screen.await("all of the set", () -> exercises().contains(CAT_COW));
        screen.await("the finding", () -> screen.words("totals.findings").contains("blocked"));
        assertEquals("Start from Lower back (lumbar)", undoLabel().orElseThrow(), "over a draft it is a step");
        screen.push("editor.undo");
        screen.await("as it was", () -> !exercises().contains(CAT_COW));
    }

    @Test
    @DisplayName("another location than the episode's is kept when it is chosen")
    void anotherLocation() throws ClinicException {
        screen.await("the page that begins", () -> screen.shows("start.use"));
        screen.run(() -> {
            var list = (List) look("start.location");
            list.select(list.indexOf("Neck and upper back"));
            list.notifyListeners(SWT.Selection, new Event());
        });
        screen.push("start.use");
        screen.await("the draft", () -> screen.shows("editor.draft"));
        screen.push("editor.save");
        screen.await("it is saved", () -> !screen.shows("editor.draft"));
        assertEquals(LocationCode.E, clinic().latestRevision(patient).orElseThrow().info().location());
    }

    private void flag() {
        screen.run(() -> {
            var record = screen.service(ActiveRecord.class).document().orElseThrow();
            record.change("Flag", () -> record.patient().getFlags().add("VERTEBRAL_FRACTURE"));
        });
        screen.run(() -> screen.service(ActiveRecord.class).saveAndWait());
        open("demo-neck");
    }

    private String location() {
        screen.await("the page that begins", () -> screen.shows("start.location"));
        return screen.on(() -> ((List) look("start.location")).getSelection()[0]);
    }
}
