package org.motus.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.figures.Drawings;
import org.motus.figures.Tint;
import org.motus.ui.library.Movement.Shot;

@DisplayName("The movement of an exercise")
class MovementTest {

    private final Drawings drawings = Drawings.shipped();

    private Movement movement(String id, boolean still) {
        return Movement.of(drawings, drawings.figure(id).orElseThrow(), still);
    }

    @Test
    @DisplayName("two frames: there and back with 15 drawings between, 25 a second, the frames for 0.8 s")
    void thereAndBack() {
        var movement = movement("EX-022", false);
        assertFalse(movement.still());
        assertEquals(32, movement.shots().size(), "2 frames and 15 drawings each way");
        assertEquals(2 * 800 + 30 * 40, movement.shots().stream().mapToInt(Shot::millis).sum());
        var there = movement.shots().subList(1, 16);
        var back = movement.shots().subList(17, 32);
        for (var step = 0; step < 15; step++) {
            assertSame(there.get(step).drawing(), back.get(14 - step).drawing(), "the way back is not computed again");
        }
        assertNotSame(there.get(0).drawing(), there.get(1).drawing());
        assertFalse(there.get(7).drawing().pieces().isEmpty());
    }

    @Test
    @DisplayName("three frames: the middle one is seen on the way there and on the way back")
    void threeFrames() {
        var movement = movement("EX-003", false);
        assertEquals(List.of(0, 1, 2, 1), movement.shots().stream().filter(shot -> shot.millis() == 800)
                .map(Shot::frame).toList());
        assertEquals(4 + 4 * 15, movement.shots().size());
    }

    @Test
    @DisplayName("all of it is seen in one window, which leaves out what no drawing needs")
    void window() {
        var lying = movement("EX-022", false);
        assertTrue(lying.window().getHeight() < 560, "nobody lies in the upper part: " + lying.window());
        for (var shot : lying.shots()) {
            for (var piece : shot.drawing().pieces()) {
                var bounds = piece.path().getBounds2D();
                assertTrue(piece.tint() != Tint.INK || lying.window().contains(bounds),
                        () -> bounds + " is not in " + lying.window());
            }
        }
    }

    @Test
    @DisplayName("with less motion the frames follow one another and nothing moves between them")
    void still() {
        var movement = movement("EX-003", true);
        assertTrue(movement.still());
        assertEquals(List.of(0, 1, 2), movement.shots().stream().map(Shot::frame).toList());
        assertTrue(movement.shots().stream().allMatch(shot -> shot.millis() == 1600));
    }
}
