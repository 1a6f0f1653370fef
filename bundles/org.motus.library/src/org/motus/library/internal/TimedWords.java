package org.motus.library.internal;

import java.util.Map;

import org.motus.model.library.Category;
import org.motus.model.library.Exercise;

/**
 * The verb of an exercise that is done for a time.
 */
public final class TimedWords {

    private static final Map<String, String> BY_SUBTYPE = Map.of(
            "walking", "Walk",
            "pool_walking", "Walk in the pool for",
            "cycling", "Pedal",
            "pool_aerobic", "Pedal in the water for",
            "relaxation", "Breathe slowly for",
            "positional_relief", "Rest",
            "tai_chi", "Move slowly for");

    private TimedWords() {
    }

    /**
     * @param exercise an exercise with a duration
     * @param minutes  minutes
     * @return one sentence, for example "Walk 5 minutes."
     */
    public static String of(Exercise exercise, double minutes) {
        var fallback = exercise.getCategory() == Category.AQUATIC ? "Keep moving in the pool for" : "Keep going for";
        return BY_SUBTYPE.getOrDefault(String.valueOf(exercise.getSubtype()), fallback) + " "
                + DoseNumbers.minutes(minutes) + ".";
    }
}
