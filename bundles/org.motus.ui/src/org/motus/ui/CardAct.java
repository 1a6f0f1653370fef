package org.motus.ui;

/** What a key or the mouse asks of a card. Indexes run from 0. */
sealed interface CardAct {

    /** Makes another card the one that the keys act on. */
    record Select(int index) implements CardAct {
    }

    /** Puts a card where, after the move, it has the index {@code to}. */
    record Move(int from, int to) implements CardAct {
    }

    /** Takes a card out of the list. */
    record Remove(int index) implements CardAct {
    }

    /** Opens a card for its details. */
    record Open(int index) implements CardAct {
    }

    /** One step harder or easier. */
    record Step(int index, boolean harder) implements CardAct {
    }
}
