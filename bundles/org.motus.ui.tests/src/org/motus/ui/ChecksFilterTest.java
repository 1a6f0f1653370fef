package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The filter of check boxes")
class ChecksFilterTest {

    private static final CheckItem BAND = new CheckItem("band", "Resistance band", "Small things");

    @Test
    @DisplayName("looks at the beginning of each word, of the head too, in any order")
    void words() {
        assertTrue(BAND.matches("ba res"));
        assertTrue(BAND.matches("SMALL"));
        assertTrue(BAND.matches(""));
        assertFalse(BAND.matches("and"));
    }
}
