package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.library.BodyFigure;
import org.motus.library.BodyPlace;
import org.motus.library.BodyRegions;
import org.motus.library.BodyView;
import org.motus.model.clinic.PainDepth;
import org.motus.model.clinic.Side;

@DisplayName("What a screen reader hears of the body")
class BodyMarksTest {

    private static final BodyFigure FRONT = BodyFigure.of(BodyView.FRONT);
    private static final BodyFigure BACK = BodyFigure.of(BodyView.BACK);

    private static BodyMark mark(String region, Side side) {
        return new BodyMark(region, region, side, 4, PainDepth.DEEP, false, region + " spoken");
    }

    private static BodyPlace place(String region, Side side) {
        return new BodyPlace(BodyRegions.find(region).orElseThrow(), side);
    }

    @Test
    @DisplayName("each view counts the sites that it shows")
    void counts() {
        var marks = new BodyMarks(List.of(mark("lower-back", Side.RIGHT), mark("hip-side", Side.LEFT)), List.of(), "",
                true);
        assertEquals("Body, back. 2 sites", marks.spoken(BACK));
        assertEquals("Body, front. 1 site", marks.spoken(FRONT));
    }

    @Test
    @DisplayName("a marked half says its mark, the other half that it is not marked")
    void halves() {
        var marks = new BodyMarks(List.of(mark("lower-back", Side.RIGHT)), List.of(), "", true);
        assertEquals("lower-back spoken", marks.spoken(place("lower-back", Side.RIGHT)));
        assertEquals("Lower back, left, not marked", marks.spoken(place("lower-back", Side.LEFT)));
        assertEquals("Calf, left, not marked", marks.spoken(place("calf", Side.LEFT)));
    }

    @Test
    @DisplayName("a mark of both sides lies on both halves, one of an unknown region on none")
    void both() {
        assertEquals(2, BodyMarks.places(BACK, mark("neck", Side.BOTH)).count());
        assertEquals(0, BodyMarks.places(FRONT, mark("neck", Side.BOTH)).count());
        assertEquals(0, BodyMarks.places(BACK, mark("lower-back-left", Side.BOTH)).count());
    }
}
