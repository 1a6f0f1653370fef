package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.figures.Drawing;
import org.motus.figures.Drawings;
import org.motus.figures.Shown;
import org.motus.figures.Tint;
import org.motus.library.Library;

@DisplayName("Small drawings")
class ThumbTest {

    private static final Library LIBRARY = Library.standard();

    private static Drawing.Piece block(Tint tint, double x, double y, double width, double height) {
        return new Drawing.Piece(new Path2D.Double(new Rectangle2D.Double(x, y, width, height)), tint, 0, 0);
    }

    @Test
    @DisplayName("leave out the clock and the ground around, and show start and end in one window of 3 to 2")
    void window() {
        var start = new Drawing(List.of(block(Tint.SKIN, 100, 300, 588, 100)), "start");
        var end = new Drawing(List.of(block(Tint.SHIRT, 200, 100, 100, 300), block(Tint.CLOCK, 900, 20, 60, 60),
                block(Tint.WORDS, 960, 20, 30, 60), block(Tint.PAPER, 0, 0, 1000, 667)), "end");
        var thumb = Thumb.of(start, end);
        assertEquals(List.of(Tint.SHIRT, Tint.PAPER), thumb.telling().pieces().stream().map(Drawing.Piece::tint)
                .toList());
        // Needed are 588 by 300 and 12 on each side: 612 of 1000 in width decide, 324 of 667 in height do not.
        assertEquals(612, thumb.both().getWidth(), 0.01);
        assertEquals(612 * 0.667, thumb.both().getHeight(), 0.01);
        assertEquals(100 + 294, thumb.both().getCenterX(), 0.01);
        assertEquals(250, thumb.both().getCenterY(), 0.01);
    }

    @Test
    @DisplayName("show what tells most larger where it stands alone, but never more than 1.9 times")
    void alone() {
        var start = new Drawing(List.of(block(Tint.SKIN, 100, 300, 588, 100)), "start");
        var end = new Drawing(List.of(block(Tint.SHIRT, 200, 100, 100, 376)), "end");
        var thumb = Thumb.of(start, end);
        // 376 and twice 12 are 400 of 667: 600 by 400 and a little, around 250, 288.
        assertEquals(400, thumb.alone().getHeight(), 0.01);
        assertEquals(400 / 0.667, thumb.alone().getWidth(), 0.01);
        assertEquals(250, thumb.alone().getCenterX(), 0.01);
        assertEquals(288, thumb.alone().getCenterY(), 0.01);
        assertTrue(thumb.both().getWidth() > thumb.alone().getWidth());
        var dot = new Drawing(List.of(block(Tint.SKIN, 500, 300, 10, 10)), "");
        assertEquals(1000 / 1.9, Thumb.of(dot, dot).alone().getWidth(), 0.01);
    }

    @Test
    @DisplayName("tell most with the frame in which something is held, or else where the movement begins")
    void telling() {
        assertEquals(2, telling("EX-003"), "hug and hold");
        assertEquals(2, telling("EX-012"), "hips forward and hold");
        assertEquals(1, telling("EX-022"), "lifted and held");
        assertEquals(1, telling("EX-047"), "leg straightened; then it only goes back");
        assertEquals(0, TellingFrame.of(LIBRARY.exercise("EX-003").orElseThrow(), new Shown.Missing("x", "y")));
    }

    private static int telling(String id) {
        var figure = Drawings.shipped().figure(id).orElseThrow();
        return TellingFrame.of(LIBRARY.exercise(id).orElseThrow(), new Shown.Drawn(figure));
    }
}
