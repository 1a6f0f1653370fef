package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Commands;

/** A clinic writes exercises of its own in the library. */
@DisplayName("Own exercises")
class OwnExerciseScenesTest extends OwnExerciseScene {

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
        assertEquals(List.of("Heel raise on a ball"), names());
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
        assertEquals(List.of("Cat-cow at the wall"), names());
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
        act("Put it back");
        screen.await("the edit", () -> screen.label("library.exercise").equals("Cat-cow as we teach it"));
        assertEquals(List.of("Cat-cow as we teach it"), names());
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
        assertEquals(List.of("Mine (copy)", "Theirs"), names());
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

    @Test
    @DisplayName("a clinic that is opened brings its own exercises, and the next one does not have them")
    void openedAgain() throws ClinicException {
        var place = folder.resolve("second");
        try (var second = folders().create(place, new ClinicProfile("Hillside", "", "", "112", false))) {
            var raise = EcoreUtil.copy(care().own().shipped().exercise("EX-001").orElseThrow());
            raise.setId("OWN-0000beef");
            raise.setName("Heel raise on a ball");
            second.ownExercises().save(raise, 0);
        }
        screen.command(OpenClinicHandler.COMMAND, Map.of(OpenClinicHandler.FOLDER, place.toString()));
        screen.await("the other clinic", () -> screen.service(ActiveClinic.class).clinic()
                .filter(clinic -> clinic.folder().equals(place)).isPresent());
        library("Heel raise on a ball");
        assertEquals("87 exercises", screen.label("library.count"));
        screen.command(OpenDemoHandler.COMMAND, Map.of());
        screen.await("the demo clinic", () -> !screen.service(ActiveClinic.class).opening()
                && screen.service(ActiveClinic.class).clinic().filter(open -> open.profile().demo()).isPresent());
        screen.await("its library", () -> screen.label("library.count").equals("86 exercises"));
    }

    private static ClinicFolders folders() throws ClinicException {
        return OpenClinicJob.folders();
    }
}
