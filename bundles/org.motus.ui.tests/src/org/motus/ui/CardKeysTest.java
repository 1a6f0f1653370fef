package org.motus.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Five cards, three of them seen at once. */
@DisplayName("The keys of the cards")
class CardKeysTest {

    private final CardKeys onThird = new CardKeys(2, 5, 3);
    private final CardKeys onFirst = new CardKeys(0, 5, 3);
    private final CardKeys onLast = new CardKeys(4, 5, 3);
    private final CardKeys onNone = new CardKeys(-1, 5, 3);

    private static Optional<CardAct> select(int index) {
        return Optional.of(new CardAct.Select(index));
    }

    private static Optional<CardAct> move(int from, int to) {
        return Optional.of(new CardAct.Move(from, to));
    }

    @Test
    @DisplayName("arrows, Home, End and Page select, and stop at the ends")
    void select() {
        assertEquals(select(1), onThird.act(SWT.ARROW_UP, 0));
        assertEquals(select(3), onThird.act(SWT.ARROW_DOWN, 0));
        assertEquals(select(0), onThird.act(SWT.HOME, 0));
        assertEquals(select(4), onThird.act(SWT.END, 0));
        assertEquals(select(0), onThird.act(SWT.PAGE_UP, 0));
        assertEquals(select(4), onThird.act(SWT.PAGE_DOWN, 0));
        assertEquals(Optional.empty(), onFirst.act(SWT.ARROW_UP, 0));
        assertEquals(Optional.empty(), onLast.act(SWT.ARROW_DOWN, 0));
        assertEquals(select(3), onFirst.act(SWT.PAGE_DOWN, 0));
    }

    @Test
    @DisplayName("with nothing selected, Down begins at the first card and Up at the last")
    void begin() {
        assertEquals(select(0), onNone.act(SWT.ARROW_DOWN, 0));
        assertEquals(select(4), onNone.act(SWT.ARROW_UP, 0));
        assertEquals(select(3), onNone.act(SWT.PAGE_DOWN, 0));
        assertEquals(Optional.empty(), onNone.act(SWT.DEL, 0));
        assertEquals(Optional.empty(), onNone.act(SWT.CR, 0));
        assertEquals(Optional.empty(), onNone.act(SWT.ARROW_DOWN, SWT.ALT));
    }

    @Test
    @DisplayName("Alt with Up, Down, Home and End moves the card, never past the ends")
    void move() {
        assertEquals(move(2, 1), onThird.act(SWT.ARROW_UP, SWT.ALT));
        assertEquals(move(2, 3), onThird.act(SWT.ARROW_DOWN, SWT.ALT));
        assertEquals(move(2, 0), onThird.act(SWT.HOME, SWT.ALT));
        assertEquals(move(2, 4), onThird.act(SWT.END, SWT.ALT));
        assertEquals(Optional.empty(), onFirst.act(SWT.ARROW_UP, SWT.ALT));
        assertEquals(Optional.empty(), onLast.act(SWT.ARROW_DOWN, SWT.ALT));
    }

    @Test
    @DisplayName("Alt with Right asks for a harder step, with Left for an easier one")
    void step() {
        assertEquals(Optional.of(new CardAct.Step(2, true)), onThird.act(SWT.ARROW_RIGHT, SWT.ALT));
        assertEquals(Optional.of(new CardAct.Step(2, false)), onThird.act(SWT.ARROW_LEFT, SWT.ALT));
        assertEquals(Optional.empty(), onThird.act(SWT.ARROW_RIGHT, 0));
    }

    @Test
    @DisplayName("F2 and Enter open the card, Del removes it")
    void openAndRemove() {
        assertEquals(Optional.of(new CardAct.Open(2)), onThird.act(SWT.F2, 0));
        assertEquals(Optional.of(new CardAct.Open(2)), onThird.act(SWT.CR, 0));
        assertEquals(Optional.of(new CardAct.Open(2)), onThird.act(SWT.KEYPAD_CR, 0));
        assertEquals(Optional.of(new CardAct.Remove(2)), onThird.act(SWT.DEL, 0));
    }

    @Test
    @DisplayName("keys with Ctrl or Shift, letters, and any key of an empty list are left to the screen")
    void notOurs() {
        assertEquals(Optional.empty(), onThird.act(SWT.ARROW_DOWN, SWT.CTRL));
        assertEquals(Optional.empty(), onThird.act(SWT.DEL, SWT.SHIFT));
        assertEquals(Optional.empty(), onThird.act(SWT.ARROW_UP, SWT.ALT | SWT.SHIFT));
        assertEquals(Optional.empty(), onThird.act('x', 0));
        assertEquals(Optional.empty(), new CardKeys(-1, 0, 3).act(SWT.ARROW_DOWN, 0));
    }
}
