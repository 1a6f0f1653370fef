package org.motus.app;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Scenes with shared widgets alone, in a window of their own beside the workbench, with real keys. */
@ExtendWith(PictureOnFailure.class)
abstract class SheetScene {

    final Screen screen = new Screen();
    private Shell sheet;

    /** Opens the window with what belongs into it, and waits until the first field has the keys. */
    void open(Consumer<Shell> content) {
        screen.run(() -> {
            sheet = new Shell(Display.getCurrent(), SWT.SHELL_TRIM);
            sheet.setText("Sheet");
            sheet.setLayout(new GridLayout(1, false));
            content.accept(sheet);
            sheet.setSize(720, 560);
            sheet.open();
        });
        screen.await("the sheet is in front", () -> screen.inFront(sheet));
    }

    void focus(Control control) {
        screen.await("the field has the keys", () -> {
            control.setFocus();
            return control.isFocusControl();
        });
    }

    void press(String keys) {
        keys.chars().forEach(screen::press);
    }

    void close() {
        screen.run(() -> sheet.dispose());
    }

    @AfterEach
    void closeSheet() {
        screen.run(() -> {
            if (sheet != null && !sheet.isDisposed()) {
                sheet.dispose();
            }
        });
        screen.await("the window is in front again", () -> screen.inFront(screen.window().getShell()));
    }
}
