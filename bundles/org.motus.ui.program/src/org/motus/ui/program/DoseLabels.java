package org.motus.ui.program;

import org.motus.care.DoseField;

/** Short labels for the numbers of a dose, and the words a screen reader says. */
final class DoseLabels {

    private DoseLabels() {
    }

    static String of(DoseField field) {
        return switch (field) {
            case SETS -> Messages.field_sets;
            case REPS -> Messages.field_reps;
            case HOLD -> Messages.field_hold;
            case REST -> Messages.field_rest;
            case MINUTES -> Messages.field_minutes;
            case PER_DAY -> Messages.field_perday;
            case DAYS -> Messages.field_days;
            case FEEL_LOW -> Messages.field_feel_low;
            case FEEL_HIGH -> Messages.field_feel_high;
            case STOP_AT -> Messages.field_stop;
            case PAIN_LIMIT -> Messages.field_pain;
        };
    }

    /** @return how wide the field is in the design, for its label and its largest number */
    static int width(DoseField field) {
        return switch (field) {
            case SETS, PER_DAY, FEEL_LOW, FEEL_HIGH -> 46;
            case REPS -> 56;
            case STOP_AT -> 50;
            case HOLD, REST -> 60;
            case DAYS, MINUTES -> 57;
            case PAIN_LIMIT -> 60;
        };
    }

    static String spoken(DoseField field) {
        return switch (field) {
            case SETS -> Messages.spoken_sets;
            case REPS -> Messages.spoken_reps;
            case HOLD -> Messages.spoken_hold;
            case REST -> Messages.spoken_rest;
            case MINUTES -> Messages.spoken_minutes;
            case PER_DAY -> Messages.spoken_perday;
            case DAYS -> Messages.spoken_days;
            case FEEL_LOW -> Messages.spoken_feel_low;
            case FEEL_HIGH -> Messages.spoken_feel_high;
            case STOP_AT -> Messages.spoken_stop;
            case PAIN_LIMIT -> Messages.spoken_pain;
        };
    }
}
