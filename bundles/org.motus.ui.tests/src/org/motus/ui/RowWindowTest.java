package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The stretch of rows that a table holds")
class RowWindowTest {

    @Test
    @DisplayName("a short list is held whole and never moves")
    void shortList() {
        var all = RowWindow.around(1_000, 999);

        assertEquals(new RowWindow(1_000, 0), all);
        assertEquals(1_000, all.shown());
        assertFalse(all.nearEnd(0, 20));
        assertFalse(all.nearEnd(980, 20));
    }

    @Test
    @DisplayName("of a long list it holds the thousand around a row, and stops at both ends")
    void longList() {
        assertEquals(0, RowWindow.around(100_000, 3).first());
        assertEquals(49_500, RowWindow.around(100_000, 50_000).first());
        assertEquals(99_000, RowWindow.around(100_000, 99_999).first());
        assertTrue(RowWindow.around(100_000, 99_999).holds(99_999));
        assertFalse(RowWindow.around(100_000, 99_999).holds(98_999));
    }

    @Test
    @DisplayName("it moves before its end is in sight, but not beyond the ends of the list")
    void movesAlong() {
        var first = RowWindow.around(100_000, 0);
        var middle = RowWindow.around(100_000, 50_000);
        var last = RowWindow.around(100_000, 99_999);

        assertFalse(first.nearEnd(0, 20));
        assertTrue(first.nearEnd(881, 20));
        assertFalse(first.nearEnd(880, 20));
        assertTrue(middle.nearEnd(99, 20));
        assertFalse(middle.nearEnd(100, 20));
        assertFalse(last.nearEnd(980, 20));
    }

    @Test
    @DisplayName("an empty list has an empty stretch")
    void empty() {
        assertEquals(0, RowWindow.around(0, 0).shown());
    }
}
