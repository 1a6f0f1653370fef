package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motus.figures.internal.Geometry;

@DisplayName("Drawings that come with the product")
class DrawingsTest {

    private final Drawings drawings = Drawings.shipped();

    @ParameterizedTest
    @MethodSource("org.motus.figures.Shipped#names")
    @DisplayName("what was computed for the product is what is computed now, byte by byte")
    void asComputedNow(String name) throws IOException {
        var figure = Shipped.figure(name);
        try (var in = Figure.class.getResourceAsStream(Geometry.place(figure.exercise()))) {
            assertArrayEquals(Geometry.of(figure).bytes(),
                    Objects.requireNonNull(in, "the build has not computed this").readAllBytes());
        }
    }

    @Test
    @DisplayName("a shipped drawing is the computed one to a twentieth of a unit, in the mirror too")
    void near() {
        var bridge = drawings.figure("EX-022").orElseThrow();
        near(bridge.draw(1), drawings.drawing(bridge, 1));
        near(bridge.mirror().draw(1), drawings.drawing(bridge.mirror(), 1));
        assertEquals(bridge.alt(1), drawings.drawing(bridge.mirror(), 1).alt());
    }

    @Test
    @DisplayName("a text that was changed by one number does not get the drawing of the old one")
    void changed() {
        var text = drawings.text("EX-001").orElseThrow();
        assertTrue(text.contains("pitch: -104"));
        var mine = Figure.read("mine", text.replace("pitch: -104", "pitch: -100"));
        assertEquals(svg(Geometry.rounded(mine.draw(1))), svg(drawings.drawing(mine, 1)));
        assertNotEquals(svg(drawings.drawing(drawings.figure("EX-001").orElseThrow(), 1)),
                svg(drawings.drawing(mine, 1)));
        var same = Figure.read("frozen", text);
        assertSame(drawings.drawing(drawings.figure("EX-001").orElseThrow(), 1), drawings.drawing(same, 1));
    }

    @Test
    @DisplayName("a broad person is not the slim one that ships")
    void anotherBuild() {
        var bridge = drawings.figure("EX-022").orElseThrow();
        var broad = bridge.with(Build.BROAD);
        assertEquals(svg(Geometry.rounded(broad.draw(0))), svg(drawings.drawing(broad, 0)));
        assertNotEquals(svg(drawings.drawing(bridge, 0)), svg(drawings.drawing(broad, 0)));
    }

    @Test
    @DisplayName("nothing is computed twice, and what is asked for last is kept longest")
    void kept() {
        var mine = Figure.read("mine", drawings.text("EX-001").orElseThrow() + "# mine\n");
        var first = drawings.drawing(mine, 0);
        assertSame(first, drawings.drawing(mine, 0));
        assertNotSame(first, drawings.drawing(mine.mirror(), 0));
    }

    @Test
    @DisplayName("an id that is none, or tries to leave its folder, has no figure")
    void strangeIds() {
        assertEquals(Optional.empty(), drawings.text("EX-999"));
        assertEquals(Optional.empty(), drawings.text("../figures/EX-001"));
        assertEquals(Optional.empty(), drawings.text(""));
        assertThrows(IllegalArgumentException.class,
                () -> drawings.drawing(drawings.figure("EX-001").orElseThrow(), 2));
    }

    @Test
    @DisplayName("damaged or newer bytes are not used")
    void damaged() {
        var bytes = Geometry.of(drawings.figure("EX-001").orElseThrow()).bytes();
        assertTrue(Geometry.read(bytes).isPresent());
        assertFalse(Geometry.read(Arrays.copyOf(bytes, bytes.length / 2)).isPresent());
        bytes[8]++;
        assertFalse(Geometry.read(bytes).isPresent());
        assertFalse(Geometry.read(new byte[0]).isPresent());
    }

    private static void near(Drawing one, Drawing other) {
        assertEquals(one.pieces().size(), other.pieces().size());
        for (var i = 0; i < one.pieces().size(); i++) {
            var a = one.pieces().get(i).path().getBounds2D();
            var b = other.pieces().get(i).path().getBounds2D();
            assertEquals(a.getX(), b.getX(), .06);
            assertEquals(a.getY(), b.getY(), .06);
            assertEquals(a.getWidth(), b.getWidth(), .11);
            assertEquals(one.pieces().get(i).tint(), other.pieces().get(i).tint());
            assertEquals(one.pieces().get(i).line(), other.pieces().get(i).line(), .006);
        }
    }

    private static String svg(Drawing drawing) {
        return DrawingSvg.of(drawing);
    }
}
