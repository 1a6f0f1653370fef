package org.motus.ui.patient.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.library.BodyPlace;
import org.motus.library.BodyRegion;
import org.motus.library.BodyRegions;
import org.motus.model.clinic.PainDepth;
import org.motus.model.clinic.PainSite;
import org.motus.model.clinic.Side;
import org.motus.model.library.LocationCode;
import org.motus.testkit.PatientBuilder;

@DisplayName("The pane Where it hurts")
class SiteBoardTest {

    private static final LocalDate JANUARY = LocalDate.of(2026, 1, 12);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private final PatientDocument document = PatientDocument
            .ofNew(PatientBuilder.patient().episode(LocationCode.A, "2026-01-12").build());
    private final SiteBoard board = new SiteBoard(document, TODAY);

    private static BodyPlace place(String region, Side side) {
        return new BodyPlace(BodyRegions.find(region).orElseThrow(), side);
    }

    private void january() {
        var then = new SiteBoard(document, JANUARY);
        then.mark(place("lower-back", Side.RIGHT), false);
        then.digit(6, 0);
        then.close();
    }

    private PainSite only() {
        assertEquals(1, board.sites().size());
        return board.sites().getFirst();
    }

    @Test
    @DisplayName("an empty chart says how to begin")
    void empty() {
        assertEquals("Click where it hurts, or press the arrow keys and Enter.", board.sentence());
        board.digit(4, 0);
        assertTrue(board.refused());
    }

    @Test
    @DisplayName("walk to a place and key 4: it is marked with pain 4")
    void digitMarks() {
        board.walk(place("lower-back", Side.RIGHT));
        board.digit(4, 0);
        assertEquals(4, only().getPainNow());
        assertEquals(Side.RIGHT, only().getSide());
    }

    @Test
    @DisplayName("W and 8 is the worst pain; the next digit is pain now again")
    void worst() {
        board.mark(place("neck", Side.LEFT), false);
        board.toggleWorst();
        assertEquals("Now key the worst pain of the last 24 hours, 0 to 10.", board.sentence());
        board.digit(8, 0);
        board.digit(5, 100);
        assertEquals(8, only().getPainWorst());
        assertEquals(5, only().getPainNow());
    }

    @Test
    @DisplayName("1 and 0 at once is ten; after a pause it is nothing")
    void ten() {
        board.mark(place("neck", Side.LEFT), false);
        board.digit(1, 1000);
        board.digit(0, 1700);
        assertEquals(10, only().getPainNow());
        board.digit(1, 5000);
        board.digit(0, 5701);
        assertEquals(0, only().getPainNow());
        assertEquals("Neck, left, pain 1 to 0", document.undoLabel().orElseThrow());
    }

    @Test
    @DisplayName("1 and 0 is ten on a chart carried over from an earlier day too")
    void tenOnCarried() {
        january();
        board.look(TODAY);
        board.digit(1, 1000);
        board.digit(0, 1300);
        assertEquals(10, only().getPainNow());
        assertEquals("Lower back, right, pain 6 to 10", document.undoLabel().orElseThrow());
        document.undo();
        assertEquals(6, only().getPainNow());
    }

    @Test
    @DisplayName("an earlier day is only looked at: a sentence says the change, and another what to do")
    void pastDay() {
        january();
        board.look(TODAY);
        board.digit(4, 0);
        board.look(JANUARY);
        assertFalse(board.editable());
        assertEquals("Lower back, right: 6 to 4 since 12 January.", board.sentence());
        assertEquals(4, board.compared().getFirst().getPainNow());
        board.digit(9, 0);
        assertEquals("This is the chart of 12 January. Choose Today to change it, or copy it to today.",
                board.sentence());
        assertEquals(6, only().getPainNow());
        board.copyToToday();
        assertEquals(TODAY, board.day());
        assertEquals(6, only().getPainNow());
    }

    @Test
    @DisplayName("what is new and what is gone is said")
    void newAndGone() {
        january();
        board.look(TODAY);
        board.mark(place("buttock", Side.LEFT), false);
        board.choose(board.sites().getFirst().getId());
        board.remove();
        board.look(JANUARY);
        assertEquals("Lower back, right: gone; Buttock, left: new since 12 January.", board.sentence());
    }

    @Test
    @DisplayName("a mark below the knee says what it suggests while the episode is about the back")
    void suggestion() {
        board.mark(place("calf", Side.LEFT), false);
        assertEquals("Pain below the knee suggests the sciatic nerve (C). You decide.", board.sentence());
        document.change("Location", () -> document.openEpisode().orElseThrow().setLocation(LocationCode.C));
        assertEquals("", board.sentence());
    }

    @Test
    @DisplayName("a place that no location is about says so plainly")
    void unplaced() {
        board.mark(place("palm", Side.LEFT), false);
        assertEquals("Motus has no location for this place alone: Palm. It is kept with the episode.",
                board.sentence());
    }

    @Test
    @DisplayName("numbers typed into the table are taken or refused, and never cut")
    void typed() {
        board.mark(place("neck", Side.LEFT), false);
        assertEquals("", board.type(only(), PainNumber.NOW, " 10 "));
        assertEquals("Pain is a number from 0 to 10, not 11.", board.type(only(), PainNumber.NOW, "11"));
        assertEquals("Pain is a number from 0 to 10, not -1.", board.type(only(), PainNumber.WORST, "-1"));
        assertEquals("Pain is a number from 0 to 10, not four.", board.type(only(), PainNumber.WORST, "four"));
        assertEquals(10, only().getPainNow());
        assertEquals("", board.type(only(), PainNumber.NOW, ""));
        assertEquals(null, only().getPainNow());
    }

    @Test
    @DisplayName("D goes through deep, surface and not asked")
    void depth() {
        board.mark(place("neck", Side.LEFT), false);
        for (var depth : List.of(PainDepth.DEEP, PainDepth.SURFACE, PainDepth.UNKNOWN)) {
            board.nextDepth();
            assertEquals(depth, only().getDepth());
        }
    }

    @Test
    @DisplayName("after a removal nothing is selected, so that a second Del takes nothing; undo brings the site back")
    void undo() {
        board.mark(place("neck", Side.LEFT), false);
        board.mark(place("calf", Side.LEFT), false);
        board.remove();
        assertTrue(board.selected().isEmpty());
        board.remove();
        assertTrue(board.refused());
        document.undo();
        assertEquals(2, board.sites().size());
        document.undo();
        assertEquals("neck", only().getRegion());
    }

    @Test
    @DisplayName("the menu of the table offers every region once")
    void menu() {
        var ids = RegionMenu.ids();
        assertEquals(Set.copyOf(BodyRegions.all().stream().map(BodyRegion::id).toList()), Set.copyOf(ids));
        assertEquals(BodyRegions.all().size(), ids.size());
    }

    @Test
    @DisplayName("a screen reader hears place, side, pain and since when")
    void spoken() {
        january();
        board.look(TODAY);
        board.digit(4, 0);
        assertEquals("Lower back, right, pain 4 of 10, since 12 January",
                SiteWords.spoken(only(), board.days(), TODAY));
    }
}
