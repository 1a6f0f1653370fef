package org.motus.care;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.figures.FigureDraft;
import org.motus.figures.FigureException;
import org.motus.library.Texts;
import org.motus.model.library.Exercise;
import org.motus.model.library.FeelRange;
import org.motus.store.ClinicException;
import org.motus.store.ExerciseRules;

/** What is missing or wrong in an exercise that is being written, each said at its field. */
public final class OwnExerciseFaults {

    /** A field of the form. */
    public enum At {
        /** The name. */
        NAME,
        /** The other names. */
        ALIASES,
        /** The steps as a whole. */
        STEPS,
        /** The feel of the standard profile. */
        FEEL,
        /** The feel of the gentle profile. */
        GENTLE,
        /** The words about the image. */
        ALT,
        /** The text of the drawing. */
        FIGURE,
        /** Anything else. */
        REST
    }

    private final Texts texts = Texts.of(OwnExerciseFaults.class, Locale.getDefault());

    /** @return one sentence for each field that keeps the exercise from being saved; empty when none does */
    public Map<At, String> of(Exercise exercise) {
        var faults = new LinkedHashMap<At, String>();
        if (blank(exercise.getName())) {
            faults.put(At.NAME, texts.get("own.fault.name"));
        }
        if (exercise.getAliases().stream().anyMatch(alias -> alias.length() > ExerciseRules.NAME)) {
            faults.put(At.ALIASES, texts.get("own.fault.alias", ExerciseRules.NAME));
        }
        steps(exercise, faults);
        var intensity = exercise.getIntensity();
        if (turned(intensity.getStandard())) {
            faults.put(At.FEEL, texts.get("own.fault.feel"));
        }
        if (turned(intensity.getGentle())) {
            faults.put(At.GENTLE, texts.get("own.fault.feel"));
        }
        if (exercise.getPicture() != null && blank(exercise.getPicture().getAlt())) {
            faults.put(At.ALT, texts.get("own.fault.alt"));
        }
        figure(exercise, faults);
        if (faults.isEmpty()) {
            rest(exercise, faults);
        }
        return faults;
    }

    private void steps(Exercise exercise, Map<At, String> faults) {
        if (exercise.getSteps().isEmpty()) {
            faults.put(At.STEPS, texts.get("own.fault.steps"));
        }
        for (var i = exercise.getSteps().size() - 1; i >= 0; i--) {
            if (blank(exercise.getSteps().get(i).getText())) {
                faults.put(At.STEPS, texts.get("own.fault.step", i + 1));
            }
        }
    }

    private static void figure(Exercise exercise, Map<At, String> faults) {
        var text = exercise.getFigure();
        if (blank(text)) {
            return;
        }
        try {
            FigureDraft.read(text);
        } catch (FigureException e) {
            faults.put(At.FIGURE, String.valueOf(e.getMessage()));
        }
    }

    private static void rest(Exercise exercise, Map<At, String> faults) {
        try {
            ExerciseRules.check(exercise);
        } catch (ClinicException e) {
            faults.put(At.REST, String.valueOf(e.getMessage()));
        }
    }

    private static boolean turned(FeelRange range) {
        return range.getLow() > range.getHigh();
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
