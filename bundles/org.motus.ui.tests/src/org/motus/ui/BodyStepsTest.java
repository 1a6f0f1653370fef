package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motus.library.BodyFigure;
import org.motus.library.BodyPlace;
import org.motus.library.BodyRegions;
import org.motus.library.BodyView;
import org.motus.model.clinic.Side;

@DisplayName("Arrow keys on the body")
class BodyStepsTest {

    private static final BodyFigure BACK = BodyFigure.of(BodyView.BACK);

    private static BodyPlace place(String region, Side side) {
        return new BodyPlace(BodyRegions.find(region).orElseThrow(), side);
    }

    private static String step(BodyPlace from, int right, int down) {
        return BodySteps.next(BACK, from, right, down).map(BodyMarks::name).orElse("nowhere");
    }

    @Test
    @DisplayName("lead to the neighbor that the eye sees")
    void neighbors() {
        var back = place("lower-back", Side.RIGHT);
        assertEquals("Lower back, left", step(back, -1, 0));
        assertEquals("Mid back, right", step(place("lower-back", Side.RIGHT), 0, -1));
        assertEquals("Calf, right", step(place("knee-back", Side.RIGHT), 0, 1));
        assertEquals("Ankle, back, right", step(place("calf", Side.RIGHT), 0, 1));
        assertEquals("nowhere", step(place("heel", Side.RIGHT), 0, 1));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("reach every place of a view from any other")
    void reachAll(BodyView view) {
        var figure = BodyFigure.of(view);
        var reached = new HashSet<BodyPlace>();
        var next = new ArrayDeque<>(List.of(figure.places().getFirst()));
        while (!next.isEmpty()) {
            var from = next.remove();
            if (reached.add(from)) {
                for (var way : new int[][] { { 1, 0 }, { -1, 0 }, { 0, 1 }, { 0, -1 } }) {
                    BodySteps.next(figure, from, way[0], way[1]).ifPresent(next::add);
                }
            }
        }
        var missed = figure.places().stream().filter(place -> !reached.contains(place)).map(BodyMarks::name).toList();
        assertTrue(missed.isEmpty(), missed.toString());
    }

    @Test
    @DisplayName("to the right of the front enter the back at the same height")
    void enter() {
        var entered = BodySteps.enter(BACK, 0.38, true);
        assertTrue(Math.abs(BACK.anchor(entered).getY() - 0.38) < 0.1);
        assertTrue(BACK.anchor(entered).getX() < 0);
    }
}
