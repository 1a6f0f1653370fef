package org.motus.library;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.internal.DoseNumbers;
import org.motus.library.internal.TimedWords;
import org.motus.model.library.Category;
import org.motus.model.library.Dosage;
import org.motus.model.library.Exercise;
import org.motus.model.library.Sides;
import org.motus.model.program.BodySide;
import org.motus.model.program.Prescription;

/**
 * Says a dose in plain words, for patients, and in short, for tables.
 */
public final class DoseWords {

    private static final String SIDE = "side";
    private static final String EACH_SIDE = " each side";

    /** From here on a hold is a stretch or a plank: it is said first, and the repetitions after it. */
    private static final int LONG_HOLD_SECONDS = 15;
    /** From here on it is a hold, below it a short pause. */
    private static final int HOLD_SECONDS = 3;
    /** From here on a pause is worth a sentence, below it the move is only slow. */
    private static final int PAUSE_SECONDS = 2;

    /**
     * What to do in one session, for example "Hold 30 seconds. Do 2 each side."
     *
     * @param prescription a prescription with its exercise and dosage
     * @return one to three short sentences
     */
    public String howMuch(Prescription prescription) {
        var exercise = Objects.requireNonNull(prescription.getExercise(), "exercise");
        var dosage = Objects.requireNonNull(prescription.getDosage(), "dosage");
        var minutes = dosage.getDurationMinutes();
        if (minutes != null) {
            return TimedWords.of(exercise, minutes) + again(dosage);
        }
        var side = side(exercise, dosage.getSides(), prescription.getSide());
        if (reps(dosage) == 1) {
            return eachHeldOnce(dosage, side);
        }
        return repeated(dosage, side) + again(dosage);
    }

    /**
     * How often, for example "2 times a day, 5 days a week" or "Once a day".
     *
     * @param prescription a prescription with its dosage
     * @return a phrase that starts with a capital letter and has no full stop
     */
    public String howOften(Prescription prescription) {
        var dosage = Objects.requireNonNull(prescription.getDosage(), "dosage");
        return (dosage.getPerDay() == 1 ? "Once a day" : dosage.getPerDay() + " times a day") + days(dosage);
    }

    /**
     * The whole dose in short, for example "2 x 30 s each side · once a day".
     *
     * @param dosage how much and how often
     * @return one line
     */
    public String brief(Dosage dosage) {
        var often = dosage.getPerDay() == 1 ? "once a day" : dosage.getPerDay() + " x a day";
        return amount(dosage) + " · " + often + days(dosage);
    }

    /** One repetition per set: each set is one hold, so the sets are what is counted. */
    private static String eachHeldOnce(Dosage dosage, String side) {
        var hold = "Hold " + DoseNumbers.seconds(hold(dosage));
        if (dosage.getSets() == 1) {
            return hold + side + ".";
        }
        return hold + ". Do " + dosage.getSets() + side + ".";
    }

    private static String repeated(Dosage dosage, String side) {
        var reps = reps(dosage);
        var hold = hold(dosage);
        if (hold >= LONG_HOLD_SECONDS) {
            return "Hold " + DoseNumbers.seconds(hold) + ". Do " + reps + side + ".";
        }
        if (hold >= HOLD_SECONDS) {
            return "Do " + reps + side + ". Hold each " + DoseNumbers.seconds(hold) + ".";
        }
        if (hold >= PAUSE_SECONDS) {
            return "Do " + reps + side + ". Pause " + DoseNumbers.seconds(hold) + " each time.";
        }
        return reps + " slow moves" + (EACH_SIDE.equals(side) ? "," + side : side) + ".";
    }

    private static boolean isGlide(Exercise exercise) {
        return exercise.getCategory() == Category.NERVE_GLIDE;
    }

    private static String again(Dosage dosage) {
        var sets = dosage.getSets();
        if (sets == 1) {
            return "";
        }
        var rest = dosage.getRestSeconds() == 0 ? "" : " Rest " + DoseNumbers.seconds(dosage.getRestSeconds()) + ".";
        return rest + (sets == 2 ? " Do it again." : " Do it " + sets + " times in all.");
    }

    private static String side(Exercise exercise, Sides sides, @Nullable BodySide side) {
        if (sides == Sides.NONE) {
            return "";
        }
        var part = bodyPart(exercise, sides);
        if (side == BodySide.LEFT) {
            return with(part) + "left " + part;
        }
        if (side == BodySide.RIGHT) {
            return with(part) + "right " + part;
        }
        if (sides == Sides.ONE_SIDE_AS_DIRECTED) {
            return SIDE.equals(part) ? " on the side you were shown" : with(part) + "sore " + part;
        }
        return EACH_SIDE;
    }

    private static String with(String part) {
        return SIDE.equals(part) ? " on the " : " with the ";
    }

    /** Only nerve glides name a limb: there the sore one is meant, and the steps say so too. */
    private static String bodyPart(Exercise exercise, Sides sides) {
        if (sides != Sides.ONE_SIDE_AS_DIRECTED || !isGlide(exercise)) {
            return SIDE;
        }
        return exercise.getTargetStructures().contains("sciatic nerve") ? "leg" : "arm";
    }

    private static String amount(Dosage dosage) {
        var minutes = dosage.getDurationMinutes();
        var sets = dosage.getSets();
        if (minutes != null) {
            return (sets == 1 ? "" : sets + " x ") + DoseNumbers.plain(minutes) + " min";
        }
        var reps = reps(dosage);
        var hold = hold(dosage);
        var side = switch (dosage.getSides()) {
            case NONE -> "";
            case EACH_SIDE, ALTERNATE -> " each side";
            case ONE_SIDE_AS_DIRECTED -> " one side";
        };
        if (reps == 1 || sets == 1 && hold >= LONG_HOLD_SECONDS) {
            return sets * reps + " x " + hold + " s" + side;
        }
        return (sets == 1 ? "" : sets + " x ") + reps + side + (hold == 0 ? "" : ", hold " + hold + " s");
    }

    private static String days(Dosage dosage) {
        return switch (dosage.getDaysPerWeek()) {
            case 7 -> "";
            case 1 -> ", 1 day a week";
            default -> ", " + dosage.getDaysPerWeek() + " days a week";
        };
    }

    private static int reps(Dosage dosage) {
        var reps = dosage.getReps();
        return reps == null ? 1 : reps;
    }

    private static int hold(Dosage dosage) {
        var hold = dosage.getHoldSeconds();
        return hold == null ? 0 : hold;
    }
}
