package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The cards, the selected one and the one that is held")
class CardDeckTest {

    private final CardDeck deck = new CardDeck();

    @BeforeEach
    void fourCards() {
        deck.take(cards("tilt", "cat-cow", "sit to stand", "walk"));
        deck.select(2);
    }

    private static List<CardItem> cards(String... names) {
        return Stream.of(names).map(name -> card(name, CardState.NORMAL, 0, "")).toList();
    }

    private static CardItem card(String name, CardState state, int findings, String spoken) {
        return new CardItem(name, "Standing", null, name, "2 × 10", "3.5", "min a day", "as default", false, state,
                findings, null, spoken);
    }

    @Test
    @DisplayName("a card that is moved stays selected")
    void moved() {
        deck.take(cards("sit to stand", "tilt", "cat-cow", "walk"));
        assertEquals(0, deck.selection());
    }

    @Test
    @DisplayName("when the selected card is removed, the one that takes its place is selected")
    void removed() {
        deck.take(cards("tilt", "cat-cow", "walk"));
        assertEquals(2, deck.selection());
        deck.take(cards("tilt", "cat-cow"));
        assertEquals(1, deck.selection());
        deck.take(List.of());
        assertEquals(-1, deck.selection());
    }

    @Test
    @DisplayName("nothing is selected until somebody selects")
    void nothing() {
        var fresh = new CardDeck();
        fresh.take(cards("tilt"));
        assertEquals(-1, fresh.selection());
        assertTrue(fresh.select(0));
        assertFalse(fresh.select(0));
        assertTrue(fresh.select(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> fresh.select(1));
    }

    @Test
    @DisplayName("a changed dose leaves the same cards, another order does not")
    void same() {
        var changed = Stream.of("tilt", "cat-cow", "sit to stand", "walk")
                .map(name -> card(name, CardState.WARNED, 1, "")).toList();
        assertTrue(deck.sameCards(changed));
        assertFalse(deck.sameCards(cards("cat-cow", "tilt", "sit to stand", "walk")));
    }

    @Test
    @DisplayName("a card let go before or behind itself stays; elsewhere it takes the place it was shown")
    void held() {
        assertEquals(Optional.empty(), new CardDrag(2, 2, "Standing").move());
        assertEquals(Optional.empty(), new CardDrag(2, 3, "Standing").move());
        assertEquals(Optional.of(new CardAct.Move(2, 0)), new CardDrag(2, 0, "Lying").move());
        assertEquals(Optional.of(new CardAct.Move(0, 3)), new CardDrag(0, 4, "Standing").move());
    }

    @Test
    @DisplayName("the place is said as the number the card will have: 'Sitting, place 2'")
    void words() {
        assertEquals("Sitting, place 2", CardHold.words(new CardDrag(CardDrag.ELSEWHERE, 1, "Sitting")));
        assertEquals("Sitting, place 2", CardHold.words(new CardDrag(0, 2, "Sitting")));
        assertEquals("First place", CardHold.words(new CardDrag(CardDrag.ELSEWHERE, 0, "")));
    }

    @Test
    @DisplayName("a screen reader hears the place of the card, then its words")
    void spoken() {
        assertEquals("3 of 5, Sit to stand, 2 times 12",
                CardFaces.spoken(card("x", CardState.NORMAL, 0, "Sit to stand, 2 times 12"), 2, 5));
        assertEquals("1 of 1, walk, 2 × 10", CardFaces.spoken(card("walk", CardState.NORMAL, 0, " "), 0, 1));
    }

    @Test
    @DisplayName("a warned card shows how many, a blocked one the word, in no color alone")
    void marks() {
        assertEquals("", CardFaces.markWord(card("x", CardState.NORMAL, 3, "")));
        assertEquals("3", CardFaces.markWord(card("x", CardState.WARNED, 3, "")));
        assertEquals("1", CardFaces.markWord(card("x", CardState.WARNED, 0, "")));
        assertEquals("blocked", CardFaces.markWord(card("x", CardState.BLOCKED, 1, "")));
        assertThrows(IllegalArgumentException.class, () -> card("x", CardState.WARNED, -1, ""));
    }

    @Test
    @DisplayName("the place of a drawing carries the first letters of the name, in any script")
    void initials() {
        assertEquals("ST", FigureThumbs.initials("Sit to stand"));
        assertEquals("W", FigureThumbs.initials(" walk "));
        assertEquals("CC", FigureThumbs.initials("cat-cow"));
        assertEquals("تا", FigureThumbs.initials("تمرين الجسر"));
        assertEquals("🚶W", FigureThumbs.initials("🚶 walk"));
        assertEquals("", FigureThumbs.initials("  "));
    }
}
