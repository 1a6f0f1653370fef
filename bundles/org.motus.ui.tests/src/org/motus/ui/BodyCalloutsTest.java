package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Circles beside the body")
class BodyCalloutsTest {

    @Test
    @DisplayName("stay at their marks while there is room")
    void stay() {
        assertEquals(List.of(100, 200), BodyCallouts.spread(List.of(100, 200), 28, 20, 380));
    }

    @Test
    @DisplayName("make room for each other in the order of their marks")
    void makeRoom() {
        assertEquals(List.of(128, 100, 156), BodyCallouts.spread(List.of(105, 100, 110), 28, 20, 380));
    }

    @Test
    @DisplayName("move up from the lower edge and down from the upper")
    void edges() {
        assertEquals(List.of(20, 48), BodyCallouts.spread(List.of(5, 10), 28, 20, 380));
        assertEquals(List.of(352, 380), BodyCallouts.spread(List.of(375, 378), 28, 20, 380));
    }

    @Test
    @DisplayName("move closer than a circle only when the margin is too short for all")
    void tooMany() {
        assertEquals(List.of(20, 40, 60), BodyCallouts.spread(List.of(30, 30, 30), 28, 20, 60));
    }
}
