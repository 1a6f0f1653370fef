package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.figures.Drawing;
import org.motus.figures.Drawings;
import org.motus.figures.Tint;
import org.motus.library.Library;

@DisplayName("What is seen of drawings")
class FigureWindowTest {

    private static Drawing drawing(Drawing.Piece... pieces) {
        return new Drawing(List.of(pieces), "");
    }

    private static Drawing.Piece block(Tint tint, double x, double y, double width, double height) {
        return new Drawing.Piece(new Path2D.Double(new Rectangle2D.Double(x, y, width, height)), tint, 0, 0);
    }

    private static Drawing.Piece ground(double y) {
        var path = new Path2D.Double();
        path.moveTo(33, y);
        path.lineTo(967, y);
        return new Drawing.Piece(path, Tint.PROP_INK, 6, 0);
    }

    private static void assertWindow(double x, double y, double width, double height, Rectangle2D window) {
        assertArrayEquals(new double[] { x, y, width, height },
                new double[] { window.getX(), window.getY(), window.getWidth(), window.getHeight() }, 0.01);
    }

    @Test
    @DisplayName("is what all frames need and a margin of 12, so that nothing jumps from one to the next")
    void union() {
        var lying = drawing(block(Tint.SKIN, 150, 400, 700, 100));
        var lifted = drawing(block(Tint.SHIRT, 200, 150, 300, 250));
        assertWindow(138, 138, 724, 374, FigureWindow.of(List.of(lying, lifted)));
    }

    @Test
    @DisplayName("the line of the ground counts by its height and goes on beyond the edge")
    void groundLine() {
        var standing = drawing(ground(600), block(Tint.SKIN, 100, 100, 600, 480));
        assertWindow(88, 88, 624, 524, FigureWindow.of(List.of(standing)));
    }

    @Test
    @DisplayName("a wall that goes on above the drawing ends at its edge, and what lies outside needs nothing")
    void closeUp() {
        var hand = drawing(block(Tint.WALL, 300, -1100, 400, 1700), block(Tint.PROP, -900, 700, 5000, 300),
                block(Tint.PAPER, 0, 0, 1000, 667));
        var window = FigureWindow.of(List.of(hand));
        assertEquals(-12, window.getMinY(), 0.01);
        assertEquals(612, window.getMaxY(), 0.01);
        assertEquals(500, window.getCenterX(), 0.01);
    }

    @Test
    @DisplayName("nothing is enlarged more than 1.9 times, and nothing to see is all of it")
    void limits() {
        var dot = FigureWindow.of(List.of(drawing(block(Tint.SKIN, 495, 295, 10, 10))));
        assertEquals(1000 / 1.9, dot.getWidth(), 0.01);
        assertEquals(667 / 1.9, dot.getHeight(), 0.01);
        assertWindow(0, 0, 1000, 667, FigureWindow.of(List.of(drawing())));
        assertWindow(0, 0, 1000, 667, FigureWindow.of(List.of()));
    }

    @Test
    @DisplayName("is little more than the drawing for every exercise that ships, and saves a third of the height for one lying flat")
    void shipped() {
        var drawings = Drawings.shipped();
        var most = new Rectangle2D.Double(-12.01, -12.01, 1024.02, 691.02);
        for (var exercise : Library.standard().content().getExercises()) {
            var figure = drawings.figure(exercise.getId()).orElseThrow();
            var window = FigureWindow.of(IntStream.range(0, figure.frames())
                    .mapToObj(frame -> drawings.drawing(figure, frame)).toList());
            assertTrue(most.contains(window), () -> exercise.getId() + " " + window);
            assertTrue(window.getWidth() > 500 && window.getHeight() > 300, () -> exercise.getId() + " " + window);
        }
        var flat = drawings.figure("EX-020").orElseThrow();
        assertTrue(FigureWindow.of(List.of(drawings.drawing(flat, 0), drawings.drawing(flat, 1),
                drawings.drawing(flat, 2))).getHeight() < 667 * 2 / 3.0);
    }
}
