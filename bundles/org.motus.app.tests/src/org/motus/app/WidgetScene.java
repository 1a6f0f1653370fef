package org.motus.app;

import java.util.function.Function;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** One drawn widget alone in a window of its own, with real keys and a real mouse, and the theme of the running program. */
@ExtendWith(PictureOnFailure.class)
abstract class WidgetScene {

    private static final int LEFT = 60;

    final Screen screen = new Screen();
    final Hand hand = new Hand(screen);
    private Shell shell;

    /** Opens a window with one widget of a size and gives it the keys. */
    <T extends Control> T open(int width, int height, Function<Composite, T> maker) {
        T widget = screen.on(() -> {
            shell = new Shell(screen.window().getShell(), SWT.NO_TRIM);
            shell.setLayout(new FillLayout());
            T made = maker.apply(shell);
            shell.setBounds(LEFT, LEFT, width, height);
            shell.open();
            return made;
        });
        screen.await("the widget has the keys", () -> screen.inFront(shell) && widget.forceFocus()
                && widget.isFocusControl());
        return widget;
    }

    @AfterEach
    void close() {
        screen.run(() -> {
            if (shell != null) {
                shell.dispose();
            }
        });
        screen.await("the window is in front again", () -> screen.inFront(screen.window().getShell()));
    }
}
