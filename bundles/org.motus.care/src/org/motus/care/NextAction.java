package org.motus.care;

/**
 * Something this visit needs.
 *
 * @param title
 *            what to do, a short phrase that begins with a verb
 * @param line
 *            why now, or how much it is
 * @param first
 *            true for the one to begin with
 */
public record NextAction(Kind kind, String title, String line, boolean first) {

    /** Where an action leads. */
    public enum Kind {
        /** Say where it hurts. */
        LOCATE,
        /** Ask the red-flag questions. */
        SCREEN,
        /** Put today's scores in. */
        SCORES,
        /** Put the goal in, in the patient's words. */
        GOAL,
        /** Begin a program. */
        PROGRAM,
        /** Key in what the patient ticked on paper. */
        DIARY,
        /** Compare and change the program. */
        REVIEW,
        /** Print the handout. */
        PRINT
    }
}
