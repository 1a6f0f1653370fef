package org.motus.ui.patient.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.library.BodyRegion;
import org.motus.library.BodyRegions;
import org.motus.model.clinic.PainDepth;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Side;
import org.motus.model.library.LocationCode;
import org.motus.testkit.PatientBuilder;

@DisplayName("Marking where it hurts")
class SiteMarksTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 10, 9);
    private static final LocalDate SECOND = LocalDate.of(2026, 11, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final PatientDocument document = PatientDocument
            .ofNew(PatientBuilder.patient().episode(LocationCode.A, "2026-10-09").build());
    private final SiteMarks marks = on(TODAY);

    private SiteMarks on(LocalDate day) {
        return new SiteMarks(document, day);
    }

    private static BodyRegion region(String id) {
        return BodyRegions.find(id).orElseThrow();
    }

    private PainSite today(int index) {
        return marks.days().on(TODAY).get(index);
    }

    private static void mark(SiteMarks marks, String region, Side side, int pain) {
        marks.mark(region(region), side);
        marks.number(marks.days().on(marks.days().today()).getLast(), PainNumber.NOW, pain);
    }

    @Test
    @DisplayName("lower back, right, pain 4 of worst 6: each is a named step that can be taken back")
    void marksAndUndoes() {
        marks.mark(region("lower-back"), Side.RIGHT);
        assertEquals("Lower back, right, added", document.undoLabel().orElseThrow());
        marks.number(today(0), PainNumber.NOW, 2);
        marks.number(today(0), PainNumber.NOW, 4);
        assertEquals("Lower back, right, pain 2 to 4", document.undoLabel().orElseThrow());
        marks.number(today(0), PainNumber.WORST, 6);
        assertEquals("Lower back, right, worst pain not asked to 6", document.undoLabel().orElseThrow());
        document.undo();
        document.undo();
        assertEquals(2, today(0).getPainNow());
        assertEquals(null, today(0).getPainWorst());
        document.undo();
        document.undo();
        assertEquals(List.of(), marks.days().on(TODAY));
        document.redo();
        assertEquals("lower-back", today(0).getRegion());
        assertEquals(LocationCode.A, today(0).getLocation());
        assertEquals(TODAY, today(0).getRecordedOn());
    }

    @Test
    @DisplayName("the other half of a marked region makes it both sides, the same half changes nothing")
    void otherHalf() {
        marks.mark(region("buttock"), Side.RIGHT);
        marks.mark(region("buttock"), Side.LEFT);
        assertEquals(1, marks.days().on(TODAY).size());
        assertEquals(Side.BOTH, today(0).getSide());
        assertEquals("Buttock, right to both", document.undoLabel().orElseThrow());
        var before = document.mark();
        marks.mark(region("buttock"), Side.LEFT);
        assertEquals(before, document.mark());
    }

    @Test
    @DisplayName("with Shift the other half is a site with its own pain, and the two do not merge by accident")
    void ownHalf() {
        mark(marks, "calf", Side.RIGHT, 3);
        marks.add(region("calf"), Side.LEFT);
        assertEquals(2, marks.days().on(TODAY).size());
        var outcome = marks.side(today(0), Side.BOTH);
        assertEquals("Calf, both is marked already. Remove one of the two first.", outcome.refusal());
        assertEquals(Side.RIGHT, today(0).getSide());
    }

    @Test
    @DisplayName("pain 11 is refused with a sentence, and nothing changes")
    void eleven() {
        mark(marks, "neck", Side.LEFT, 3);
        assertEquals("Pain is a number from 0 to 10, not 11.",
                marks.number(today(0), PainNumber.NOW, 11).refusal());
        assertEquals(3, today(0).getPainNow());
    }

    @Test
    @DisplayName("1 and then 0 is ten, in one step")
    void ten() {
        mark(marks, "neck", Side.LEFT, 3);
        marks.number(today(0), PainNumber.NOW, 1);
        marks.ten(today(0), PainNumber.NOW, 3);
        assertEquals(10, today(0).getPainNow());
        assertEquals("Neck, left, pain 3 to 10", document.undoLabel().orElseThrow());
        document.undo();
        assertEquals(3, today(0).getPainNow());
    }

    @Test
    @DisplayName("the first change of a day keeps the chart of the day before, in the same step")
    void copyOnWrite() {
        mark(on(SECOND), "lower-back", Side.RIGHT, 6);
        mark(on(SECOND), "buttock", Side.RIGHT, 3);
        var days = marks.days();
        assertEquals(SECOND, days.carriedFrom().orElseThrow());
        assertEquals(6, today(0).getPainNow());

        marks.number(today(0), PainNumber.NOW, 4);
        assertEquals(List.of(TODAY, SECOND), days.days());
        assertEquals(4, today(0).getPainNow());
        assertEquals(3, today(1).getPainNow());
        assertEquals(6, days.on(SECOND).get(0).getPainNow());
        assertNotEquals(days.on(SECOND).get(0).getId(), today(0).getId());
        assertTrue(days.carriedFrom().isEmpty());

        document.undo();
        assertEquals(2, document.openEpisode().orElseThrow().getSites().size());
        assertEquals(6, today(0).getPainNow());
        document.redo();
        assertEquals(4, document.openEpisode().orElseThrow().getSites().size());
    }

    @Test
    @DisplayName("taking a site off today leaves it on the earlier day")
    void removes() {
        mark(on(SECOND), "lower-back", Side.RIGHT, 6);
        mark(on(SECOND), "buttock", Side.RIGHT, 3);
        marks.remove(today(1));
        assertEquals("Buttock, right, removed", document.undoLabel().orElseThrow());
        assertEquals(1, marks.days().on(TODAY).size());
        assertEquals(2, marks.days().on(SECOND).size());
    }

    @Test
    @DisplayName("the last site of a patient with a history is not removed: it no longer hurts, which is pain 0")
    void lastSite() {
        mark(on(SECOND), "lower-back", Side.RIGHT, 6);
        var outcome = marks.remove(today(0));
        assertEquals("This is the last site. When Lower back, right no longer hurts, key 0 for its pain.",
                outcome.refusal());
        assertEquals(1, document.openEpisode().orElseThrow().getSites().size());
    }

    @Test
    @DisplayName("the only site of the first day can be removed")
    void onlySite() {
        mark(marks, "lower-back", Side.RIGHT, 6);
        marks.remove(today(0));
        assertEquals(List.of(), marks.days().on(TODAY));
    }

    @Test
    @DisplayName("since is the first day without a gap")
    void since() {
        mark(on(FIRST), "lower-back", Side.RIGHT, 7);
        mark(on(SECOND), "buttock", Side.RIGHT, 3);
        marks.mark(region("calf"), Side.LEFT);
        var days = marks.days();
        assertEquals(FIRST, days.since(today(0), TODAY));
        assertEquals(SECOND, days.since(today(1), TODAY));
        assertEquals(TODAY, days.since(today(2), TODAY));
        assertEquals(FIRST, days.since(days.on(SECOND).get(0), SECOND));
    }

    @Test
    @DisplayName("a side that was not marked then breaks the row of days")
    void sinceSide() {
        mark(on(FIRST), "lower-back", Side.RIGHT, 7);
        marks.mark(region("lower-back"), Side.LEFT);
        assertEquals(Side.BOTH, today(0).getSide());
        assertEquals(TODAY, marks.days().since(today(0), TODAY));
    }

    @Test
    @DisplayName("an earlier chart becomes today's in place of what today shows")
    void copies() {
        mark(on(FIRST), "lower-back", Side.RIGHT, 7);
        mark(on(SECOND), "neck", Side.LEFT, 3);
        marks.remove(today(0));
        marks.copyToToday(FIRST);
        assertEquals("Body chart of 9 October copied to today", document.undoLabel().orElseThrow());
        assertEquals(List.of("lower-back"), marks.days().on(TODAY).stream().map(PainSite::getRegion).toList());
        assertEquals(2, marks.days().on(SECOND).size());
    }

    @Test
    @DisplayName("without an open episode the first site begins one, in the same step")
    void newEpisode() {
        document.openEpisode().orElseThrow().setEndedOn(SECOND);
        marks.mark(region("hip-side"), Side.LEFT);
        var episode = document.openEpisode().orElseThrow();
        assertEquals(LocationCode.D, episode.getLocation());
        assertEquals(TODAY, episode.getStartedOn());
        document.undo();
        assertTrue(document.openEpisode().isEmpty());
        assertEquals(1, document.patient().getEpisodes().size());
    }

    @Test
    @DisplayName("an elbow alone begins no episode, and the sentence says why; with an episode it is kept")
    void noLocation() {
        document.openEpisode().orElseThrow().setEndedOn(SECOND);
        var outcome = marks.mark(region("elbow-back"), Side.LEFT);
        assertFalse(outcome.refusal().isEmpty());
        assertTrue(document.openEpisode().isEmpty());
        marks.mark(region("neck"), Side.LEFT);
        marks.mark(region("elbow-back"), Side.LEFT);
        assertEquals(2, marks.days().on(TODAY).size());
        assertEquals(LocationCode.E, today(1).getLocation());
    }

    @Test
    @DisplayName("typing where it spreads is one step")
    void spread() {
        mark(marks, "lower-back", Side.RIGHT, 4);
        for (var text : List.of("d", "down", "down to the knee")) {
            marks.spread(today(0), text);
        }
        assertEquals("down to the knee", today(0).getSpread());
        document.undo();
        assertEquals(null, today(0).getSpread());
        assertEquals(4, today(0).getPainNow());
    }

    @Test
    @DisplayName("depth is a step with both words")
    void depth() {
        mark(marks, "lower-back", Side.RIGHT, 4);
        marks.depth(today(0), PainDepth.DEEP);
        assertEquals("Lower back, right, depth Not asked to Deep", document.undoLabel().orElseThrow());
    }
}
