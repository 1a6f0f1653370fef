package org.motus.ui;

import java.util.Optional;

/**
 * Something held over a {@link CardList}.
 *
 * @param from
 *            the card that is held, or -1 for something from elsewhere
 * @param place
 *            before which card it would come
 * @param group
 *            the group it would come to
 */
record CardDrag(int from, int place, String group) {

    static final int ELSEWHERE = -1;

    /** @return the index it would have after it is let go */
    int to() {
        return from != ELSEWHERE && place > from ? place - 1 : place;
    }

    /** @return true when letting go would change anything */
    boolean changes() {
        return from == ELSEWHERE || to() != from;
    }

    /** @return the move when a card of the list is let go, or nothing when it stays */
    Optional<CardAct> move() {
        return from == ELSEWHERE || !changes() ? Optional.empty() : Optional.of(new CardAct.Move(from, to()));
    }
}
