package org.motus.ui;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The cards of a {@link CardList} and which one is selected. Knows no widget. */
final class CardDeck {

    static final int NONE = -1;

    private List<CardItem> items = List.of();
    private int selection = NONE;

    List<CardItem> items() {
        return items;
    }

    List<String> groups() {
        return items.stream().map(CardItem::group).toList();
    }

    int size() {
        return items.size();
    }

    boolean has(int index) {
        return index >= 0 && index < items.size();
    }

    /** @return the selected card, or {@link #NONE} */
    int selection() {
        return selection;
    }

    /**
     * @return false when that card is selected already
     * @throws IndexOutOfBoundsException
     *             when there is no such card
     */
    boolean select(int index) {
        if (index != NONE) {
            Objects.checkIndex(index, items.size());
        }
        var other = index != selection;
        selection = index;
        return other;
    }

    /** Takes other cards. The selection stays with its card, or with its place when the card is gone. */
    void take(List<CardItem> next) {
        var id = selection == NONE ? "" : items.get(selection).id();
        var kept = selection == NONE
                ? NONE
                : IntStream.range(0, next.size()).filter(index -> next.get(index).id().equals(id)).findFirst()
                        .orElse(Math.min(selection, next.size() - 1));
        items = List.copyOf(next);
        selection = kept;
    }

    /** @return true when these are the same cards in the same order, whatever they say now */
    boolean sameCards(List<CardItem> others) {
        return ids(items).equals(ids(others));
    }

    private static List<String> ids(List<CardItem> cards) {
        return cards.stream().map(CardItem::id).toList();
    }
}
