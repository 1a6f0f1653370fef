package org.motus.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What no body does is found")
class FigureProblemsTest {

    private static Figure figure(String pose) {
        return Figure.read("T.figure", """
                exercise: T
                props: [floor]
                frames:
                  - {pose: standing, caption: a, alt: a}
                  - pose: standing
                    caption: b
                    alt: b
                """ + pose.indent(4));
    }

    private static void found(String pose, String problem) {
        var problems = figure(pose).problems();
        assertTrue(problems.stream().anyMatch(one -> one.startsWith("Frame 2: " + problem)), problems::toString);
    }

    @Test
    @DisplayName("who stands on the floor is well")
    void well() {
        assertEquals(0, figure("spine: {neck: 5}").problems().size());
    }

    @Test
    @DisplayName("feet above the floor")
    void floats() {
        found("legs: {foot: [0, 0.03]}", "the left foot floats 0.03");
    }

    @Test
    @DisplayName("a foot in the floor")
    void sinks() {
        found("right leg: {foot: [0, -0.03]}\npelvis: {y: 0.49}", "the right foot is 0.03 deep in the floor");
    }

    @Test
    @DisplayName("a place that a hand cannot reach")
    void reach() {
        found("right arm: {wrist: [1.2, 0.8]}", "the right hand cannot reach");
    }

    @Test
    @DisplayName("a leg that points where no hip lets it")
    void limits() {
        found("right leg: {thigh: 190, shank: 190}\nrests: left foot", "right hip is -");
    }

    @Test
    @DisplayName("a rule that has no solution")
    void rule() {
        found("settle: {adjust: neck, until: head, at: 0, between: [-10, 10]}", "no neck from -10 to 10");
    }
}
