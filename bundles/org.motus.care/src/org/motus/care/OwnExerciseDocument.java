package org.motus.care;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.common.util.ECollections;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.SessionTime;
import org.motus.library.Texts;
import org.motus.model.library.Exercise;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.LibraryPackage;
import org.motus.model.library.MorningReason;
import org.motus.model.library.Picture;
import org.motus.model.library.Step;
import org.motus.model.library.StepRole;
import org.motus.store.OwnExercise;

/**
 * An exercise of the clinic's own that is being written. Every change is one named step of undo; what is typed into one
 * field is one step. One thread.
 */
public final class OwnExerciseDocument extends EditedDocument {

    /** Under this name the work on an exercise is kept on this computer: there is one at a time. */
    public static final String UNSAVED = "library";

    private static final double USUAL_MINUTES = 5;
    private static final int USUAL_REPS = 10;

    private final Texts texts = Texts.of(OwnExerciseDocument.class, Locale.getDefault());
    private final Exercise exercise;
    private int basedOn;
    private boolean fresh;

    /**
     * @param exercise
     *            the document keeps it
     * @param basedOn
     *            version that it was made from, 0 when the clinic has none of it
     * @param fresh
     *            true when it is worth saving before anything is changed
     */
    public OwnExerciseDocument(Exercise exercise, int basedOn, boolean fresh) {
        super(exercise);
        this.exercise = exercise;
        this.basedOn = basedOn;
        this.fresh = fresh;
    }

    /** @return the exercise; change it only through the operations of this document */
    public Exercise exercise() {
        return exercise;
    }

    /** @return the version that a save follows, 0 for none */
    public int basedOn() {
        return basedOn;
    }

    /** @return a copy for saving, without blanks at the ends of texts and without what says nothing */
    public Exercise snapshot() {
        var copy = EcoreUtil.copy(exercise);
        copy.setName(words(copy.getName()).strip());
        var aliases = copy.getAliases().stream().map(String::strip).filter(alias -> !alias.isEmpty()).toList();
        ECollections.setEList(copy.getAliases(), aliases);
        copy.getSteps().forEach(step -> step.setText(words(step.getText()).strip()));
        var care = words(copy.getModifyNote()).strip();
        copy.setModifyNote(care.isEmpty() ? null : care);
        copy.setFigure(words(copy.getFigure()).isBlank() ? null : copy.getFigure());
        return copy;
    }

    @Override
    public boolean dirty() {
        return fresh || super.dirty();
    }

    /** Says that the exercise as it stood at a mark is saved as a version. */
    public void saved(Object mark, OwnExercise version) {
        basedOn = version.version();
        fresh = false;
        saved(mark);
    }

    /** @return what is not saved, to be kept on this computer */
    public Unsaved<?> unsaved() {
        return new Unsaved<>(UNSAVED, Instant.now(), basedOn, EcoreUtil.copy(exercise), Optional.empty());
    }

    /** Makes this a new exercise: what a colleague saved under its id stays as it is. */
    public void becomeCopy() {
        change(label("copy"), () -> {
            exercise.setId(OwnLibrary.newId());
            exercise.setName(texts.get("own.copy.name", words(exercise.getName())));
        });
        basedOn = 0;
        fresh = true;
        fire();
    }

    /** Sets what is being typed into a field. */
    public void type(EObject owner, EAttribute feature, @Nullable Object value) {
        if (!Objects.equals(owner.eGet(feature), value)) {
            type(feature.getEContainingClass().getName() + "." + feature.getName() + "." + place(owner),
                    label(owner, feature), () -> set(owner, feature, value));
        }
    }

    /** Sets what was chosen. */
    public void choose(EObject owner, EAttribute feature, @Nullable Object value) {
        pause();
        if (!Objects.equals(owner.eGet(feature), value)) {
            change(label(owner, feature), () -> set(owner, feature, value));
        }
    }

    /** Sets a list, for example of the other names or the equipment. */
    public void list(EAttribute feature, Collection<?> values, boolean typing) {
        @SuppressWarnings("unchecked")
        var list = (EList<Object>) exercise.eGet(feature);
        if (list.equals(List.copyOf(values))) {
            return;
        }
        Runnable edit = () -> ECollections.setEList(list, new ArrayList<>(values));
        if (typing) {
            type(feature.getName(), label(exercise, feature), edit);
        } else {
            pause();
            change(label(exercise, feature), edit);
        }
    }

    private void set(EObject owner, EAttribute feature, @Nullable Object value) {
        owner.eSet(feature, value);
        exercise.setMinutesPerSession(SessionTime.minutes(exercise.getDosage()));
    }

    /** Counts repetitions, or minutes. */
    public void timed(boolean timed) {
        var dose = exercise.getDosage();
        if (timed == (dose.getDurationMinutes() != null)) {
            return;
        }
        change(label("timed"), () -> {
            dose.setReps(timed ? null : Integer.valueOf(USUAL_REPS));
            dose.setHoldSeconds(timed ? null : Integer.valueOf(0));
            dose.setDurationMinutes(timed ? Double.valueOf(USUAL_MINUTES) : null);
            exercise.setMinutesPerSession(SessionTime.minutes(dose));
        });
    }

    /** Says why the exercise should wait after getting up; {@link MorningReason#NONE} when it need not. */
    public void morning(MorningReason reason) {
        change(label("morningReason"), () -> {
            exercise.setMorningReason(reason);
            exercise.setMorningCaution(reason != MorningReason.NONE);
        });
    }

    /** Adds an empty step after all. */
    public void addStep() {
        change(label("step.add"), () -> {
            var step = LibraryFactory.eINSTANCE.createStep();
            step.setRole(exercise.getSteps().isEmpty() ? StepRole.PREPARE : StepRole.MOVE);
            step.setText("");
            exercise.getSteps().add(step);
        });
    }

    /** Takes a step out. */
    public void removeStep(Step step) {
        change(label("step.remove"), () -> exercise.getSteps().remove(step));
    }

    /**
     * Moves a step.
     *
     * @param by
     *            -1 up, 1 down; a step at the end stays
     */
    public void moveStep(Step step, int by) {
        var to = exercise.getSteps().indexOf(step) + by;
        if (to >= 0 && to < exercise.getSteps().size()) {
            change(label("step.move"), () -> exercise.getSteps().move(to, step));
        }
    }

    /** Shows an image instead of a drawing, or no longer with null. */
    public void picture(@Nullable Picture picture) {
        change(label(picture == null ? "picture.remove" : "picture"), () -> exercise.setPicture(picture));
    }

    /**
     * Sets the poses of the drawing.
     *
     * @param label
     *            what is undone later
     */
    public void figure(String label, String poses) {
        change(label, () -> exercise.setFigure(poses));
    }

    private int place(EObject owner) {
        return owner instanceof Step step ? exercise.getSteps().indexOf(step) : 0;
    }

    private String label(EObject owner, EAttribute feature) {
        return owner instanceof Step step
                ? texts.get("own.step." + feature.getName(), name(), exercise.getSteps().indexOf(step) + 1)
                : label(owner == exercise || !feature.equals(LibraryPackage.Literals.FEEL_RANGE__LOW)
                        && !feature.equals(LibraryPackage.Literals.FEEL_RANGE__HIGH) ? feature.getName() : "feel");
    }

    private String label(String what) {
        return texts.get("own." + what, name());
    }

    private String name() {
        var name = words(exercise.getName()).strip();
        return name.isEmpty() ? texts.get("own.new") : name;
    }

    private static String words(@Nullable String text) {
        return text == null ? "" : text;
    }
}
