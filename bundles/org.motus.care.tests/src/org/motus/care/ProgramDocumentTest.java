package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.figures.Drawings;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.library.Claim;
import org.motus.model.library.Exercise;
import org.motus.model.library.LocationCode;
import org.motus.model.program.BodySide;
import org.motus.model.program.PlanKind;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;
import org.motus.safety.Fix;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;

@DisplayName("A program that is being written")
class ProgramDocumentTest {

    private static final Library LIBRARY = Library.standard();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private ProgramDocument document;

    @BeforeEach
    void startFromTheLowerBack() {
        document = draft(LocationCode.A);
    }

    private static ProgramDocument draft(LocationCode location) {
        return ProgramDocument.ofDraft("p1", LIBRARY,
                new ProgramStarter(LIBRARY).start(location, Profile.GENTLE, TODAY, "Sam Sample"), Optional.empty());
    }

    private static Exercise exercise(String id) {
        return LIBRARY.exercise(id).orElseThrow();
    }

    private List<String> ids() {
        return document.prescriptions().stream().map(Prescription::getId).toList();
    }

    private static Revision revision(int number, ProgramDocument of) {
        var info = new RevisionInfo("r" + number, "p1", number, LocationCode.A,
                Instant.parse("2026-11-20T10:00:00Z"), "Sam Sample", "0", of.prescriptions().size());
        return new Revision(info, of.snapshot());
    }

    /** Undoes everything, does it again, and compares both ends. */
    private void undoAndRedo(Runnable operation, String label) {
        var before = document.snapshot();
        operation.run();
        var after = document.snapshot();
        assertFalse(EcoreUtil.equals(before, after), "it changes something");
        assertEquals(Optional.of(label), document.undoLabel());
        document.undo();
        assertTrue(EcoreUtil.equals(before, document.program()), "undo: " + label);
        document.redo();
        assertTrue(EcoreUtil.equals(after, document.program()), "redo: " + label);
    }

    @Test
    @DisplayName("a draft has something to save from the start, a saved revision has not")
    void dirtiness() {
        assertTrue(document.dirty());
        assertEquals(1, document.number());
        document.saved(document.mark(), revision(1, document));
        assertFalse(document.dirty());
        assertEquals(1, document.number());
        document.dose().set(0, DoseField.REPS, 12);
        assertTrue(document.dirty());
        assertEquals(2, document.number());
        document.undo();
        assertFalse(document.dirty());

        var opened = ProgramDocument.ofRevision("p1", LIBRARY, revision(3, document));
        assertFalse(opened.dirty());
        assertEquals(3, opened.number());
    }

    @Test
    @DisplayName("reps from 10 to 12 is one step with its name, however it was typed")
    void numberIsOneStep() {
        assertEquals("EX-001", ids().getFirst());
        undoAndRedo(() -> document.dose().set(0, DoseField.REPS, 12), "Lying pelvic tilt, reps 10 to 12");
        document.undo();
        document.dose().set(0, DoseField.REPS, 11);
        document.dose().set(0, DoseField.REPS, 12);
        document.dose().set(0, DoseField.REPS, 13);
        assertEquals(Optional.of("Lying pelvic tilt, reps 10 to 13"), document.undoLabel());
        document.undo();
        assertEquals(Optional.empty(), document.undoLabel());
        assertEquals(Optional.of(10), DoseField.REPS.read(document.prescriptions().getFirst()));
    }

    @Test
    @DisplayName("a number outside its limits is refused with them, and nothing changes")
    void refusesOutOfRange() {
        assertEquals(Optional.of("Reps go from 1 to 100."), document.dose().set(0, DoseField.REPS, 101));
        assertEquals(Optional.of("Reps go from 1 to 100."), document.dose().set(0, DoseField.REPS, 0));
        assertEquals(Optional.of("Hold goes from 0 to 600 seconds."), document.dose().set(0, DoseField.HOLD, 601));
        assertEquals(Optional.of("Days a week go from 1 to 7."), document.dose().set(0, DoseField.DAYS, 8));
        var high = DoseField.FEEL_HIGH.read(document.prescriptions().getFirst()).orElseThrow();
        assertTrue(document.dose().set(0, DoseField.FEEL_LOW, high + 1).orElseThrow().startsWith("Feel starts at"));
        assertEquals(Optional.empty(), document.undoLabel());
        assertEquals(Optional.empty(), document.dose().set(0, DoseField.REPS, 10));
        assertEquals(Optional.empty(), document.undoLabel(), "the same number is no step");
    }

    @Test
    @DisplayName("an exercise comes in once, at its place, with its default dose, and undo takes it out")
    void addsOnce() {
        var bridge = LIBRARY.content().getExercises().stream().filter(e -> "Bridge".equals(e.getName())).findFirst()
                .orElseThrow();
        undoAndRedo(() -> assertEquals(OptionalInt.of(1), document.add(bridge, 1)), "Bridge added");
        assertEquals(bridge.getId(), ids().get(1));
        assertEquals(OptionalInt.empty(), document.add(bridge, 3), "a second click is no second exercise");
        assertEquals(1, ids().stream().filter(bridge.getId()::equals).count());
    }

    @Test
    @DisplayName("remove, move and duplicate are steps; a duplicate has an id of its own")
    void removesMovesDuplicates() {
        var all = ids();
        undoAndRedo(() -> document.remove(1), exercise(all.get(1)).getName() + " removed");
        document.undo();
        undoAndRedo(() -> document.move(0, 2), "Lying pelvic tilt from 1 to 3");
        assertEquals("EX-001", ids().get(2));
        document.undo();
        undoAndRedo(() -> document.duplicate(0), "Lying pelvic tilt duplicated");
        assertEquals(List.of("EX-001", "EX-001-2"), ids().subList(0, 2));
        document.undo();
        assertEquals(all, ids());
        document.move(0, -5);
        assertEquals(Optional.empty(), document.undoLabel(), "the first cannot go up");
    }

    @Test
    @DisplayName("side, note and times of day are steps")
    void sideNoteTimes() {
        undoAndRedo(() -> document.dose().side(0, BodySide.LEFT), "Lying pelvic tilt, side both to left");
        undoAndRedo(() -> document.dose().note(0, "Only to the first stretch."), "Lying pelvic tilt, note");
        undoAndRedo(() -> document.dose().times(0, "morning, before bed"), "Lying pelvic tilt, times of day");
        assertEquals(List.of("morning", "before bed"), document.prescriptions().getFirst().getTimes());
    }

    @Test
    @DisplayName("the profile changes the targets that nobody set by hand, and says how many were")
    void profileFollows() {
        document.dose().set(1, DoseField.PAIN_LIMIT, 1);
        var first = document.prescriptions().getFirst();
        var intensity = first.getExercise().getIntensity();
        assertEquals(intensity.getPainLimitGentle(), first.getPainLimit());
        var before = document.snapshot();
        assertEquals(1, document.profile(Profile.STANDARD));
        assertEquals(intensity.getPainLimitStandard(), document.prescriptions().getFirst().getPainLimit());
        assertTrue(EcoreUtil.equals(intensity.getStandard(), document.prescriptions().getFirst().getFeel()));
        assertEquals(1, document.prescriptions().get(1).getPainLimit());
        assertEquals(Optional.of("Profile to standard"), document.undoLabel());
        document.undo();
        assertTrue(EcoreUtil.equals(before, document.program()));
        assertEquals(0, document.profile(Profile.GENTLE), "it is gentle already");
    }

    @Test
    @DisplayName("as default brings the library's dose back and leaves side and note")
    void asDefault() {
        document.dose().set(0, DoseField.REPS, 20);
        document.dose().set(0, DoseField.STOP_AT, 3);
        document.dose().side(0, BodySide.RIGHT);
        document.dose().asDefault(0);
        assertEquals(Optional.of(10), DoseField.REPS.read(document.prescriptions().getFirst()));
        assertEquals(exercise("EX-001").getIntensity().getStopAt(), document.prescriptions().getFirst().getStopAt());
        assertEquals(BodySide.RIGHT, document.prescriptions().getFirst().getSide());
    }

    @Test
    @DisplayName("plans, goal, note and review are steps; a plan without words goes")
    void words() {
        var words = document.words();
        undoAndRedo(() -> words.plan(PlanKind.HABIT, "the kettle is on", "I do exercise 1"), "If-then plan");
        undoAndRedo(() -> words.goal("walk to the shop"), "Goal");
        undoAndRedo(() -> words.note("Bring this sheet."), "Note of the program");
        undoAndRedo(() -> words.reviewOn(LocalDate.of(2026, 12, 1)), "Next review to 2026-12-01");
        undoAndRedo(() -> words.plan(PlanKind.MISSED, "", " "), "Plan for a missed session");
        assertEquals(Optional.empty(), words.plan(PlanKind.MISSED));
        undoAndRedo(() -> words.reviewOn(null), "Next review cleared");
        assertNull(document.program().getReviewOn());
    }

    @Test
    @DisplayName("a walk brings the walking plan and its claims; without a walk both go")
    void walkingPlanFollows() {
        while (!document.prescriptions().isEmpty()) {
            document.remove(0);
        }
        assertNull(document.program().getWalkingPlan());
        var withoutWalk = claimIds();
        document.add(exercise("EX-071"), 0);
        assertEquals("W2", document.program().getWalkingPlan().getCurrentStepId());
        assertTrue(claimIds().containsAll(document.program().getWalkingPlan().getLadder().getClaimIds()));
        document.dose().set(0, DoseField.MINUTES, 20);
        assertEquals("W4", document.program().getWalkingPlan().getCurrentStepId(), "20 minutes are step W4");
        document.undo();
        assertEquals("W2", document.program().getWalkingPlan().getCurrentStepId());
        document.undo();
        assertNull(document.program().getWalkingPlan());
        assertEquals(withoutWalk, claimIds());
    }

    private List<String> claimIds() {
        return document.program().getClaims().stream().map(Claim::getId).toList();
    }

    @Test
    @DisplayName("a fix of a finding is one step, with the words of its button")
    void fixIsOneStep() {
        var fix = new Fix(Fix.Kind.REMOVE, "Take out Lying pelvic tilt", "EX-001", null);
        undoAndRedo(() -> document.fix(fix), "Take out Lying pelvic tilt");
        assertFalse(ids().contains("EX-001"));
    }

    @Test
    @DisplayName("a start over an open program is one step that undo takes back")
    void restartIsOneStep() {
        document.dose().set(0, DoseField.REPS, 12);
        var neck = new ProgramStarter(LIBRARY).start(LocationCode.E, Profile.STANDARD, TODAY, "Sam Sample");
        new PrescribedPictures(Drawings.shipped()).keep(neck);
        var expected = EcoreUtil.copy(neck);
        undoAndRedo(() -> document.restart(neck), "Start from Neck and upper back");
        assertTrue(EcoreUtil.equals(expected, document.program()));
    }

    @Test
    @DisplayName("harder and easier are the neighbors of the library, a swap keeps the place")
    void swapsForANeighbor() {
        var harder = document.neighbor(0, true).orElseThrow();
        assertTrue(exercise("EX-001").getProgressionIds().contains(harder.getId()));
        undoAndRedo(() -> assertTrue(document.swap(0, harder)),
                "Lying pelvic tilt swapped for " + harder.getName());
        assertEquals(harder.getId(), ids().getFirst());
    }
}
