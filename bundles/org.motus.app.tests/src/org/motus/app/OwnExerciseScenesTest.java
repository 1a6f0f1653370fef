package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.CareService;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Banner;
import org.motus.ui.Commands;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Step;

/** A clinic writes exercises of its own in the library. */
@DisplayName("Own exercises")
class OwnExerciseScenesTest extends EditorScene {

    @AfterEach
    void theLibraryIsAsItShips() throws ClinicException {
        if (editing()) {
            screen.push("own.close");
            if (editing()) {
                act("Drop the changes");
            }
            screen.await("the library", () -> !editing());
        }
        for (var own : clinic().ownExercises().list()) {
            care().own().remove(clinic(), own.id(), own.version());
        }
    }

    private CareService care() {
        return screen.service(ActiveClinic.class).care().orElseThrow();
    }

    private boolean editing() {
        return screen.on(() -> screen.shows("own.editor"));
    }

    private void act(String label) {
        screen.await(label, () -> button(label).isPresent());
        screen.run(() -> button(label).orElseThrow().notifyListeners(SWT.Selection, new Event()));
    }

    private Optional<PrimaryButton> button(String label) {
        return screen.on(() -> screen.look(Banner.class, "banner.LIBRARY").stream()
                .flatMap(shown -> Stream.of(shown.getChildren())).filter(PrimaryButton.class::isInstance)
                .map(PrimaryButton.class::cast).filter(button -> button.getText().equals(label)).findFirst());
    }

    private void library(String exercise) {
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.LIBRARY.name()));
        screen.await("the exercises", () -> screen.rows("library.table") > 0);
        screen.clear("library.search");
        screen.select("library.table", exercise);
        screen.await("its page", () -> screen.label("library.exercise").equals(exercise));
    }

    private void begin(String command) {
        screen.command(command, Map.of());
        screen.await("the form", () -> editing() && screen.focusedIn("own.editor"));
    }

    private void save() {
        screen.command(Commands.SAVE, Map.of());
    }

    private void saved() {
        screen.await("the save", () -> screen.label("own.state").equals("Saved"));
    }

    private List<String> names() throws ClinicException {
        return clinic().ownExercises().list().stream().map(own -> own.exercise().getName() + " " + own.version())
                .toList();
    }

    @Test
    @DisplayName("a new exercise says what it lacks, is saved, and goes into a program")
    void newExercise() throws ClinicException {
        begin(Commands.NEW_EXERCISE);
        save();
        screen.await("what is missing", () -> screen.words("banner.LIBRARY").contains("The exercise needs a name."));
        screen.type("own.name", "Heel raise on a ball");
        screen.await("the name in the head", () -> screen.label("own.title").equals("Heel raise on a ball"));
        assertEquals("New exercise, name", undoLabel().orElseThrow());
        save();
        screen.await("the step", () -> screen.label("own.steps.fault").equals(
                "Step 1 says nothing; write it or take it out."));
        screen.type("own.step.1", "Rise onto your toes.");
        screen.await("no fault", () -> screen.label("own.steps.fault").isEmpty());
        save();
        saved();
        assertEquals(List.of("Heel raise on a ball 1"), names());
        screen.push("own.close");
        screen.await("the library", () -> !editing());
        assertEquals("Heel raise on a ball", screen.label("library.exercise"));
        assertTrue(screen.label("library.also").contains("this clinic"));
        assertTrue(screen.words("library.evidence").contains("This clinic's own exercise; no evidence appraised."));

        open(patient);
        start(LocationCode.A);
        var own = care().library().content().getExercises().getLast();
        screen.command(Commands.ADD, Map.of(Commands.ADD_EXERCISE, own.getId()));
        screen.await("it is in the program", () -> exercises().contains("Heel raise on a ball"));
    }

    @Test
    @DisplayName("a copy begins as the original and is told from it; undo takes back what was typed")
    void copy() throws ClinicException {
        library("Cat-cow");
        begin(Commands.COPY_EXERCISE);
        assertEquals("Cat-cow (copy)", text("own.name"));
        screen.type("own.name", "Cat-cow at the wall");
        screen.await("the title", () -> screen.label("own.title").equals("Cat-cow at the wall"));
        screen.command(Commands.UNDO, Map.of());
        screen.await("the name again", () -> text("own.name").equals("Cat-cow (copy)"));
        screen.command(Commands.REDO, Map.of());
        save();
        saved();
        assertEquals(List.of("Cat-cow at the wall 1"), names());
        assertFalse(clinic().ownExercises().list().getFirst().exercise().getFigure().isBlank());
    }

    @Test
    @DisplayName("an edit takes the place of the shipped exercise, and goes when it is removed")
    void edit() throws ClinicException {
        library("Cat-cow");
        begin(Commands.EDIT_EXERCISE);
        screen.type("own.name", "Cat-cow as we teach it");
        save();
        saved();
        assertEquals(86, care().library().content().getExercises().size());
        screen.push("own.close");
        screen.await("the library", () -> screen.label("library.exercise").equals("Cat-cow as we teach it"));
        screen.command(Commands.REMOVE_EXERCISE, Map.of());
        act("Remove");
        screen.await("the shipped one", () -> screen.label("library.exercise").equals("Cat-cow"));
        assertEquals(List.of(), names());
    }

    @Test
    @DisplayName("who saves second is told, loses nothing, and may save theirs beside the other")
    void second() throws ClinicException {
        library("Cat-cow");
        begin(Commands.EDIT_EXERCISE);
        screen.type("own.name", "Mine");
        screen.await("the title", () -> screen.label("own.title").equals("Mine"));
        var theirs = EcoreUtil.copy(care().own().shipped().exercise("EX-005").orElseThrow());
        theirs.setName("Theirs");
        clinic().ownExercises().save(theirs, 0);
        save();
        act("Save mine as a copy");
        saved();
        assertEquals(List.of("Mine (copy) 1", "Theirs 1"), names());
    }

    @Test
    @DisplayName("what is not saved is asked about before the form is left")
    void leave() throws ClinicException {
        begin(Commands.NEW_EXERCISE);
        screen.type("own.name", "Half an idea");
        screen.await("the title", () -> screen.label("own.title").equals("Half an idea"));
        screen.push("own.close");
        screen.await("the question", () -> screen.words("banner.LIBRARY").contains("This exercise is not saved yet."));
        assertTrue(editing());
        act("Drop the changes");
        screen.await("the library", () -> !editing());
        assertEquals(List.of(), names());
    }
}
