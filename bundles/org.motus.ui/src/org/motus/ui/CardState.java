package org.motus.ui;

/** What the safety checks say about a card. */
public enum CardState {
    /** Nothing to act on. */
    NORMAL,
    /** There are warnings. */
    WARNED,
    /** It must not be printed. */
    BLOCKED
}
