package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.ui.SparklineCourse.Place;

@DisplayName("The course of a score")
class SparklineCourseTest {

    @Test
    @DisplayName("pain 6, 5, 4 on the scale 0 to 10 falls from left to right")
    void falls() {
        var course = SparklineCourse.of(List.of(6.0, 5.0, 4.0), 0, 10);
        assertEquals(List.of(List.of(new Place(0, 0.6), new Place(0.5, 0.5), new Place(1, 0.4))), course.runs());
        assertEquals(Optional.of(new Place(1, 0.4)), course.last());
    }

    @Test
    @DisplayName("a visit without a value leaves a gap; the mark stays with the last value that was taken")
    void gaps() {
        var course = SparklineCourse.of(Arrays.asList(6.0, null, 4.0, 2.0, null), 0, 10);
        assertEquals(List.of(List.of(new Place(0, 0.6)), List.of(new Place(0.5, 0.4), new Place(0.75, 0.2))),
                course.runs());
        assertEquals(Optional.of(new Place(0.75, 0.2)), course.last());
    }

    @Test
    @DisplayName("one value alone stands at the end; none at all has no mark")
    void fewest() {
        assertEquals(Optional.of(new Place(1, 0.5)), SparklineCourse.of(List.of(5.0), 0, 10).last());
        assertEquals(Optional.empty(), SparklineCourse.of(List.of(), 0, 10).last());
        assertEquals(Optional.empty(), SparklineCourse.of(Arrays.asList(null, Double.NaN), 0, 10).last());
    }

    @Test
    @DisplayName("equal values are a flat line, also on a scale without height, and no value leaves the scale")
    void edges() {
        assertEquals(Optional.of(new Place(1, 0.5)), SparklineCourse.of(List.of(5.0, 5.0), 5, 5).last());
        assertEquals(Optional.of(new Place(1, 1)), SparklineCourse.of(List.of(1.0, 14.0), 0, 10).last());
        assertEquals(Optional.of(new Place(1, 0)), SparklineCourse.of(List.of(1.0, -3.0), 0, 10).last());
    }

    @Test
    @DisplayName("under half of the sessions is low, half is not")
    void low() {
        assertTrue(SparklineCourse.of(List.of(0.9, 0.49), 0, 1).low());
        assertFalse(SparklineCourse.of(List.of(0.2, 0.5), 0, 1).low());
        assertFalse(SparklineCourse.of(List.of(), 0, 1).low());
    }

    @Test
    @DisplayName("a place becomes a point inside its area")
    void points() {
        assertArrayEquals(new int[] { 10, 24 }, new Place(0, 0).in(new Rectangle(10, 5, 81, 20)));
        assertArrayEquals(new int[] { 90, 5 }, new Place(1, 1).in(new Rectangle(10, 5, 81, 20)));
    }
}
