package org.motus.library;

import java.util.Locale;

/** The two drawings of the body chart. */
public enum BodyView {

    /** Seen from the front: the patient's right is on the reader's left. */
    FRONT,
    /** Seen from behind: the patient's right is on the reader's right. */
    BACK;

    /** @return the word above the drawing */
    public String label() {
        return Texts.of(BodyView.class, Locale.US).get("view." + name());
    }
}
