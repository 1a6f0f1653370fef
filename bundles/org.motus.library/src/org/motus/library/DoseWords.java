package org.motus.library;

import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
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

    /** From here on a hold is a stretch or a plank: it is said first, and the repetitions after it. */
    private static final int LONG_HOLD_SECONDS = 15;
    /** From here on it is a hold, below it a short pause. */
    private static final int HOLD_SECONDS = 3;
    /** From here on a pause is worth a sentence, below it the move is only slow. */
    private static final int PAUSE_SECONDS = 2;
    private static final int SECONDS_IN_A_MINUTE = 60;
    private static final int DAYS_IN_A_WEEK = 7;
    /** Kinds of timed exercise that have a verb of their own. */
    private static final Set<String> TIMED_VERBS = Set.of("walking", "pool_walking", "cycling", "pool_aerobic",
            "relaxation", "positional_relief", "tai_chi");

    private final Texts texts;

    /** Speaks American English. */
    public DoseWords() {
        this(Locale.US);
    }

    /**
     * @param locale
     *            the reader's language; English where the product does not speak it
     */
    public DoseWords(Locale locale) {
        texts = Texts.of(DoseWords.class, locale);
    }

    /**
     * What to do in one session, for example "Hold 30 seconds. Do 2 each side."
     *
     * @param prescription
     *            a prescription with its exercise and dosage
     * @return one to three short sentences
     */
    public String howMuch(Prescription prescription) {
        var exercise = Objects.requireNonNull(prescription.getExercise(), "exercise");
        var dosage = Objects.requireNonNull(prescription.getDosage(), "dosage");
        var minutes = dosage.getDurationMinutes();
        if (minutes != null) {
            return timed(exercise, minutes) + again(dosage);
        }
        if (reps(dosage) == 1) {
            return eachHeldOnce(prescription, dosage);
        }
        return repeated(prescription, dosage) + again(dosage);
    }

    /**
     * How often, for example "2 times a day, 5 days a week" or "Once a day".
     *
     * @param prescription
     *            a prescription with its dosage
     * @return a phrase that starts with a capital letter and has no full stop
     */
    public String howOften(Prescription prescription) {
        var dosage = Objects.requireNonNull(prescription.getDosage(), "dosage");
        return texts.get("dose.often", dosage.getPerDay()) + days(dosage);
    }

    /**
     * The whole dose in short, for example "2 x 30 s each side · once a day".
     *
     * @param dosage
     *            how much and how often
     * @return one line
     */
    public String brief(Dosage dosage) {
        return texts.get("brief.whole", amount(dosage), texts.get("brief.perDay", dosage.getPerDay()) + days(dosage));
    }

    private String timed(Exercise exercise, double minutes) {
        var subtype = String.valueOf(exercise.getSubtype());
        var other = exercise.getCategory() == Category.AQUATIC ? "otherInPool" : "other";
        var verb = TIMED_VERBS.contains(subtype) ? subtype : other;
        return texts.get("timed." + verb, texts.get("time.minutes", minutes));
    }

    /** One repetition per set: each set is one hold, so the sets are what is counted. */
    private String eachHeldOnce(Prescription prescription, Dosage dosage) {
        var hold = seconds(hold(dosage));
        return dosage.getSets() == 1
                ? texts.get("dose.heldOnce", sided(prescription, hold))
                : texts.get("dose.heldTimes", hold, sided(prescription, String.valueOf(dosage.getSets())));
    }

    private String repeated(Prescription prescription, Dosage dosage) {
        var reps = String.valueOf(reps(dosage));
        var hold = hold(dosage);
        if (hold >= LONG_HOLD_SECONDS) {
            return texts.get("dose.heldTimes", seconds(hold), sided(prescription, reps));
        }
        if (hold >= HOLD_SECONDS) {
            return texts.get("dose.timesHeld", sided(prescription, reps), seconds(hold));
        }
        if (hold >= PAUSE_SECONDS) {
            return texts.get("dose.timesPaused", sided(prescription, reps), seconds(hold));
        }
        if ("side.each".equals(sideKey(prescription))) {
            return texts.get("dose.movesEachSide", reps);
        }
        var moves = texts.get("dose.moves", reps);
        return sided(prescription, moves.substring(0, moves.length() - 1)) + ".";
    }

    private String again(Dosage dosage) {
        var sets = dosage.getSets();
        if (sets == 1) {
            return "";
        }
        var rest = dosage.getRestSeconds() == 0 ? "" : " " + texts.get("dose.rest", seconds(dosage.getRestSeconds()));
        return rest + " " + (sets == 2 ? texts.get("dose.again") : texts.get("dose.againTimes", sets));
    }

    private String sided(Prescription prescription, String amount) {
        var key = sideKey(prescription);
        return key == null ? amount : texts.get(key, amount);
    }

    private static @Nullable String sideKey(Prescription prescription) {
        var sides = prescription.getDosage().getSides();
        if (sides == Sides.NONE) {
            return null;
        }
        var part = bodyPart(prescription.getExercise(), sides);
        if (prescription.getSide() != BodySide.BOTH) {
            return "side." + part + "." + prescription.getSide().getName();
        }
        return sides == Sides.ONE_SIDE_AS_DIRECTED ? "side." + part + ".sore" : "side.each";
    }

    /** Only nerve glides name a limb: there the sore one is meant, and the steps say so too. */
    private static String bodyPart(Exercise exercise, Sides sides) {
        if (sides != Sides.ONE_SIDE_AS_DIRECTED || exercise.getCategory() != Category.NERVE_GLIDE) {
            return "side";
        }
        return exercise.getTargetStructures().contains("sciatic nerve") ? "leg" : "arm";
    }

    private String amount(Dosage dosage) {
        var minutes = dosage.getDurationMinutes();
        var sets = dosage.getSets();
        if (minutes != null) {
            return times(sets, texts.get("brief.minutes", minutes));
        }
        var reps = reps(dosage);
        var hold = hold(dosage);
        if (reps == 1 || sets == 1 && hold >= LONG_HOLD_SECONDS) {
            return briefSide(dosage, texts.get("brief.held", sets * reps, hold));
        }
        var moves = times(sets, briefSide(dosage, String.valueOf(reps)));
        return hold == 0 ? moves : texts.get("brief.holding", moves, hold);
    }

    private String times(int sets, String amount) {
        return sets == 1 ? amount : texts.get("brief.sets", sets, amount);
    }

    private String briefSide(Dosage dosage, String amount) {
        return switch (dosage.getSides()) {
            case NONE -> amount;
            case EACH_SIDE, ALTERNATE -> texts.get("brief.eachSide", amount);
            case ONE_SIDE_AS_DIRECTED -> texts.get("brief.oneSide", amount);
        };
    }

    private String days(Dosage dosage) {
        var days = dosage.getDaysPerWeek();
        return days == DAYS_IN_A_WEEK ? "" : texts.get("brief.days", days);
    }

    private String seconds(int seconds) {
        return seconds >= SECONDS_IN_A_MINUTE && seconds % SECONDS_IN_A_MINUTE == 0
                ? texts.get("time.minutes", seconds / SECONDS_IN_A_MINUTE)
                : texts.get("time.seconds", seconds);
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
