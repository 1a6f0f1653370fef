package org.motus.store;

import static org.motus.store.TextRules.checkDocumentTexts;
import static org.motus.store.TextRules.invalid;
import static org.motus.store.TextRules.line;
import static org.motus.store.TextRules.paragraph;
import static org.motus.store.TextRules.required;

import java.util.Objects;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.library.Dosage;
import org.motus.model.library.Exercise;
import org.motus.model.library.FeelRange;
import org.motus.model.library.Intensity;

/** What an exercise of the clinic's own must satisfy before it is stored. Each refusal is one sentence. */
public final class ExerciseRules {

    /** Longest name, in characters. */
    public static final int NAME = 80;
    /** Longest step, caution or alternative text, in characters. */
    public static final int SENTENCES = 400;
    /** Most steps. */
    public static final int STEPS = 12;
    /** Longest document, figure and image included, in bytes. */
    public static final int LONGEST = 2 * 1024 * 1024;

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");
    private static final int SCALE = 10;

    private ExerciseRules() {
    }

    /**
     * Checks an exercise.
     *
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} for the first thing that is missing or out of range
     */
    public static void check(Exercise exercise) throws ClinicException {
        checkDocumentTexts("exercise", exercise);
        if (!ID.matcher(Objects.requireNonNullElse(exercise.getId(), "")).matches()) {
            throw invalid("The id of an exercise has 1 to 64 letters, digits and signs of . _ -.");
        }
        required("name of the exercise", exercise.getName(), NAME);
        for (var alias : exercise.getAliases()) {
            required("other name of the exercise", alias, NAME);
        }
        paragraph("caution of the exercise", exercise.getModifyNote(), SENTENCES);
        if (exercise.getLevel() < 1 || exercise.getLevel() > 3) {
            throw invalid("The level of an exercise is 1, 2 or 3.");
        }
        steps(exercise);
        dose(exercise.getDosage());
        intensity(exercise.getIntensity());
        picture(exercise);
    }

    /** @throws ClinicException {@link ClinicException.Reason#INVALID} when a document is too long */
    static void checkLength(int bytes) throws ClinicException {
        if (bytes > LONGEST) {
            throw invalid("The exercise is larger than 2 MB; take a smaller image.");
        }
    }

    private static void steps(Exercise exercise) throws ClinicException {
        if (exercise.getSteps().isEmpty()) {
            throw invalid("The exercise has no step; say what the patient does.");
        }
        if (exercise.getSteps().size() > STEPS) {
            throw invalid("An exercise has at most " + STEPS + " steps; join some.");
        }
        for (var i = 0; i < exercise.getSteps().size(); i++) {
            var text = exercise.getSteps().get(i).getText();
            if (text == null || text.isBlank()) {
                throw invalid("Step " + (i + 1) + " says nothing; write it or take it out.");
            }
            paragraph("text of step " + (i + 1), text, SENTENCES);
        }
    }

    private static void dose(@Nullable Dosage dose) throws ClinicException {
        if (dose == null) {
            throw invalid("The exercise has no dose.");
        }
        within("number of sets", dose.getSets(), 1, 10);
        within("number of repetitions", dose.getReps(), 1, 100);
        within("hold in seconds", dose.getHoldSeconds(), 0, 600);
        within("rest in seconds", dose.getRestSeconds(), 0, 600);
        within("number of times a day", dose.getPerDay(), 1, 10);
        within("number of days a week", dose.getDaysPerWeek(), 1, 7);
        var minutes = dose.getDurationMinutes();
        if (minutes != null && !(minutes >= 0.5 && minutes <= 120)) {
            throw invalid("The minutes of an exercise are from 0.5 to 120.");
        }
        if ((minutes == null) == (dose.getReps() == null)) {
            throw invalid("An exercise has repetitions or minutes, one of the two.");
        }
    }

    private static void intensity(@Nullable Intensity intensity) throws ClinicException {
        if (intensity == null) {
            throw invalid("The exercise does not say how it may feel.");
        }
        range("feel", intensity.getStandard());
        range("gentle feel", intensity.getGentle());
        within("feel to stop at", intensity.getStopAt(), 1, SCALE);
        within("highest pain", intensity.getPainLimitStandard(), 0, SCALE);
        within("highest pain of the gentle profile", intensity.getPainLimitGentle(), 0, SCALE);
    }

    private static void range(String what, @Nullable FeelRange range) throws ClinicException {
        if (range == null || range.getLow() < 0 || range.getHigh() > SCALE || range.getLow() > range.getHigh()) {
            throw invalid("The " + what + " of an exercise goes from a number to one not below it, both from 0 to 10.");
        }
    }

    private static void picture(Exercise exercise) throws ClinicException {
        var picture = exercise.getPicture();
        if (picture == null) {
            return;
        }
        line("kind of the image", picture.getMediaType(), NAME);
        required("text that says what the image shows", picture.getAlt(), SENTENCES);
        if (picture.getContent() == null || picture.getContent().length == 0) {
            throw invalid("The image of the exercise is empty; choose it again.");
        }
    }

    private static void within(String what, @Nullable Integer value, int low, int high) throws ClinicException {
        if (value != null && (value < low || value > high)) {
            throw invalid("The " + what + " of an exercise is from " + low + " to " + high + ".");
        }
    }
}
