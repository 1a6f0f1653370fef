package org.motus.ui.patient.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.patient.body.PainKeys.Keyed;

@DisplayName("Keying pain")
class PainKeysTest {

    private final PainKeys keys = new PainKeys();

    @Test
    @DisplayName("each digit counts at once, and 0 within 0.7 s of 1 makes ten")
    void ten() {
        assertEquals(new Keyed(1, false), keys.digit(1, 0));
        assertEquals(new Keyed(10, false), keys.digit(0, 700));
        assertEquals(new Keyed(0, false), keys.digit(0, 800));
        assertEquals(new Keyed(1, false), keys.digit(1, 2000));
        assertEquals(new Keyed(0, false), keys.digit(0, 2701));
        assertEquals(new Keyed(1, false), keys.digit(1, 3000));
        assertEquals(new Keyed(2, false), keys.digit(2, 3100));
        assertEquals(new Keyed(0, false), keys.digit(0, 3200));
    }

    @Test
    @DisplayName("W turns one number to the worst pain, ten too")
    void worst() {
        keys.toggleWorst();
        assertTrue(keys.awaitsWorst());
        assertEquals(new Keyed(1, true), keys.digit(1, 0));
        assertFalse(keys.awaitsWorst());
        assertEquals(new Keyed(10, true), keys.digit(0, 100));
        assertEquals(new Keyed(6, false), keys.digit(6, 200));
    }

    @Test
    @DisplayName("W twice is pain now, and another site begins anew")
    void back() {
        keys.toggleWorst();
        keys.toggleWorst();
        assertEquals(new Keyed(1, false), keys.digit(1, 0));
        keys.reset();
        assertEquals(new Keyed(0, false), keys.digit(0, 100));
    }
}
