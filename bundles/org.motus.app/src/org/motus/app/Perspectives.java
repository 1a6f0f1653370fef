package org.motus.app;

/** Ids of the perspectives. */
final class Perspectives {

    static final String START = "org.motus.app.start";
    static final String WORK = "org.motus.app.work";
    static final String EMPTY = "org.motus.app.empty";

    private Perspectives() {
    }
}
