package org.motus.ui.library;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.motus.care.OwnExerciseDocument;
import org.motus.care.OwnExerciseFaults.At;
import org.motus.model.library.LibraryPackage.Literals;
import org.motus.ui.ChoiceField;
import org.motus.ui.Field;
import org.motus.ui.FormGrid;
import org.motus.ui.NumberField;

/** How much and how often an exercise is done, and how it may feel. */
@NonNullByDefault({})
final class OwnDose {

    private static final int TEN = 10;

    private final OwnExerciseDocument document;
    private final OwnFields fields;
    private FormGrid dose;
    private List<Field> counted;
    private List<Field> timed;
    private NumberField feel;
    private NumberField gentle;

    OwnDose(OwnExerciseDocument document, OwnFields fields) {
        this.document = document;
        this.fields = fields;
    }

    void dose(Composite parent) {
        Supplier<EObject> of = () -> document.exercise().getDosage();
        dose = new FormGrid(parent, 4);
        var mode = new ChoiceField(dose, OwnWords.counted, "own.mode", OwnWords.list(OwnWords.modes));
        mode.onChoose(index -> document.timed(index == 1));
        fields.number(dose, OwnWords.sets, "own.sets", of, Literals.DOSAGE__SETS, 1, TEN, "");
        var reps = fields.number(dose, OwnWords.reps, "own.reps", of, Literals.DOSAGE__REPS, 1, 100, "");
        var hold = fields.number(dose, OwnWords.hold, "own.hold", of, Literals.DOSAGE__HOLD_SECONDS, 0, 600,
                OwnWords.unit_seconds);
        var minutes = minutes();
        fields.number(dose, OwnWords.rest, "own.rest", of, Literals.DOSAGE__REST_SECONDS, 0, 600,
                OwnWords.unit_seconds);
        fields.choice(dose, OwnWords.side, "own.sides", of, Literals.DOSAGE__SIDES, OwnWords.list(OwnWords.sides));
        fields.number(dose, OwnWords.per_day, "own.perDay", of, Literals.DOSAGE__PER_DAY, 1, TEN, "");
        fields.number(dose, OwnWords.days, "own.days", of, Literals.DOSAGE__DAYS_PER_WEEK, 1, 7, "");
        counted = List.of(reps, hold);
        timed = List.of(minutes);
        fields.also(() -> {
            var isTimed = document.exercise().getDosage().getDurationMinutes() != null;
            mode.select(isTimed ? 1 : 0);
            counted.forEach(field -> seen(field, !isTimed));
            timed.forEach(field -> seen(field, isTimed));
            dose.requestLayout();
        });
    }

    private NumberField minutes() {
        var field = new NumberField(dose, OwnWords.minutes, "own.minutes", 1, 120, "");
        field.onChange(value -> {
            if (value != null) {
                document.type(document.exercise().getDosage(), Literals.DOSAGE__DURATION_MINUTES,
                        value.doubleValue());
            }
        });
        fields.also(() -> {
            var minutes = document.exercise().getDosage().getDurationMinutes();
            field.show(minutes == null ? null : (int) Math.ceil(minutes));
        });
        return field;
    }

    private static void seen(Field field, boolean seen) {
        field.setVisible(seen);
        ((GridData) field.getLayoutData()).exclude = !seen;
    }

    void feel(Composite parent) {
        Supplier<EObject> of = () -> document.exercise().getIntensity();
        Supplier<EObject> standard = () -> document.exercise().getIntensity().getStandard();
        Supplier<EObject> mild = () -> document.exercise().getIntensity().getGentle();
        var grid = new FormGrid(parent, 4);
        fields.choice(grid, OwnWords.scale, "own.scale", of, Literals.INTENSITY__SCALE, OwnWords.list(OwnWords.scales));
        feel = scale(grid, OwnWords.feel_from, "own.feel.low", standard, Literals.FEEL_RANGE__LOW, 0);
        scale(grid, OwnWords.feel_to, "own.feel.high", standard, Literals.FEEL_RANGE__HIGH, 0);
        scale(grid, OwnWords.stop_at, "own.stop", of, Literals.INTENSITY__STOP_AT, 1);
        scale(grid, OwnWords.pain, "own.pain", of, Literals.INTENSITY__PAIN_LIMIT_STANDARD, 0);
        gentle = scale(grid, OwnWords.gentle_from, "own.gentle.low", mild, Literals.FEEL_RANGE__LOW, 0);
        scale(grid, OwnWords.gentle_to, "own.gentle.high", mild, Literals.FEEL_RANGE__HIGH, 0);
        scale(grid, OwnWords.pain_gentle, "own.pain.gentle", of, Literals.INTENSITY__PAIN_LIMIT_GENTLE, 0);
    }

    private NumberField scale(FormGrid grid, String label, String id, Supplier<EObject> owner,
            EAttribute feature, int min) {
        return fields.number(grid, label, id, owner, feature, min, TEN, OwnWords.unit_of_ten);
    }

    void focusFeel() {
        feel.setFocus();
    }

    void faults(Map<At, String> faults) {
        feel.error(faults.getOrDefault(At.FEEL, ""));
        gentle.error(faults.getOrDefault(At.GENTLE, ""));
    }
}
