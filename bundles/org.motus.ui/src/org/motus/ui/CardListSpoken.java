package org.motus.ui;

import org.eclipse.swt.graphics.Rectangle;

/** What a screen reader hears of the cards of a {@link CardList}. */
final class CardListSpoken implements AccessibleChildren.Parts {

    private final CardDeck deck;
    private final CardList list;

    CardListSpoken(CardDeck deck, CardList list) {
        this.deck = deck;
        this.list = list;
    }

    @Override
    public int count() {
        return deck.size();
    }

    @Override
    public String name(int index) {
        return CardFaces.spoken(deck.items().get(index), index, deck.size());
    }

    @Override
    public Rectangle bounds(int index) {
        return list.bounds(index);
    }

    @Override
    public boolean selected(int index) {
        return index == deck.selection();
    }

    @Override
    public int focused() {
        return deck.selection();
    }
}
