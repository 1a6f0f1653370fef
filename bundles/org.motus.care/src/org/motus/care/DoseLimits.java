package org.motus.care;

import java.util.Locale;
import java.util.Optional;

import org.motus.library.Texts;

/**
 * Between which values a number of a dose may be, as the model of the dosage states it; minutes are those of the longest
 * timed exercise of the library with room to grow.
 *
 * @param field
 *            which number
 * @param least
 *            smallest value, inclusive
 * @param most
 *            largest value, inclusive
 * @param step
 *            by how much one click changes it, 1 or more
 * @param unit
 *            short unit such as s or min; empty for a count
 */
public record DoseLimits(DoseField field, int least, int most, int step, String unit) {

    private static final int MOST_SECONDS = 600;
    private static final int TEN = 10;

    /** @return the limits of a number */
    public static DoseLimits of(DoseField field) {
        return switch (field) {
            case SETS, PER_DAY -> new DoseLimits(field, 1, TEN, 1, "");
            case REPS -> new DoseLimits(field, 1, 100, 1, "");
            case HOLD -> new DoseLimits(field, 0, MOST_SECONDS, 1, "s");
            case REST -> new DoseLimits(field, 0, MOST_SECONDS, 5, "s");
            case MINUTES -> new DoseLimits(field, 1, 120, 1, "min");
            case DAYS -> new DoseLimits(field, 1, 7, 1, "");
            case FEEL_LOW, FEEL_HIGH, STOP_AT, PAIN_LIMIT -> new DoseLimits(field, 0, TEN, 1, "");
        };
    }

    /** @return why a value is refused, as one sentence with the limits, or empty when it is allowed */
    public Optional<String> refusal(int value) {
        return value >= least && value <= most
                ? Optional.empty()
                : Optional.of(Texts.of(DoseLimits.class, Locale.getDefault()).get("limits." + field.name(), least,
                        most));
    }
}
