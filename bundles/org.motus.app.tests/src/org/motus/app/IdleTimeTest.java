package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** When a window that nobody uses locks; the clock is set by hand. */
@DisplayName("Time without keys and mouse")
class IdleTimeTest {

    private static final long MINUTE = 60_000;

    private long now = 1_000_000;
    private int minutes = 10;
    private final IdleTime idle = new IdleTime(() -> now, () -> minutes);

    @Test
    @DisplayName("after 10 minutes it is over, a millisecond before it is not")
    void tenMinutes() {
        now += 10 * MINUTE - 1;
        assertFalse(idle.over());
        now += 1;
        assertTrue(idle.over());
    }

    @Test
    @DisplayName("a key in the ninth minute gives ten more")
    void touched() {
        now += 9 * MINUTE;
        idle.touch();
        now += 9 * MINUTE;
        assertFalse(idle.over());
        now += MINUTE;
        assertTrue(idle.over());
    }

    @Test
    @DisplayName("another choice counts at once: 5 minutes after 6, and never")
    void chosenAnew() {
        now += 6 * MINUTE;
        assertFalse(idle.over());
        minutes = 5;
        assertTrue(idle.over());
        minutes = 0;
        assertFalse(idle.over());
        now += 600 * MINUTE;
        assertFalse(idle.over());
    }

    @Test
    @DisplayName("it looks again when the time is over, within a minute at most, so that another choice is noticed")
    void nextLook() {
        assertEquals(MINUTE, idle.nextLook());
        now += 10 * MINUTE - 300;
        assertEquals(300, idle.nextLook());
        now += 5_000;
        assertEquals(1, idle.nextLook());
        minutes = 0;
        assertEquals(MINUTE, idle.nextLook());
    }
}
