package org.motus.ui.program;

import org.motus.model.library.Exercise;
import org.motus.ui.ColorToken;
import org.motus.ui.ExerciseEntry;
import org.motus.ui.ExerciseEntry.End;
import org.motus.ui.ExerciseWords;
import org.motus.ui.Icon;

/**
 * One exercise of the library for the program at hand.
 *
 * @param fit
 *            whether it can be added
 * @param words
 *            why, in few words
 * @param used
 *            true when it is prescribed already
 * @param own
 *            true when the clinic wrote it, or changed it for itself
 */
record ExerciseRow(Exercise exercise, Fit fit, String words, boolean used, boolean own) {

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

    /** @return the row as a list shows it */
    ExerciseEntry entry() {
        var end = fit == Fit.BLOCKED ? End.REFUSED : End.ADD;
        var line = own ? ExerciseWords.clinic() + " · " + words : words;
        return new ExerciseEntry(exercise, icon(), line, color(), used ? End.USED : end);
    }

    private Icon icon() {
        return switch (fit) {
            case FITS -> Icon.CHECK;
            case LACKS -> Icon.MINUS;
            case CARE -> Icon.TRIANGLE_ALERT;
            case BLOCKED -> Icon.OCTAGON_X;
        };
    }

    private ColorToken color() {
        return switch (fit) {
            case FITS, LACKS -> ColorToken.TEXT2;
            case CARE -> ColorToken.WARN;
            case BLOCKED -> ColorToken.BLOCK;
        };
    }
}
