package org.motus.app;

import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;

/** A hand on mouse and keyboard: posts to the windowing system what a real one would. Call from the test's thread. */
final class Hand {

    private final Screen screen;

    Hand(Screen screen) {
        this.screen = screen;
    }

    /** Moves the mouse to a point of a control. */
    void move(Control control, int x, int y) {
        post(SWT.MouseMove, event -> {
            Point at = control.toDisplay(x, y);
            event.x = at.x;
            event.y = at.y;
        });
    }

    void press(int button) {
        post(SWT.MouseDown, event -> event.button = button);
    }

    void release(int button) {
        post(SWT.MouseUp, event -> event.button = button);
    }

    void click(Control control, int x, int y, int button) {
        move(control, x, y);
        press(button);
        release(button);
    }

    /** Presses a key while another is held, for example Alt and Down. */
    void chord(int modifier, int key) {
        post(SWT.KeyDown, event -> event.keyCode = modifier);
        screen.press(key);
        post(SWT.KeyUp, event -> event.keyCode = modifier);
    }

    private void post(int type, Consumer<Event> fill) {
        screen.run(() -> {
            var event = new Event();
            event.type = type;
            fill.accept(event);
            Display.getCurrent().post(event);
        });
    }
}
