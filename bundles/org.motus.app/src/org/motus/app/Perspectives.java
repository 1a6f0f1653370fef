package org.motus.app;

/** Ids of the perspectives beside the pages of a clinic, which {@link org.motus.ui.Step} names. */
final class Perspectives {

    static final String START = "org.motus.app.start";
    static final String EMPTY = "org.motus.app.empty";

    private Perspectives() {
    }
}
