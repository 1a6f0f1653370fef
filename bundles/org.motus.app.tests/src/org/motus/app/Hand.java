package org.motus.app;

import static org.junit.jupiter.api.Assertions.fail;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.InputEvent;
import java.util.function.BooleanSupplier;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;

/**
 * A hand on the mouse. It is that of the windowing system: what SWT posts on GTK says which button, but not
 * where, and a drawn widget has to know. Call from the thread of the test, with a monitor at 100 %.
 */
final class Hand {

    private static final int PAUSE_MILLIS = 15;
    private static final int STEPS = 6;
    private static final int FLIGHT_MILLIS = 800;
    private static final int ATTEMPTS = 4;
    private static final int RESTLESS_MOVES = 80;
    private static final int RESTLESS_MILLIS = 30;

    private final Screen screen;
    private final Robot robot;

    Hand(Screen screen) {
        this.screen = screen;
        this.robot = robot();
    }

    private static Robot robot() {
        try {
            var robot = new Robot();
            robot.setAutoDelay(PAUSE_MILLIS);
            return robot;
        } catch (AWTException e) {
            return fail("This display lets nobody move the mouse.", e);
        }
    }

    /** Moves the mouse to a point of a control. */
    void move(Control control, int x, int y) {
        Point at = screen.on(() -> control.toDisplay(x, y));
        robot.mouseMove(at.x, at.y);
    }

    void press() {
        robot.mousePress(InputEvent.BUTTON1_DOWN_MASK);
    }

    void release() {
        robot.mouseRelease(InputEvent.BUTTON1_DOWN_MASK);
    }

    void click(Control control, int x, int y) {
        move(control, x, y);
        press();
        release();
    }

    void clickOther(Control control, int x, int y) {
        move(control, x, y);
        robot.mousePress(InputEvent.BUTTON3_DOWN_MASK);
        robot.mouseRelease(InputEvent.BUTTON3_DOWN_MASK);
    }

    /** Presses the button on one control and moves the mouse to another, as slowly as a hand does; does not let go. */
    void drag(Control from, int fromX, int fromY, Control to, int toX, int toY) {
        Point start = screen.on(() -> from.toDisplay(fromX, fromY));
        Point end = screen.on(() -> to.toDisplay(toX, toY));
        robot.mouseMove(start.x, start.y);
        screen.await("the mouse is on what it shall drag", () -> from.getDisplay().getCursorControl() == from);
        press();
        for (var step = 1; step <= STEPS; step++) {
            robot.mouseMove(start.x + (end.x - start.x) * step / STEPS, start.y + (end.y - start.y) * step / STEPS);
        }
        for (var step = 1; step <= STEPS; step++) {
            robot.mouseMove(end.x, end.y - step % 2);
        }
    }

    /**
     * Drags something to another widget and lets it go as soon as that widget knows of it. Under load the windowing
     * system sometimes tells the target nothing; then the hand gives up with Esc and drags again, as a user would.
     */
    void carry(String what, Control from, int fromX, int fromY, Control to, int toX, int toY, BooleanSupplier known) {
        for (var attempt = 1; attempt <= ATTEMPTS; attempt++) {
            drag(from, fromX, fromY, to, toX, toY);
            if (restless(to, toX, toY, known)) {
                release();
                return;
            }
            screen.press(SWT.ESC);
            release();
            letFlyBack();
        }
        fail("This did not happen in " + ATTEMPTS + " attempts: " + what);
    }

    /** Holds what it drags over a place, a little restless as a hand is. @return true when the target knows of it */
    private boolean restless(Control over, int x, int y, BooleanSupplier known) {
        Point at = screen.on(() -> over.toDisplay(x, y));
        for (var move = 0; move < RESTLESS_MOVES; move++) {
            robot.mouseMove(at.x, at.y + move % 2);
            if (screen.on(known::getAsBoolean)) {
                return true;
            }
            robot.delay(RESTLESS_MILLIS);
        }
        return false;
    }

    /** GTK lets what was refused fly back, ten steps of 50 ms; another drag meanwhile finds nobody to drop on. */
    void letFlyBack() {
        robot.delay(FLIGHT_MILLIS);
    }
}
