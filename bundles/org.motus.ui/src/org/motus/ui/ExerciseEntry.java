package org.motus.ui;

import java.util.Objects;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.library.Exercise;

/**
 * One row of an {@link ExerciseList}.
 *
 * @param sign
 *            before the words, null for none
 * @param words
 *            the line below the name
 * @param color
 *            of sign and words
 * @param end
 *            what stands at the right
 */
@NonNullByDefault
public record ExerciseEntry(Exercise exercise, @Nullable Icon sign, String words, ColorToken color, End end) {

    /** What stands at the right of a row. */
    public enum End {
        /** Nothing. */
        NOTHING,
        /** A plus that adds the exercise. */
        ADD,
        /** A lock: the exercise can be added, but a check refuses it. */
        REFUSED,
        /** A word that the exercise is in use. */
        USED
    }

    /** Refuses null. */
    public ExerciseEntry {
        Objects.requireNonNull(exercise);
        Objects.requireNonNull(words);
        Objects.requireNonNull(color);
        Objects.requireNonNull(end);
    }

    /** @return what a screen reader says of the row */
    String spoken() {
        return exercise.getName() + ", " + (end == End.USED ? Messages.exercise_used + ", " + words : words);
    }
}
