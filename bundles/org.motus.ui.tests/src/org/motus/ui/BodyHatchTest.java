package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The pattern of a mark")
class BodyHatchTest {

    @Test
    @DisplayName("slanted lines end at the edge")
    void lines() {
        var lines = new BodyHatch(new Rectangle2D.Double(1, 0, 10, 10)).lines(5);
        assertEquals(4, lines.size());
        assertArrayEquals(new double[] { 1, 4, 5, 0 }, lines.get(0), 1e-9);
        assertArrayEquals(new double[] { 1, 9, 10, 0 }, lines.get(1), 1e-9);
        assertArrayEquals(new double[] { 5, 10, 11, 4 }, lines.get(2), 1e-9);
        assertArrayEquals(new double[] { 10, 10, 11, 9 }, lines.get(3), 1e-9);
    }

    @Test
    @DisplayName("a line leaves out a hole")
    void hole() {
        var ring = new Area(new Rectangle2D.Double(0, 0, 10, 10));
        ring.subtract(new Area(new Rectangle2D.Double(4, 4, 2, 2)));
        var through = new BodyHatch(ring).lines(10).stream().filter(line -> line[0] + line[1] == 10).toList();
        assertEquals(2, through.size());
        assertEquals(4, through.get(0)[2], 1e-9);
        assertEquals(6, through.get(1)[0], 1e-9);
    }

    @Test
    @DisplayName("dots lie inside, each second row moved by half")
    void dots() {
        var dots = new BodyHatch(new Rectangle2D.Double(1, 1, 10, 10)).dots(4);
        assertEquals(5, dots.size());
        assertArrayEquals(new double[] { 2, 4 }, dots.get(0), 1e-9);
        assertArrayEquals(new double[] { 6, 4 }, dots.get(1), 1e-9);
        assertArrayEquals(new double[] { 10, 4 }, dots.get(2), 1e-9);
        assertArrayEquals(new double[] { 4, 8 }, dots.get(3), 1e-9);
    }
}
