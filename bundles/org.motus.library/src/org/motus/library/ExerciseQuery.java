package org.motus.library;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.library.LocationCode;

/**
 * What to look for. Every word of the text must be the start of a word of the exercise: of its name, other names, id,
 * body parts, position, equipment or kind.
 *
 * @param text     the words, in any case and with or without accents; blank finds all
 * @param location only exercises for this location, null for all
 */
public record ExerciseQuery(String text, @Nullable LocationCode location) {

    /**
     * @param text     the words, not null
     * @param location the location, null for all
     */
    public ExerciseQuery {
        Objects.requireNonNull(text, "text");
    }

    /**
     * @param text the words, blank finds all
     * @return a query over all locations
     */
    public static ExerciseQuery of(String text) {
        return new ExerciseQuery(text, null);
    }
}
