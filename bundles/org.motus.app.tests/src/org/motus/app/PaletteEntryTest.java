package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.Icon;

/** What the palette finds for a few letters, and in which order. */
class PaletteEntryTest {

    private final PaletteEntry archive = entry("Archive patient or bring back");
    private final PaletteEntry bridge = entry("Bridge");

    private static PaletteEntry entry(String title) {
        return new PaletteEntry(Icon.SEARCH, title, "", "", () -> {
        });
    }

    @Test
    @DisplayName("letters find every title with a word that begins with them, and no other")
    void words() {
        assertTrue(archive.matches("bri"));
        assertTrue(archive.matches("BACK arch"));
        assertFalse(bridge.matches("ridge"));
    }

    @Test
    @DisplayName("a title that begins as typed comes before one with such a word inside")
    void beginning() {
        assertEquals(0, bridge.rank(" Bri"));
        assertEquals(1, archive.rank("bri"));
    }
}
