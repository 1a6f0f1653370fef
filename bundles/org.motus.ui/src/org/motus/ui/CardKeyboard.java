package org.motus.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/** The keyboard on a {@link CardList}. */
final class CardKeyboard {

    private final CardList list;
    private final CardDeck deck;
    private final CardPointer pointer;

    CardKeyboard(CardList list, CardDeck deck, CardPointer pointer) {
        this.list = list;
        this.deck = deck;
        this.pointer = pointer;
        list.addListener(SWT.KeyDown, this::key);
        list.addListener(SWT.Traverse, this::leave);
        list.addListener(SWT.MenuDetect, this::menu);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.ESC && list.drag() != null) {
            pointer.cancel();
            return;
        }
        new CardKeys(deck.selection(), deck.size(), list.page()).act(event.keyCode, event.stateMask)
                .ifPresent(list::perform);
    }

    /** Tab leaves the list; arrows, Enter and Page stay in it, and Esc while a card is held. */
    private void leave(Event event) {
        event.doit = switch (event.detail) {
            case SWT.TRAVERSE_TAB_NEXT, SWT.TRAVERSE_TAB_PREVIOUS, SWT.TRAVERSE_MNEMONIC -> true;
            case SWT.TRAVERSE_ESCAPE -> list.drag() == null;
            default -> false;
        };
    }

    /** A menu that was asked for by a key opens at the selected card, not at the mouse. */
    private void menu(Event event) {
        if (event.detail == SWT.MENU_KEYBOARD && deck.selection() != CardDeck.NONE) {
            var card = list.bounds(deck.selection());
            var at = list.toDisplay(card.x + list.metrics().section(), card.y + card.height / 2);
            event.x = at.x;
            event.y = at.y;
        }
    }
}
