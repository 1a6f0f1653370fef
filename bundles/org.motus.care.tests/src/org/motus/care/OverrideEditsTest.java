package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.Difference.Side;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;
import org.motus.model.program.CheckOverride;
import org.motus.model.program.Prescription;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.safety.Finding;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;

@DisplayName("A check that is overridden in a program that is being written")
class OverrideEditsTest {

    private static final Library LIBRARY = Library.standard();
    private static final Instant NOW = Instant.parse("2026-11-20T10:54:17.123456Z");
    private static final String TURN = "EX-037";

    private ProgramDocument document;
    private OverrideEdits overrides;

    @BeforeEach
    void aSavedProgramOfTheUpperBack() {
        var program = new ProgramStarter(LIBRARY).start(LocationCode.B, Profile.GENTLE, LocalDate.of(2026, 11, 20),
                "Sam Sample");
        document = ProgramDocument.ofRevision("p1", LIBRARY, revision(1, program));
        overrides = new OverrideEdits(document);
    }

    private static Revision revision(int number, Program program) {
        return new Revision(new RevisionInfo("r" + number, "p1", number, LocationCode.B, NOW, "Sam Sample", "0", 4),
                program);
    }

    private static int place(ProgramDocument in) {
        var ids = in.prescriptions().stream().map(Prescription::getExercise).map(each -> each.getId()).toList();
        return ids.indexOf(TURN);
    }

    private static Finding finding(ProgramDocument in) {
        return new Finding("SF-01", Severity.BLOCK, "Seated trunk turn is not for this patient.",
                List.of(in.prescriptions().get(place(in))), List.of(), List.of()).mayBeOverridden();
    }

    private void override() throws ClinicException {
        assertTrue(overrides.override(finding(document), " Sam Sample ", " Healed for years. ", NOW));
    }

    private List<CheckOverride> kept() {
        return document.program().getOverrides();
    }

    private String words() {
        return ProgramChanges.between(document.base().map(Revision::program), document.program()).all()
                .get(place(document)).words();
    }

    @Test
    @DisplayName("it is one step with the name of the exercise, and undo and redo take it back and do it again")
    void oneStep() throws ClinicException {
        override();
        assertEquals(Optional.of("Seated trunk turn, check overridden"), document.undoLabel());
        assertTrue(document.dirty());
        var override = kept().getFirst();
        assertEquals(List.of("SF-01", TURN, "Seated trunk turn is not for this patient.", "Sam Sample",
                "Healed for years."),
                List.of(override.getRuleId(), override.getExerciseId(), override.getFinding(),
                        override.getClinician(), override.getReason()));
        assertEquals(Instant.parse("2026-11-20T10:54:17Z"), override.getDecidedAt());
        assertEquals("check overridden", words());
        document.undo();
        assertEquals(List.of(), kept());
        assertFalse(document.dirty());
        document.redo();
        assertEquals(1, kept().size());
    }

    @Test
    @DisplayName("a name or reason of blanks is refused in a sentence and changes nothing; so is what cannot be overridden")
    void saysWhoAndWhy() {
        var finding = finding(document);
        for (var said : List.of(List.of(" ", "Because"), List.of("Sam", " \n "), List.of("Sam", "x".repeat(1001)))) {
            var refused = assertThrows(ClinicException.class,
                    () -> overrides.override(finding, said.getFirst(), said.getLast(), NOW));
            assertEquals(Reason.INVALID, refused.reason());
        }
        var hard = new Finding("HO-10", Severity.BLOCK, "9 exercises are too many.", List.of(document.program()),
                List.of(), List.of());
        assertThrows(IllegalArgumentException.class, () -> overrides.override(hard, "Sam", "Because", NOW));
        assertEquals(Optional.empty(), document.undoLabel());
    }

    @Test
    @DisplayName("who may only look overrides nothing")
    void lookOnly() throws ClinicException {
        document.readOnly(() -> {
        });
        assertFalse(overrides.override(finding(document), "Vic Viewer", "Because", NOW));
        assertEquals(List.of(), kept());
    }

    @Test
    @DisplayName("deciding again replaces the reason; taking back is a step too")
    void againAndBack() throws ClinicException {
        override();
        overrides.override(finding(document), "Sam Sample", "Healed, and with support.", NOW.plusSeconds(60));
        assertEquals(List.of("Healed, and with support."), kept().stream().map(CheckOverride::getReason).toList());
        overrides.takeBack(finding(document));
        assertEquals(List.of(), kept());
        assertEquals(Optional.of("Seated trunk turn, override taken back"), document.undoLabel());
        document.undo();
        assertEquals(1, kept().size());
    }

    @Test
    @DisplayName("an exercise that goes takes its override along in one step, and undo brings both")
    void removedWithItsExercise() throws ClinicException {
        override();
        document.duplicate(place(document));
        document.remove(place(document));
        assertEquals(1, kept().size(), "it is prescribed once more");
        document.remove(place(document));
        assertEquals(List.of(), kept());
        document.undo();
        assertEquals(1, kept().size());
        document.swap(place(document), LIBRARY.exercise("EX-001").orElseThrow());
        assertEquals(List.of(), kept());
        document.undo();
        assertEquals(1, kept().size());
    }

    @Test
    @DisplayName("what no check asks for any more goes before a save, as a step; what one asks for stays")
    void settled() throws ClinicException {
        override();
        overrides.settle(List.of(finding(document)));
        assertEquals(Optional.of("Seated trunk turn, check overridden"), document.undoLabel());
        overrides.settle(List.of());
        assertEquals(List.of(), kept());
        document.undo();
        assertEquals(1, kept().size());
    }

    @Test
    @DisplayName("it stays through revisions, is no change then, and to take it back is one")
    void throughRevisions() throws ClinicException {
        override();
        document.saved(document.mark(), revision(2, document.snapshot()));
        assertEquals("as before", words());
        document.dose().set(place(document), DoseField.REPS, 4);
        assertEquals(1, kept().size());
        overrides.takeBack(finding(document));
        assertTrue(words().endsWith("override taken back"), words());
        document.restart(new ProgramStarter(LIBRARY).start(LocationCode.B, Profile.GENTLE, LocalDate.of(2026, 11, 20),
                "Sam Sample"));
        assertEquals(List.of(), kept(), "a new start is decided anew");
    }

    @Test
    @DisplayName("a draft that was not saved when the program ended has its override when it comes back")
    void recovered() throws ClinicException, IOException {
        override();
        var bytes = UnsavedForm.write(document.unsaved());
        var after = ProgramDocument.ofRevision("p1", LIBRARY, document.base().orElseThrow());
        after.restore("Unsaved draft", (Program) UnsavedForm.read(bytes).state());
        assertTrue(EcoreUtil.equals(kept().getFirst(), after.program().getOverrides().getFirst()));
        after.undo();
        assertEquals(List.of(), after.program().getOverrides());
    }

    private ProgramDocument colleague() {
        return ProgramDocument.ofRevision("p1", LIBRARY, document.base().orElseThrow());
    }

    @Test
    @DisplayName("a colleague's override comes in beside my change, in words that name the exercise")
    void colleagueOverrides() throws ClinicException {
        var theirs = colleague();
        new OverrideEdits(theirs).override(finding(theirs), "Kim Clinician", "Healed.", NOW);
        document.dose().set(0, DoseField.REPS, 9);
        var newest = revision(2, theirs.program());
        var merge = document.merge(newest);
        assertEquals(List.of("Override for Seated trunk turn"),
                merge.differences().stream().filter(line -> line.changed() == Difference.Changed.THEIRS)
                        .map(Difference::what).toList());
        assertFalse(merge.asks());
        document.merged(merge, newest);
        assertEquals(List.of("Kim Clinician"), kept().stream().map(CheckOverride::getClinician).toList());
        assertEquals(Optional.of(9), DoseField.REPS.read(document.prescriptions().getFirst()));
    }

    @Test
    @DisplayName("two who override the same check are asked whose decision stands, and one stands")
    void bothOverride() throws ClinicException {
        var theirs = colleague();
        new OverrideEdits(theirs).override(finding(theirs), "Kim Clinician", "Cleared by the surgeon.", NOW);
        override();
        var newest = revision(2, theirs.program());
        var merge = document.merge(newest);
        assertEquals(1, merge.open().size());
        var line = merge.open().getFirst();
        assertEquals("Override for Seated trunk turn: name, reason and day", line.what());
        assertEquals("Sam Sample, Healed for years., 20 Nov 2026", line.mine());
        assertEquals("Kim Clinician, Cleared by the surgeon., 20 Nov 2026", line.theirs());
        merge.resolve(line, Side.THEIRS);
        document.merged(merge, newest);
        assertEquals(List.of("Cleared by the surgeon."), kept().stream().map(CheckOverride::getReason).toList());
    }

    @Test
    @DisplayName("my override of an exercise that a colleague took out goes with it")
    void colleagueRemoves() throws ClinicException {
        var theirs = colleague();
        theirs.remove(place(theirs));
        override();
        var newest = revision(2, theirs.program());
        var merge = document.merge(newest);
        document.merged(merge, newest);
        assertEquals(-1, place(document));
        assertEquals(List.of(), kept());
    }
}
