package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Numbers as they are typed")
class NumberInputTest {

    private static final NumberInput PAIN = new NumberInput(0, 10);

    @Test
    @DisplayName("a number inside the limits is taken, in the digits of any script")
    void inside() {
        assertEquals(10, PAIN.read(" 10 ").value());
        assertEquals(0, PAIN.read("0").value());
        assertEquals(7, PAIN.read("٧").value());
        assertEquals(-3, new NumberInput(-5, 5).read("−3").value());
    }

    @Test
    @DisplayName("pain 11 is explained and not turned into 10")
    void outside() {
        assertNull(PAIN.read("11").value());
        assertEquals("This is more than 10. Type a number from 0 to 10.", PAIN.read("11").fault());
        assertEquals("This is less than 0. Type a number from 0 to 10.", PAIN.read("-1").fault());
    }

    @Test
    @DisplayName("a number of thirty digits does not turn over into a small one")
    void endless() {
        assertEquals("This is more than 10. Type a number from 0 to 10.",
                PAIN.read("100000000000000000000000000005").fault());
    }

    @Test
    @DisplayName("words are no number")
    void words() {
        for (var typed : new String[] { "ten", "3.5", "3 4", "-", "+", "1e3", "🦵" }) {
            assertEquals("Type a whole number from 0 to 10.", PAIN.read(typed).fault(), typed);
        }
    }

    @Test
    @DisplayName("nothing typed is no number and nothing wrong")
    void nothing() {
        assertNull(PAIN.read("  ").value());
        assertEquals("", PAIN.read("  ").fault());
    }

    @Test
    @DisplayName("a step begins at an end when there is nothing, and stops at the limits")
    void steps() {
        assertEquals(0, PAIN.stepped(null, 1));
        assertEquals(10, PAIN.stepped(null, -1));
        assertEquals(5, PAIN.stepped(4, 1));
        assertEquals(10, PAIN.stepped(9, 5));
        assertEquals(10, new NumberInput(0, Integer.MAX_VALUE).stepped(5, 5));
    }
}
