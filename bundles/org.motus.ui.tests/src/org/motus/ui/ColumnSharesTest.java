package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Widths of columns")
class ColumnSharesTest {

    private static final int[] HEADS = { 40, 60, 50 };

    @Test
    @DisplayName("the growing column takes all the room that is left")
    void grows() {
        assertArrayEquals(new int[] { 100, 350, 50 }, ColumnShares.widths(500, 1, HEADS, 100, 200, 50));
    }

    @Test
    @DisplayName("the growing column gives up a tenth before the others are narrowed")
    void growingGivesFirst() {
        assertArrayEquals(new int[] { 100, 180, 50 }, ColumnShares.widths(330, 1, HEADS, 100, 200, 50));
    }

    @Test
    @DisplayName("with less room each gives the same part of what it has above its least width")
    void narrowed() {
        // Least: 55 and 110 (0.55 of the width), 50 (the head), 215 of 350; room 242 leaves a fifth of the other 135.
        assertArrayEquals(new int[] { 64, 128, 50 }, ColumnShares.widths(242, 1, HEADS, 100, 200, 50));
    }

    @Test
    @DisplayName("no column gets so narrow that its head is cut; then the table scrolls")
    void headsStayWhole() {
        assertArrayEquals(new int[] { 90, 110, 50 },
                ColumnShares.widths(100, 1, new int[] { 90, 60, 50 }, 100, 200, 50));
    }

    @Test
    @DisplayName("a width that the clinician chose below the head is kept")
    void chosenWidth() {
        assertArrayEquals(new int[] { 20, 110, 50 }, ColumnShares.widths(100, 1, HEADS, 20, 200, 50));
    }

    @Test
    @DisplayName("without a growing column the widths stay as they were chosen while there is room")
    void noGrowing() {
        assertArrayEquals(new int[] { 100, 200, 50 }, ColumnShares.widths(900, -1, HEADS, 100, 200, 50));
    }
}
