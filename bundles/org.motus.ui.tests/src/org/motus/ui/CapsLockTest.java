package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the letters of a password tell about Caps Lock. */
@DisplayName("Caps Lock")
class CapsLockTest {

    private final CapsLock caps = new CapsLock();

    @Test
    @DisplayName("a capital without Shift tells that it is on, a small letter with Shift too")
    void on() {
        caps.typed('A', false);
        assertTrue(caps.on());
        caps.typed('a', false);
        assertFalse(caps.on());
        caps.typed('b', true);
        assertTrue(caps.on());
        caps.typed('B', true);
        assertFalse(caps.on());
    }

    @Test
    @DisplayName("digits and signs tell nothing")
    void nothing() {
        caps.typed('7', false);
        caps.typed('!', true);
        assertFalse(caps.on());
        caps.typed('Q', false);
        caps.typed('7', false);
        assertTrue(caps.on());
    }

    @Test
    @DisplayName("the key itself turns it over, once a letter has told how it stands")
    void key() {
        caps.pressed();
        assertFalse(caps.on(), "it might have been on before");
        caps.typed('a', false);
        caps.pressed();
        assertTrue(caps.on());
        caps.pressed();
        assertFalse(caps.on());
    }
}
