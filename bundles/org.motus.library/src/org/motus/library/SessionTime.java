package org.motus.library;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.library.Dosage;
import org.motus.model.library.Sides;
import org.motus.model.program.BodySide;
import org.motus.model.program.Phase;
import org.motus.model.program.Prescription;
import org.motus.model.program.Program;

/**
 * How long exercises take (rule EX-TIME): seconds per repetition, rests and a start-up time, rounded up to half
 * minutes.
 */
public final class SessionTime {

    private static final int SECONDS_BETWEEN_REPS = 4;
    private static final int SECONDS_TO_START = 30;
    private static final int ROUNDING_SECONDS = 30;

    private SessionTime() {
    }

    /**
     * Minutes of one session. A dose that is not filled in yet counts as one repetition without a hold.
     *
     * @param dosage how much
     * @return minutes, the set duration of a timed exercise, otherwise a multiple of 0.5
     */
    public static double minutes(Dosage dosage) {
        return minutes(dosage, sideFactor(dosage.getSides()));
    }

    /**
     * Minutes on a day on which the exercise is done: one session times the sessions a day. A prescription for the left
     * or the right side alone counts that side alone.
     *
     * @param prescription a prescription with its dosage
     * @return minutes a day
     */
    public static double minutesPerDay(Prescription prescription) {
        var dosage = Objects.requireNonNull(prescription.getDosage(), "dosage");
        var factor = prescription.getSide() == BodySide.BOTH ? sideFactor(dosage.getSides()) : 1;
        return minutes(dosage, factor) * dosage.getPerDay();
    }

    /**
     * Minutes on a day on which every exercise is done. Phases follow each other, so the longest one counts.
     *
     * @param program a program
     * @return minutes a day, 0 without exercises
     */
    public static double minutesPerDay(Program program) {
        List<Phase> phases = program.getPhases();
        return phases.stream().mapToDouble(SessionTime::minutesPerDay).max().orElse(0);
    }

    private static double minutesPerDay(Phase phase) {
        return phase.getPrescriptions().stream().mapToDouble(SessionTime::minutesPerDay).sum();
    }

    private static double minutes(Dosage dosage, int sideFactor) {
        var duration = dosage.getDurationMinutes();
        if (duration != null) {
            return duration;
        }
        var sets = dosage.getSets();
        var secondsPerRep = orElse(dosage.getHoldSeconds(), 0) + SECONDS_BETWEEN_REPS;
        var seconds = sets * sideFactor * orElse(dosage.getReps(), 1) * secondsPerRep
                + (sets - 1) * dosage.getRestSeconds() + SECONDS_TO_START;
        return Math.ceilDiv(seconds, ROUNDING_SECONDS) / 2.0;
    }

    private static int orElse(@Nullable Integer value, int other) {
        return value == null ? other : value;
    }

    private static int sideFactor(Sides sides) {
        return sides == Sides.EACH_SIDE || sides == Sides.ALTERNATE ? 2 : 1;
    }
}
