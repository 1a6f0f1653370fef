package org.motus.care;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.program.Prescription;

/** One number of a prescription that a clinician sets. */
public enum DoseField {
    /** Sets of one session. */
    SETS(p -> p.getDosage().getSets(), (p, value) -> p.getDosage().setSets(value)),
    /** Repetitions of a set; on each side when both sides work. */
    REPS(p -> p.getDosage().getReps(), (p, value) -> p.getDosage().setReps(value)),
    /** Seconds of one hold. */
    HOLD(p -> p.getDosage().getHoldSeconds(), (p, value) -> p.getDosage().setHoldSeconds(value)),
    /** Seconds between sets. */
    REST(p -> p.getDosage().getRestSeconds(), (p, value) -> p.getDosage().setRestSeconds(value)),
    /** Minutes of a timed exercise. */
    MINUTES(DoseField::minutes, (p, value) -> p.getDosage().setDurationMinutes(value.doubleValue())),
    /** Sessions a day. */
    PER_DAY(p -> p.getDosage().getPerDay(), (p, value) -> p.getDosage().setPerDay(value)),
    /** Days a week. */
    DAYS(p -> p.getDosage().getDaysPerWeek(), (p, value) -> p.getDosage().setDaysPerWeek(value)),
    /** Lower end of the feel to aim for, 0 to 10. */
    FEEL_LOW(p -> p.getFeel() == null ? null : p.getFeel().getLow(), (p, value) -> p.getFeel().setLow(value)),
    /** Upper end of the feel to aim for, 0 to 10. */
    FEEL_HIGH(p -> p.getFeel() == null ? null : p.getFeel().getHigh(), (p, value) -> p.getFeel().setHigh(value)),
    /** Feel at which to stop, 0 to 10. */
    STOP_AT(Prescription::getStopAt, Prescription::setStopAt),
    /** Highest pain that is allowed, 0 to 10. */
    PAIN_LIMIT(Prescription::getPainLimit, Prescription::setPainLimit);

    private final Function<Prescription, @Nullable Integer> reader;
    private final BiConsumer<Prescription, Integer> writer;

    DoseField(Function<Prescription, @Nullable Integer> reader, BiConsumer<Prescription, Integer> writer) {
        this.reader = reader;
        this.writer = writer;
    }

    private static @Nullable Integer minutes(Prescription prescription) {
        var minutes = prescription.getDosage().getDurationMinutes();
        return minutes == null ? null : (int) Math.round(minutes);
    }

    /** @return the value, or empty when a dose of this kind has none */
    public Optional<Integer> read(Prescription prescription) {
        return Optional.ofNullable(reader.apply(prescription));
    }

    void write(Prescription prescription, int value) {
        writer.accept(prescription, value);
    }

    /** @return true when the dose has this number: a timed exercise has minutes, a counted one sets and repetitions */
    public boolean fits(Prescription prescription) {
        var timed = prescription.getDosage().getDurationMinutes() != null;
        return switch (this) {
            case SETS, REPS, HOLD, REST -> !timed;
            case MINUTES -> timed;
            case FEEL_LOW, FEEL_HIGH -> prescription.getFeel() != null;
            case PER_DAY, DAYS, STOP_AT, PAIN_LIMIT -> true;
        };
    }
}
