package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.motus.library.Library;

@DisplayName("Every exercise, drawn")
class ShippedFiguresTest {

    private static final int LARGEST_SVG = 40_000;

    @ParameterizedTest
    @MethodSource("org.motus.figures.Shipped#names")
    @DisplayName("nothing floats, sinks or is bent too far")
    void believable(String name) {
        assertEquals(List.of(), Shipped.figure(name).problems());
    }

    @ParameterizedTest
    @MethodSource("org.motus.figures.Shipped#names")
    @DisplayName("every frame has words for the eye and for the ear, and its steps")
    void described(String name) {
        var figure = Shipped.figure(name);
        assertEquals(name, figure.exercise() + ".figure");
        for (var frame = 0; frame < figure.frames(); frame++) {
            assertFalse(figure.caption(frame).isBlank());
            var steps = figure.steps(frame);
            assertFalse(steps.isEmpty());
            assertTrue(steps.stream().allMatch(step -> step >= 1 && step <= said(figure)), name + ": " + steps);
            assertEquals(figure.alt(frame), figure.draw(frame).alt());
        }
    }

    @ParameterizedTest
    @MethodSource("org.motus.figures.Shipped#names")
    @DisplayName("an SVG is small, has no bitmap, and is the same each time")
    void svg(String name) {
        var figure = Shipped.figure(name);
        for (var frame = 0; frame < figure.frames(); frame++) {
            var svg = DrawingSvg.of(figure.draw(frame));
            assertTrue(svg.length() < LARGEST_SVG, name + ": " + svg.length());
            assertFalse(svg.contains("<image") || svg.contains("NaN") || svg.contains("href"));
            assertEquals(svg, DrawingSvg.of(Shipped.figure(name).draw(frame)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.motus.figures.Shipped#names")
    @DisplayName("slim and broad people do it too, and look different")
    void builds(String name) {
        var slim = Shipped.figure(name).with(Build.SLIM);
        var broad = Shipped.figure(name).with(Build.BROAD);
        assertNotEquals(DrawingSvg.of(slim.draw(0)), DrawingSvg.of(broad.draw(0)));
    }

    @ParameterizedTest
    @MethodSource("org.motus.figures.Shipped#names")
    @DisplayName("what is drawn lies in the window, but for walls and water that end at its edge")
    void inWindow(String name) {
        for (var piece : Shipped.figure(name).draw(1).pieces()) {
            if (piece.tint() == Tint.ACCENT || piece.tint() == Tint.HAIR || piece.tint() == Tint.SHIRT) {
                var box = piece.path().getBounds2D();
                assertTrue(box.getMinX() >= 0 && box.getMaxX() <= Drawing.WIDTH && box.getMinY() >= 0,
                        name + " " + box);
            }
        }
    }

    /** How many steps the exercise has in the words of the library. */
    private static int said(Figure figure) {
        return Library.standard().exercise(figure.exercise()).orElseThrow().getSteps().size();
    }
}
