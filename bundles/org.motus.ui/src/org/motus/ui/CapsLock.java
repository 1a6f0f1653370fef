package org.motus.ui;

/** Whether Caps Lock is on, as far as the letters that were typed tell. Free of widgets. */
final class CapsLock {

    private boolean known;
    private boolean on;

    /** A letter that does not fit the Shift key tells. */
    void typed(char letter, boolean shift) {
        var upper = Character.isUpperCase(letter);
        if (upper || Character.isLowerCase(letter)) {
            known = true;
            on = upper != shift;
        }
    }

    /** The key itself was pressed. */
    void pressed() {
        on = known && !on;
    }

    boolean on() {
        return on;
    }
}
