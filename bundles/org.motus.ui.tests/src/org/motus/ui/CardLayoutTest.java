package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;

import org.eclipse.swt.graphics.Rectangle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Five cards, as in the picture of the editor: one lying, two sitting, two standing; 60 high, 4 apart, 6 around. */
@DisplayName("Where the cards of a program are")
class CardLayoutTest {

    private static final CardSizes SIZES = new CardSizes(60, 4, 6, 80);

    private final CardLayout layout = new CardLayout(List.of("Lying", "Sitting", "Sitting", "Standing", "Standing"),
            SIZES, 718);

    @Test
    @DisplayName("cards stand one below the other, right of the groups")
    void cards() {
        assertEquals(new Rectangle(80, 6, 632, 60), layout.card(0));
        assertEquals(new Rectangle(80, 134, 632, 60), layout.card(2));
        // 6 + 5 cards of 60 + 4 gaps of 4 + 6
        assertEquals(328, layout.height());
    }

    @Test
    @DisplayName("cards of one position that follow one another are one group, as high as its cards")
    void groups() {
        var runs = layout.runs();
        assertEquals(3, runs.size());
        assertEquals(new CardLayout.Run(0, 0, new Rectangle(0, 6, 80, 60)), runs.get(0));
        assertEquals(new CardLayout.Run(1, 2, new Rectangle(0, 70, 80, 124)), runs.get(1));
        assertEquals(new CardLayout.Run(3, 4, new Rectangle(0, 198, 80, 124)), runs.get(2));
    }

    @Test
    @DisplayName("a position that comes back later is a group of its own")
    void comesBack() {
        var mixed = new CardLayout(List.of("Lying", "Sitting", "Lying"), SIZES, 718);
        assertEquals(3, mixed.runs().size());
    }

    @Test
    @DisplayName("a click finds its card, and nothing in a gap, on the groups or below the last card")
    void hit() {
        assertEquals(0, layout.at(300, 6));
        assertEquals(0, layout.at(300, 65));
        assertEquals(-1, layout.at(300, 66));
        assertEquals(1, layout.at(300, 70));
        assertEquals(4, layout.at(711, 321));
        assertEquals(-1, layout.at(40, 30));
        assertEquals(-1, layout.at(712, 30));
        assertEquals(-1, layout.at(300, 325));
        assertEquals(-1, layout.at(300, -500));
    }

    @Test
    @DisplayName("what is held comes before a card in its upper half and behind it in its lower half")
    void place() {
        assertEquals(0, layout.place(-40));
        assertEquals(0, layout.place(30));
        assertEquals(1, layout.place(40));
        assertEquals(1, layout.place(90));
        assertEquals(2, layout.place(110));
        assertEquals(5, layout.place(2000));
        assertEquals(68, layout.gapMiddle(1));
    }

    @Test
    @DisplayName("the group of a place is that of the card under the mouse")
    void groupOfPlace() {
        assertEquals("Lying", layout.groupAt(-5));
        assertEquals("Lying", layout.groupAt(50));
        assertEquals("Sitting", layout.groupAt(80));
        assertEquals("Standing", layout.groupAt(900));
    }

    @Test
    @DisplayName("a selected card is scrolled into view by the shortest way, and not at all when it is seen")
    void reveal() {
        // The view of 200 shows the cards 0 to 2: card 2 ends at 194.
        assertEquals(0, layout.reveal(2, 0, 200));
        // Card 3 ends at 258, and 6 stay free below it.
        assertEquals(64, layout.reveal(3, 0, 200));
        assertEquals(128, layout.reveal(4, 0, 200));
        assertEquals(0, layout.reveal(0, 128, 200));
        assertEquals(100, layout.reveal(3, 100, 200));
    }

    @Test
    @DisplayName("nothing is scrolled when everything is seen")
    void limit() {
        assertEquals(0, layout.limit(50, 400));
        assertEquals(128, layout.limit(5000, 200));
        assertEquals(0, layout.limit(-3, 200));
    }

    @Test
    @DisplayName("an empty list has no card, no group and one place")
    void empty() {
        var none = new CardLayout(List.of(), SIZES, 718);
        assertEquals(12, none.height());
        assertEquals(-1, none.at(300, 20));
        assertEquals(0, none.place(300));
        assertEquals("", none.groupAt(300));
        assertEquals(List.of(), none.runs());
    }

    @Test
    @DisplayName("200 cards are one group of 12,796 points")
    void many() {
        var many = new CardLayout(Collections.nCopies(200, "Standing"), SIZES, 718);
        assertEquals(12_808, many.height());
        assertEquals(new Rectangle(0, 6, 80, 12_796), many.runs().getFirst().area());
        assertEquals(199, many.at(300, 6 + 199 * 64));
    }

    @Test
    @DisplayName("compact cards are lower, and a narrow list leaves the words of the groups out")
    void sizes() {
        var metrics = Metrics.of(20);
        assertEquals(new CardSizes(60, 4, 6, 80), CardSizes.of(metrics, false, 718));
        assertEquals(new CardSizes(48, 4, 6, 74), CardSizes.of(metrics, true, 718));
        assertEquals(40, CardSizes.of(metrics, true, 400).rail());
        // At 150 % the same width is narrow.
        assertEquals(new CardSizes(90, 6, 9, 60), CardSizes.of(Metrics.of(30), false, 600));
    }
}
