package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.keys.IBindingService;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.Commands;

/** The way to a patient and through the window without a mouse. */
@DisplayName("Keyboard only")
class KeyboardScenesTest extends DemoScene {

    @Test
    @DisplayName("F3, a name and Enter open that patient")
    void findWithKeys() {
        screen.press(SWT.F3);
        screen.await("the cursor is in the search", () -> screen.focused("patients.search"));
        screen.press('t');
        screen.press('o');
        screen.press(SWT.CR);
        screen.await("the bar of Toni", () -> "Toni Fictional".equals(screen.label("patient.name")));
        assertEquals("Ctrl+P", key(Commands.PRINT));
        assertEquals("Ctrl+K", key(Commands.PALETTE));
    }

    @Test
    @DisplayName("F6 goes from the app bar to the patient bar to the screen and around")
    void paneByPane() {
        openPatient("Alex");
        screen.run(() -> screen.find("bar.caseload").setFocus());
        screen.await("the app bar has the keys", () -> screen.focused("bar.caseload"));
        screen.press(SWT.F6);
        screen.await("the patient bar has the keys", () -> screen.focusedIn("bar.patient"));
        screen.press(SWT.F6);
        screen.await("the screen has the keys", () -> !screen.focusedIn("bar.patient")
                && !screen.focusedIn("bar.app"));
    }

    @Test
    @DisplayName("the palette finds a page by its first letters")
    void palette() {
        openPatient("Alex");
        screen.run(() -> screen.find("bar.search").notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event()));
        screen.await("the field of the palette", () -> screen.focused("palette.field"));
        screen.press('s');
        screen.press('c');
        screen.press('r');
        screen.await("it is typed", () -> screen.typed("palette.field").equals("scr"));
        screen.press(SWT.CR);
        screen.await("the screening", () -> screen.shows(ComingView.id(org.motus.ui.Step.SCREENING)));
    }

    @Test
    @DisplayName("the palette says when it finds nothing, and Enter there does nothing")
    void paletteWithoutResult() {
        screen.run(() -> screen.find("bar.search").notifyListeners(SWT.Selection, new org.eclipse.swt.widgets.Event()));
        screen.await("the field of the palette", () -> screen.focused("palette.field"));
        screen.keys("qxz");
        screen.await("one sentence", () -> List.of("Nothing here is called that. Try fewer letters.").equals(found()));
        screen.press(SWT.CR);
        screen.await("it is still there", () -> screen.focused("palette.field"));
        screen.press(SWT.ESC);
        screen.await("it is left", () -> !screen.focused("palette.field"));
    }

    /** The lines of the window that has the keys. */
    private static List<String> found() {
        var keys = Display.getCurrent().getFocusControl();
        return keys == null
                ? List.of()
                : Screen.controls(keys.getShell()).filter(Table.class::isInstance).map(Table.class::cast)
                        .flatMap(table -> Arrays.stream(table.getItems())).map(TableItem::getText).toList();
    }

    private String key(String commandId) {
        return screen.on(() -> screen.window().getService(IBindingService.class)
                .getBestActiveBindingFor(commandId).format());
    }
}
