package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The segments of a choice")
class SegmentedLookTest {

    private static List<Integer> widths(List<Integer> natural, int width) {
        return SegmentedLook.spread(natural, width, 30).stream().map(area -> area.width).toList();
    }

    @Test
    @DisplayName("they stand side by side")
    void sideBySide() {
        assertEquals(List.of(new Rectangle(0, 0, 70, 30), new Rectangle(70, 0, 90, 30)),
                SegmentedLook.spread(List.of(70, 90), 160, 30));
    }

    @Test
    @DisplayName("more room is shared; the last takes what cannot be")
    void wider() {
        assertEquals(List.of(80, 100, 51), widths(List.of(70, 90, 40), 231));
    }

    @Test
    @DisplayName("with too little room the long label gives way first, so that Yes and No stay whole")
    void narrower() {
        assertEquals(List.of(50, 45, 55), widths(List.of(50, 45, 140), 150));
        assertEquals(List.of(30, 30, 30), widths(List.of(50, 45, 140), 90));
    }

    @Test
    @DisplayName("no label, or no room, is no fault")
    void nothing() {
        assertEquals(List.of(), widths(List.of(), 100));
        assertEquals(List.of(0, 0), widths(List.of(50, 45), 0));
    }
}
