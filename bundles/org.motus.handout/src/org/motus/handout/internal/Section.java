package org.motus.handout.internal;

/** One part of the handout. */
interface Section {

    /**
     * Writes the part, or nothing when the program has none.
     *
     * @param sheet what is printed
     * @param out where to
     */
    void write(Sheet sheet, Markup out);
}
