package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.graphics.RGBA;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.figures.Tint;

@DisplayName("The colors of drawings")
class FigureColorsTest {

    @Test
    @DisplayName("on paper are those that are printed, whatever the colors of the screen")
    void paper() {
        var paper = FigureColors.paper();
        for (var tint : Tint.values()) {
            var printed = tint.color();
            assertEquals(new RGBA(printed >> 16 & 0xff, printed >> 8 & 0xff, printed & 0xff, printed >>> 24),
                    paper.of(tint).getRGBA(), tint.name());
        }
        assertEquals(new RGBA(255, 255, 255, 255), paper.of(Tint.PAPER).getRGBA());
        assertTrue(paper.fresh());
    }
}
