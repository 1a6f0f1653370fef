package org.motus.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.FlatteningPathIterator;
import java.awt.geom.PathIterator;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.motus.model.clinic.Side;

@DisplayName("The drawing of the body chart")
class BodyFigureTest {

    /** Of the square of the height: a two-hundredth of the lower back. */
    private static final double SLIVER = 0.00002;

    @ParameterizedTest
    @DisplayName("a click on the right half, as the patient has it, is right")
    @CsvSource({ "BACK, 0.03, 0.38, lower-back, RIGHT", "BACK, -0.03, 0.38, lower-back, LEFT",
            "BACK, 0.015, 0.13, neck, RIGHT", "BACK, -0.02, 0.25, upper-back, LEFT", "BACK, -0.05, 0.8, calf, LEFT",
            "BACK, 0.092, 0.5, hip-side, RIGHT", "BACK, 0.01, 0.45, sacrum, RIGHT", "BACK, 0.05, 0.52, buttock, RIGHT",
            "FRONT, -0.05, 0.23, chest, RIGHT", "FRONT, 0.05, 0.23, chest, LEFT", "FRONT, -0.092, 0.5, hip-side, RIGHT",
            "FRONT, -0.05, 0.8, shin, RIGHT", "FRONT, 0.05, 0.72, knee-front, LEFT",
            "FRONT, -0.19, 0.57, palm, RIGHT" })
    void hits(BodyView view, double x, double y, String region, Side side) {
        var place = BodyFigure.of(view).at(x, y).orElseThrow();
        assertEquals(region, place.region().id());
        assertEquals(side, place.side());
    }

    @ParameterizedTest
    @DisplayName("beside the body there is nothing")
    @CsvSource({ "BACK, 0.1, 0.4", "FRONT, 0, 0.7", "FRONT, 0.24, 0.3", "BACK, 0, -0.01" })
    void misses(BodyView view, double x, double y) {
        assertTrue(BodyFigure.of(view).at(x, y).isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("no two places share more than a sliver")
    void apart(BodyView view) {
        var figure = BodyFigure.of(view);
        for (var one : figure.places()) {
            for (var other : figure.places()) {
                if (!one.equals(other)) {
                    var common = new Area(figure.shape(one).orElseThrow());
                    common.intersect(new Area(figure.shape(other).orElseThrow()));
                    assertTrue(size(common) < SLIVER, one + " and " + other + ": " + size(common));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("every point of the body is in some place")
    void covered(BodyView view) {
        var figure = BodyFigure.of(view);
        var rest = new Area(figure.outline());
        figure.places().forEach(place -> rest.subtract(new Area(figure.shape(place).orElseThrow())));
        assertTrue(size(rest) < SLIVER, "uncovered: " + size(rest) + " " + rest.getBounds2D());
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("left is the mirror image of right")
    void symmetric(BodyView view) {
        var figure = BodyFigure.of(view);
        for (var place : figure.places()) {
            var here = figure.shape(place).orElseThrow();
            var there = figure.shape(place.other()).orElseThrow();
            assertEquals(size(here), size(there), 1e-6, place.toString());
            assertEquals(here.getBounds2D().getMinX(), -there.getBounds2D().getMaxX(), 1e-6, place.toString());
        }
        assertEquals(1, figure.outline().getBounds2D().getHeight(), 0.01);
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("the anchor of a place is in it")
    void anchored(BodyView view) {
        var figure = BodyFigure.of(view);
        figure.places().forEach(place -> assertTrue(
                figure.shape(place).orElseThrow().contains(figure.anchor(place)), place.toString()));
    }

    @Test
    @DisplayName("a view does not anchor what only the other view shows")
    void notHere() {
        var sacrum = new BodyPlace(BodyRegions.find("sacrum").orElseThrow(), Side.LEFT);
        assertThrows(IllegalArgumentException.class, () -> BodyFigure.of(BodyView.FRONT).anchor(sacrum));
        assertThrows(IllegalArgumentException.class, () -> new BodyPlace(sacrum.region(), Side.BOTH));
    }

    /** Size of a shape by its corners, each closed part counted with its sign. */
    private static double size(Shape shape) {
        var path = new FlatteningPathIterator(shape.getPathIterator(null), 0.0002);
        var here = new double[6];
        double startX = 0;
        double startY = 0;
        double x = 0;
        double y = 0;
        double sum = 0;
        for (; !path.isDone(); path.next()) {
            var kind = path.currentSegment(here);
            if (kind == PathIterator.SEG_MOVETO) {
                startX = here[0];
                startY = here[1];
            } else {
                var toX = kind == PathIterator.SEG_CLOSE ? startX : here[0];
                var toY = kind == PathIterator.SEG_CLOSE ? startY : here[1];
                sum += x * toY - toX * y;
                here[0] = toX;
                here[1] = toY;
            }
            x = here[0];
            y = here[1];
        }
        return Math.abs(sum) / 2;
    }
}
