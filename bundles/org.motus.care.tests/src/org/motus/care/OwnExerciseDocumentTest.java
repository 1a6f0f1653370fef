package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.motus.care.OwnExerciseFaults.At;
import org.motus.figures.Drawings;
import org.motus.library.Library;
import org.motus.model.library.Equipment;
import org.motus.model.library.EvidenceStrength;
import org.motus.model.library.LibraryFactory;
import org.motus.model.library.LibraryPackage.Literals;
import org.motus.model.library.LocationCode;
import org.motus.model.library.MorningReason;
import org.motus.store.OwnExercise;

/** A clinician writes an exercise of the clinic's own, changes their mind, and saves it. */
class OwnExerciseDocumentTest {

    private static final Library SHIPPED = Library.standard();

    private final OwnLibrary library = new OwnLibrary(SHIPPED);
    private final OwnExerciseStart start = new OwnExerciseStart(library);

    private static Map<At, String> faults(OwnExerciseDocument document) {
        return new OwnExerciseFaults().of(document.snapshot());
    }

    @Test
    void aNewExerciseSaysWhatItStillLacksAndThenNothing() {
        var document = start.blank();
        var exercise = document.exercise();
        assertTrue(exercise.getId().matches("OWN-[0-9a-f]{8}"), exercise.getId());
        assertFalse(document.dirty());
        assertEquals(Map.of(At.NAME, "The exercise needs a name.", At.STEPS,
                "Step 1 says nothing; write it or take it out."), faults(document));

        document.type(exercise, Literals.EXERCISE__NAME, "  Heel raise on a ball ");
        document.type(exercise.getSteps().getFirst(), Literals.STEP__TEXT, "Rise onto your toes.");

        assertEquals(Map.of(), faults(document));
        assertTrue(document.dirty());
        assertEquals("Heel raise on a ball", document.snapshot().getName());
        assertEquals(EvidenceStrength.NONE, exercise.getEvidenceStrength());
        assertEquals("This clinic's own exercise; no evidence appraised.", exercise.getEvidenceNote());
    }

    @Test
    void aDrawingThatIsHalfWrittenIsNotSavedAndSaysItsLine() {
        var document = start.blank();
        document.type(document.exercise(), Literals.EXERCISE__NAME, "Heel raise on a ball");
        document.type(document.exercise().getSteps().getFirst(), Literals.STEP__TEXT, "Rise onto your toes.");
        document.figure("Drawing begun", """
                exercise: own
                frames:
                  - pose: floating
                    caption: Start.
                    alt: A person is ready.
                """);
        assertEquals(Set.of(At.FIGURE), faults(document).keySet());
        assertTrue(faults(document).get(At.FIGURE).startsWith(
                "Text of the drawing, line 3: there is no pose 'floating'"), faults(document).get(At.FIGURE));

        document.figure("Text of the drawing changed", " \n");
        assertEquals(Map.of(), faults(document));
        assertNull(document.snapshot().getFigure(), "no text is no drawing of its own");
    }

    @Test
    void aWordThatIsTypedIsOneStepOfUndoAndHasAName() {
        var document = start.blank();
        for (var typed : List.of("H", "He", "Heel raise")) {
            document.type(document.exercise(), Literals.EXERCISE__NAME, typed);
        }
        document.type(document.exercise().getDosage(), Literals.DOSAGE__SETS, 3);
        assertEquals("Heel raise, sets", document.undoLabel().orElseThrow());

        document.undo();
        assertEquals(1, document.exercise().getDosage().getSets());
        document.undo();
        assertEquals("", document.exercise().getName());
        assertEquals(Optional.empty(), document.undoLabel());
        document.redo();
        assertEquals("Heel raise", document.exercise().getName());
    }

    @Test
    void whatIsTypedAgainAsItWasIsNoStep() {
        var document = start.blank();
        document.type(document.exercise().getDosage(), Literals.DOSAGE__SETS, 1);
        document.list(Literals.EXERCISE__EQUIPMENT, List.of(), false);
        document.choose(document.exercise(), Literals.EXERCISE__LEVEL, 1);
        assertFalse(document.dirty());
    }

    @Test
    void stepsAreAddedMovedAndTakenOutAndComeBack() {
        var document = start.blank();
        var steps = document.exercise().getSteps();
        document.type(steps.getFirst(), Literals.STEP__TEXT, "Stand.");
        document.addStep();
        document.type(steps.getLast(), Literals.STEP__TEXT, "Rise.");
        document.moveStep(steps.getLast(), -1);
        assertEquals(List.of("Rise.", "Stand."), steps.stream().map(step -> step.getText()).toList());
        document.moveStep(steps.getFirst(), -1);
        document.removeStep(steps.getFirst());
        assertEquals(List.of("Stand."), steps.stream().map(step -> step.getText()).toList());

        document.undo();
        document.undo();
        assertEquals(List.of("Stand.", "Rise."), steps.stream().map(step -> step.getText()).toList());
        document.removeStep(steps.getLast());
        document.removeStep(steps.getLast());
        assertEquals("Say in at least one step what the patient does.", faults(document).get(At.STEPS));
    }

    @Test
    void countedBecomesTimedAndTheMinutesFollow() {
        var document = start.blank();
        document.timed(true);
        assertNull(document.exercise().getDosage().getReps());
        assertEquals(5, document.exercise().getMinutesPerSession());
        document.type(document.exercise().getDosage(), Literals.DOSAGE__DURATION_MINUTES, 12.0);
        assertEquals(12, document.exercise().getMinutesPerSession());
        document.timed(true);
        assertEquals("New exercise, minutes", document.undoLabel().orElseThrow());
        document.undo();
        document.undo();
        assertEquals(10, document.exercise().getDosage().getReps());
        assertNull(document.exercise().getDosage().getDurationMinutes());
    }

    @Test
    void listsAndChoicesAreStepsToo() {
        var document = start.blank();
        document.list(Literals.EXERCISE__LOCATIONS, List.of(LocationCode.A, LocationCode.D), false);
        document.list(Literals.EXERCISE__EQUIPMENT, List.of(Equipment.BAND), false);
        document.list(Literals.EXERCISE__ALIASES, List.of("Ball press"), true);
        document.morning(MorningReason.LOADED_FLEXION);
        assertTrue(document.exercise().isMorningCaution());
        assertEquals("New exercise, after getting up", document.undoLabel().orElseThrow());
        document.undo();
        assertFalse(document.exercise().isMorningCaution());
        document.undo();
        document.undo();
        assertEquals(List.of(), document.exercise().getEquipment());
        assertEquals(List.of(LocationCode.A, LocationCode.D), document.exercise().getLocations());
    }

    @Test
    void aRangeThatIsTurnedAroundAndAnImageWithoutWordsAreSaidAtTheirFields() {
        var document = start.blank();
        document.type(document.exercise(), Literals.EXERCISE__NAME, "Raise");
        document.type(document.exercise().getSteps().getFirst(), Literals.STEP__TEXT, "Rise.");
        document.type(document.exercise().getIntensity().getStandard(), Literals.FEEL_RANGE__LOW, 9);
        assertEquals("Raise, feel", document.undoLabel().orElseThrow());
        var picture = LibraryFactory.eINSTANCE.createPicture();
        picture.setMediaType("image/png");
        picture.setContent(new byte[] { 1 });
        document.picture(picture);

        assertEquals(Map.of(At.FEEL, "The first number is not above the second; turn them around.", At.ALT,
                "Say what the image shows, for patients who cannot see it."), faults(document));
        document.type(picture, Literals.PICTURE__ALT, "A person on tiptoe");
        document.undo();
        document.undo();
        assertNull(document.exercise().getPicture());
    }

    @Test
    void aCopyKeepsWhatTheOriginalSaysAndPromisesNoEvidence() {
        var bracing = SHIPPED.exercise("EX-001").orElseThrow();
        var drawing = Drawings.shipped().text("EX-001");
        var document = start.copy(bracing, drawing);
        var copy = document.exercise();

        assertTrue(document.dirty());
        assertEquals(0, document.basedOn());
        assertNotEquals("EX-001", copy.getId());
        assertEquals(bracing.getName() + " (copy)", copy.getName());
        assertEquals(drawing.orElseThrow(), copy.getFigure());
        assertTrue(EcoreUtil.equals(bracing.getSteps(), copy.getSteps()));
        assertEquals(List.of(), copy.getClaimIds());
        assertEquals(EvidenceStrength.NONE, copy.getEvidenceStrength());
        assertEquals(Map.of(), faults(document));
        assertNull(bracing.getFigure());
    }

    @Test
    void everyShippedExerciseCanBeEditedForTheClinicAsItStands() {
        for (var shipped : SHIPPED.content().getExercises()) {
            var document = start.edit(shipped);
            assertEquals(Map.of(), faults(document), shipped.getId());
            assertEquals(shipped.getId(), document.exercise().getId());
            assertFalse(document.dirty());
        }
    }

    @Test
    void aSavedExerciseIsCleanAndFollowsItsVersion() {
        var document = start.copy(SHIPPED.exercise("EX-001").orElseThrow(), Optional.empty());
        var mark = document.mark();
        document.type(document.exercise(), Literals.EXERCISE__NAME, "Typed while it was saved");
        document.saved(mark, new OwnExercise(document.snapshot(), 4, Instant.EPOCH, "Cleo", false));
        assertEquals(4, document.basedOn());
        assertTrue(document.dirty());
        document.undo();
        assertFalse(document.dirty());
    }

    @Test
    void whatComesSecondCanBeSavedBesideTheOther() {
        var document = start.edit(SHIPPED.exercise("EX-001").orElseThrow());
        document.type(document.exercise(), Literals.EXERCISE__NAME, "Ours");
        document.becomeCopy();
        assertTrue(document.exercise().getId().startsWith("OWN-"));
        assertEquals("Ours (copy)", document.exercise().getName());
        assertEquals(0, document.basedOn());
        assertTrue(document.dirty());
    }

    @Test
    void whatIsNotSavedIsReadBackAsItWas() throws Exception {
        var document = start.copy(SHIPPED.exercise("EX-001").orElseThrow(), Optional.of("poses"));
        var back = UnsavedForm.read(UnsavedForm.write(document.unsaved()));
        assertEquals(OwnExerciseDocument.UNSAVED, back.patientId());
        assertEquals(0, back.basedOn());
        assertTrue(EcoreUtil.equals(document.exercise(), back.state()));
    }
}
