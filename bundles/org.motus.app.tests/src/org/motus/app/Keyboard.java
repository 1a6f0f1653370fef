package org.motus.app;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.fail;

import java.awt.AWTException;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.util.Map;

import org.eclipse.swt.SWT;

/**
 * The keyboard of the windowing system, as it is labeled in the United States. What SWT posts keeps a modifier that was
 * let go while no window had the keys, and then every later key counts as held together with it; these are real keys.
 * Call from the thread of the test.
 */
final class Keyboard {

    private static final int PAUSE_MILLIS = 12;
    private static final Map<Integer, Integer> KEYS = Map.ofEntries(entry((int) SWT.CR, KeyEvent.VK_ENTER),
            entry((int) SWT.ESC, KeyEvent.VK_ESCAPE), entry((int) SWT.DEL, KeyEvent.VK_DELETE),
            entry((int) SWT.BS, KeyEvent.VK_BACK_SPACE), entry((int) SWT.TAB, KeyEvent.VK_TAB),
            entry((int) ' ', KeyEvent.VK_SPACE), entry(SWT.ARROW_UP, KeyEvent.VK_UP),
            entry(SWT.ARROW_DOWN, KeyEvent.VK_DOWN), entry(SWT.ARROW_LEFT, KeyEvent.VK_LEFT),
            entry(SWT.ARROW_RIGHT, KeyEvent.VK_RIGHT), entry(SWT.HOME, KeyEvent.VK_HOME),
            entry(SWT.END, KeyEvent.VK_END), entry(SWT.PAGE_UP, KeyEvent.VK_PAGE_UP),
            entry(SWT.PAGE_DOWN, KeyEvent.VK_PAGE_DOWN), entry(SWT.F2, KeyEvent.VK_F2),
            entry(SWT.F3, KeyEvent.VK_F3), entry(SWT.F6, KeyEvent.VK_F6), entry(SWT.ALT, KeyEvent.VK_ALT),
            entry(SWT.CTRL, KeyEvent.VK_CONTROL), entry(SWT.SHIFT, KeyEvent.VK_SHIFT));

    private final Robot robot;

    Keyboard() {
        try {
            robot = new Robot();
            robot.setAutoDelay(PAUSE_MILLIS);
        } catch (AWTException e) {
            throw new IllegalStateException("This display lets nobody press a key.", e);
        }
    }

    /** Presses and lets go a key: a letter, a digit or a sign without Shift, or a key code of {@link SWT}. */
    void press(int key) {
        var code = code(key);
        if (Character.isUpperCase(key)) {
            held(KeyEvent.VK_SHIFT, code);
        } else {
            stroke(code);
        }
    }

    /** Presses a key while a modifier is held, for example Alt and Down. */
    void chord(int modifier, int key) {
        held(code(modifier), code(key));
    }

    private void held(int modifier, int key) {
        robot.keyPress(modifier);
        try {
            stroke(key);
        } finally {
            robot.keyRelease(modifier);
        }
    }

    private void stroke(int code) {
        robot.keyPress(code);
        robot.keyRelease(code);
    }

    private static int code(int key) {
        var known = KEYS.get(key);
        if (known != null) {
            return known;
        }
        var code = (key & SWT.KEYCODE_BIT) == 0 ? KeyEvent.getExtendedKeyCodeForChar(key) : KeyEvent.VK_UNDEFINED;
        return code == KeyEvent.VK_UNDEFINED ? fail("The keyboard has no key " + key) : code;
    }
}
