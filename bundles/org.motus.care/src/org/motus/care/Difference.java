package org.motus.care;

/**
 * One line in which two people left a record differently, in words.
 *
 * @param key
 *            which line, the same for the same records
 * @param what
 *            what it is about, for example "Lower back, left: worst pain"
 * @param base
 *            what it was when both began, "–" for nothing
 * @param mine
 *            what the writer of this window made of it
 * @param theirs
 *            what the one who saved first made of it
 * @param changed
 *            who changed it
 */
public record Difference(String key, String what, String base, String mine, String theirs, Changed changed) {

    /** Who changed a line. */
    public enum Changed {
        /** Only the writer of this window: theirs still says what the base says. */
        MINE,
        /** Only the one who saved first: mine still says what the base says. */
        THEIRS,
        /** Both, each to something else: somebody has to choose. */
        BOTH
    }

    /** Whose version of a line counts. */
    public enum Side {
        /** The version of this window. */
        MINE,
        /** The version that is saved. */
        THEIRS
    }

    /** @return true when both changed it, so that it is asked */
    public boolean asked() {
        return changed == Changed.BOTH;
    }
}
