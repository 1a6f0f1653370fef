package org.motus.ui.program;

import org.motus.model.library.Exercise;

/**
 * One exercise of the library for the program at hand.
 *
 * @param fit
 *            whether it can be added
 * @param words
 *            why, in few words
 * @param used
 *            true when it is prescribed already
 */
record ExerciseRow(Exercise exercise, Fit fit, String words, boolean used) {

    /** Whether an exercise suits the patient. */
    enum Fit {
        /** Nothing speaks against it. */
        FITS,
        /** Something it needs is not at home. */
        LACKS,
        /** A flag asks for care. */
        CARE,
        /** A flag forbids it. */
        BLOCKED
    }
}
