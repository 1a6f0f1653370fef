package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every letter is one point wide here, so the widths can be counted. */
@DisplayName("Text in a cell")
class LineBreakerTest {

    private final LineBreaker breaker = new LineBreaker(String::length);

    @Test
    @DisplayName("a dose that fits stays on one line")
    void fits() {
        assertEquals(List.of("Walk 5 minutes."), breaker.lines("Walk 5 minutes.", 15, 3));
    }

    @Test
    @DisplayName("a dose that is too wide breaks between words")
    void breaksBetweenWords() {
        assertEquals(List.of("Hold 30", "seconds. Do", "2 each side."),
                breaker.lines("Hold 30 seconds. Do 2 each side.", 12, 3));
    }

    @Test
    @DisplayName("what does not fit the last line ends in an ellipsis")
    void lastLineIsCut() {
        assertEquals(List.of("Hold 30", "seconds. Do…"), breaker.lines("Hold 30 seconds. Do 2 each side.", 12, 2));
    }

    @Test
    @DisplayName("a word wider than the cell is cut, and the next word has its own line")
    void longWord() {
        assertEquals(List.of("Physio…", "today"), breaker.lines("Physiotherapy today", 7, 2));
    }

    @Test
    @DisplayName("a blank cell has no line")
    void blank() {
        assertEquals(List.of(), breaker.lines("  ", 10, 2));
    }
}
