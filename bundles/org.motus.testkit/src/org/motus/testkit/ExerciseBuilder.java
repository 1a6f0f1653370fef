package org.motus.testkit;

import java.util.List;

import org.motus.model.library.Category;
import org.motus.model.library.EvidenceStrength;
import org.motus.model.library.Exercise;
import org.motus.model.library.FeelRange;
import org.motus.model.library.FeelScale;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.MorningReason;
import org.motus.model.library.Sides;
import org.motus.model.library.StepRole;

/** Builds an exercise as a library would hold it, with text, dose and limits. */
public final class ExerciseBuilder {

    private static final LibraryFactory FACTORY = LibraryFactory.eINSTANCE;

    private final Exercise exercise = FACTORY.createExercise();

    private ExerciseBuilder(String id, String name) {
        exercise.setId(id);
        exercise.setName(name);
        exercise.setLevel(1);
        exercise.setCategory(Category.MOBILITY);
        exercise.setEvidenceStrength(EvidenceStrength.LOW);
        exercise.setDosage(FACTORY.createDosage());
        exercise.getDosage().setReps(10);
        feel(FeelScale.STRETCH_FEEL, 2, 4, 6);
        painLimits(5, 3);
    }

    /** An exercise done ten times, once a day, every day, felt as a pull of 2 to 4, stopped at 6. */
    public static ExerciseBuilder exercise(String id, String name) {
        return new ExerciseBuilder(id, name);
    }

    /** Category and subtype, for example AEROBIC and walking. */
    public ExerciseBuilder category(Category category, String subtype) {
        exercise.setCategory(category);
        exercise.setSubtype(subtype);
        return this;
    }

    /** Adds a step. */
    public ExerciseBuilder step(StepRole role, String text) {
        var step = FACTORY.createStep();
        step.setRole(role);
        step.setText(text);
        exercise.getSteps().add(step);
        return this;
    }

    /** Counted dose: sets, repetitions, seconds of hold and of rest between sets. */
    public ExerciseBuilder counted(int sets, int reps, int holdSeconds, int restSeconds) {
        var dosage = exercise.getDosage();
        dosage.setSets(sets);
        dosage.setReps(reps);
        dosage.setHoldSeconds(holdSeconds);
        dosage.setRestSeconds(restSeconds);
        return this;
    }

    /** Timed dose in minutes. */
    public ExerciseBuilder timed(double minutes) {
        var dosage = exercise.getDosage();
        dosage.setReps(null);
        dosage.setHoldSeconds(null);
        dosage.setDurationMinutes(minutes);
        return this;
    }

    /** How left and right are counted. */
    public ExerciseBuilder sides(Sides sides) {
        exercise.getDosage().setSides(sides);
        return this;
    }

    /** Sessions a day and days a week. */
    public ExerciseBuilder often(int perDay, int daysPerWeek) {
        exercise.getDosage().setPerDay(perDay);
        exercise.getDosage().setDaysPerWeek(daysPerWeek);
        return this;
    }

    /** Feel of the standard profile, 0 to 10, and where to stop; the gentle profile is one lower. */
    public ExerciseBuilder feel(FeelScale scale, int low, int high, int stopAt) {
        var intensity = FACTORY.createIntensity();
        intensity.setScale(scale);
        intensity.setStandard(range(low, high));
        intensity.setGentle(range(Math.max(0, low - 1), Math.max(0, high - 1)));
        intensity.setStopAt(stopAt);
        var old = exercise.getIntensity();
        if (old != null) {
            intensity.setPainLimitStandard(old.getPainLimitStandard());
            intensity.setPainLimitGentle(old.getPainLimitGentle());
        }
        exercise.setIntensity(intensity);
        return this;
    }

    /** Highest pain, 0 to 10, of both profiles. */
    public ExerciseBuilder painLimits(int standard, int gentle) {
        exercise.getIntensity().setPainLimitStandard(standard);
        exercise.getIntensity().setPainLimitGentle(gentle);
        return this;
    }

    /** The one caution line. */
    public ExerciseBuilder caution(String line) {
        exercise.setModifyNote(line);
        return this;
    }

    /** Marks it to wait after getting up. */
    public ExerciseBuilder morning(MorningReason reason) {
        exercise.setMorningCaution(true);
        exercise.setMorningReason(reason);
        return this;
    }

    /** Strength of evidence, and the claims it carries. */
    public ExerciseBuilder evidence(EvidenceStrength strength, String... claimIds) {
        exercise.setEvidenceStrength(strength);
        exercise.getClaimIds().addAll(List.of(claimIds));
        return this;
    }

    /** The exercise. */
    public Exercise build() {
        return exercise;
    }

    private static FeelRange range(int low, int high) {
        var range = FACTORY.createFeelRange();
        range.setLow(low);
        range.setHigh(high);
        return range;
    }
}
