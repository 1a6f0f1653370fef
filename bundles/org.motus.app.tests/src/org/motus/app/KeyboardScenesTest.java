package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.Commands;

/** The way to a patient and a program without a mouse. */
@DisplayName("Keyboard only")
class KeyboardScenesTest extends DemoScene {

    @Test
    @DisplayName("F3, a name and Down at once open that patient, not one that was listed before")
    void findWithKeys() {
        screen.press(SWT.F3);
        screen.await("the cursor is in the search", () -> screen.focused("patients.search"));
        screen.press('k');
        screen.press('i');
        screen.press('m');
        screen.press(SWT.ARROW_DOWN);
        screen.await("the program of Kim", () -> "Kim Muster".equals(screen.label("program.person")));
        screen.await("the table has the keys", () -> screen.focused("patients.table"));
        assertEquals(1, screen.rows("patients.table"));
        screen.await("Print is ready", () -> screen.enabled(Commands.PRINT));
        assertEquals("Ctrl+P", key(Commands.PRINT));
    }

    @Test
    @DisplayName("Enter in the search opens the first patient found")
    void enterOpensTheFirst() {
        screen.press(SWT.F3);
        screen.await("the cursor is in the search", () -> screen.focused("patients.search"));
        screen.press('t');
        screen.press('o');
        screen.press(SWT.CR);
        screen.await("the program of Toni", () -> "Toni Fictional".equals(screen.label("program.person")));
    }

    @Test
    @DisplayName("the chooser takes the keys when it opens")
    void chooserTakesTheKeys() {
        selectAlex();
        screen.push("program.start");
        screen.find(Combo.class, "start.location");
        screen.await("the location has the keys", () -> screen.focused("start.location"));
        screen.push("start.cancel");
        screen.await("it is closed", () -> !screen.shows("start.location"));
        assertTrue(screen.label("program.revision").contains("Revision 1 "));
    }

    private String key(String commandId) {
        return screen.on(() -> screen.window().getService(IBindingService.class)
                .getBestActiveBindingFor(commandId).format());
    }
}
