package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Every letter is 10 points wide here, the ellipsis too. */
@DisplayName("Text that does not fit")
class TextCutterTest {

    private final TextCutter cutter = new TextCutter(text -> 10 * text.length());

    @Test
    @DisplayName("a text that fits stays as it is")
    void fits() {
        assertEquals("Bridge", cutter.cut(" Bridge ", 60));
        assertEquals("", cutter.cut("", 60));
    }

    @Test
    @DisplayName("a longer one ends in an ellipsis, without a blank before it")
    void cut() {
        assertEquals("Brid…", cutter.cut("Bridge", 59));
        assertEquals("Sit…", cutter.cut("Sit to stand", 50));
        assertEquals("Sit to…", cutter.cut("Sit to stand", 79));
        assertEquals("…", cutter.cut("Bridge", 5));
        assertEquals("…", cutter.cut("Bridge", -5));
    }

    @Test
    @DisplayName("a letter made of several signs is kept or left out whole")
    void wholeLetters() {
        // "é" of two signs: cut before or behind it, never between
        assertEquals("caf…", cutter.cut("cafe\u0301 walk", 50));
        assertEquals("cafe\u0301…", cutter.cut("cafe\u0301 walk", 69));
        assertEquals("a…", cutter.cut("a\uD83D\uDEB6b", 30));
    }

    @Test
    @DisplayName("a right-to-left name loses its end, not its beginning")
    void rightToLeft() {
        assertEquals("تمرين…", cutter.cut("تمرين الجسر", 60));
    }

    @Test
    @DisplayName("lines become one line")
    void oneLine() {
        assertEquals("Sit to", cutter.cut("Sit\nto", 100));
    }

    @Test
    @DisplayName("a name of 10,000 letters is cut with a few measurements")
    void long10000() {
        var measured = new AtomicInteger();
        var counting = new TextCutter(text -> {
            measured.incrementAndGet();
            return 10 * text.length();
        });
        var cut = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> counting.cut("x".repeat(10_000), 300));
        assertEquals("x".repeat(29) + "…", cut);
        assertTrue(measured.get() < 20, () -> measured + " measurements");
    }
}
