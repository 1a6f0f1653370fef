package org.motus.ui.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.CareService;
import org.motus.care.OverrideEdits;
import org.motus.care.ProgramDocument;
import org.motus.care.StartRequest;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;
import org.motus.safety.Finding;
import org.motus.safety.Overridden;
import org.motus.safety.SafetyChecks;
import org.motus.store.ClinicException;
import org.motus.testkit.PatientBuilder;
import org.motus.testkit.SilentClinic;
import org.motus.testkit.SilentFolders;
import org.motus.ui.CardItem;
import org.motus.ui.CardState;

@DisplayName("The words of an overridden check")
class OverrideWordsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private boolean forbids = true;
    private ProgramWork work;

    @BeforeEach
    void theThirdExerciseIsForbidden() {
        var checks = new SafetyChecks();
        checks.addCheck(subject -> forbids
                ? List.of(new Finding("SF-01", Severity.BLOCK, "Not for this patient.",
                        List.of(subject.prescriptions().get(2)), List.of("R57", "NO-SUCH"), List.of())
                        .mayBeOverridden())
                : List.of());
        var care = new CareService(new SilentFolders(), checks);
        var patient = PatientBuilder.patient().id("p1").build();
        var draft = care.draft(patient, StartRequest.of(LocationCode.A, LocalDate.of(2026, 11, 20), "Sam Sample"));
        work = new ProgramWork(ProgramDocument.ofDraft("p1", care.library(), draft.program(), Optional.empty()),
                new SilentClinic() {
                }, care, patient, Runnable::run);
    }

    private CardItem card() {
        return new CardWords().of(work).get(2);
    }

    @Test
    @DisplayName("the card is no longer outlined as blocked but marked as a warning, and says who overrode it")
    void blockedNoMore() throws ClinicException {
        assertEquals(CardState.BLOCKED, card().state());
        assertEquals(1, work.blocks().size());
        new OverrideEdits(work.document()).override(work.findings().getFirst(), "Sam Sample", "Because", NOON);
        assertEquals(CardState.WARNED, card().state());
        assertEquals(1, card().findings());
        assertTrue(card().spoken().endsWith("Not for this patient. Overridden by Sam Sample."), card().spoken());
        assertFalse(card().spoken().contains("Because"));
        assertEquals("check overridden", card().change());
        assertEquals(List.of(), work.blocks());
        assertEquals(List.of(0L, 1L), List.of(work.count(Severity.BLOCK), work.count(Severity.WARN)));
    }

    @Test
    @DisplayName("a flag that is gone takes its override along when the program is saved")
    void settled() throws ClinicException {
        new OverrideEdits(work.document()).override(work.findings().getFirst(), "Sam Sample", "Because", NOON);
        work.settle();
        assertEquals(1, work.document().program().getOverrides().size());
        forbids = false;
        work.settle();
        assertEquals(List.of(), work.document().program().getOverrides());
    }

    @Test
    @DisplayName("the finding names who, when and why")
    void line() {
        assertEquals("Overridden by Sam Sample on 20 Nov 2026: Healed.",
                FindingOverride.words(new Overridden("Sam Sample", NOON, "Healed.")));
    }

    @Test
    @DisplayName("the form names rule and sources, and takes a name and a reason that say something")
    void form() {
        var form = OverrideForm.of(work.findings().getFirst(), "", false, work.care().library());
        assertEquals("Rule SF-01\nR57 Giangregorio 2014 and 2015 Too Fit To Fracture, Osteoporos Int", form.origin());
        assertEquals(Optional.empty(), form.answer(" ", "Healed."));
        assertEquals(Optional.empty(), form.answer("Sam", " \n"));
        assertEquals(Optional.empty(), form.answer("Sam", "x".repeat(1001)));
        assertEquals(Optional.of(new OverrideForm.Answer("Sam", "Healed.\nSeen twice.")),
                form.answer(" Sam ", " Healed.\nSeen twice. "));
        var signedIn = OverrideForm.of(work.findings().getFirst(), "Ada Admin", true, work.care().library());
        assertEquals("Ada Admin", signedIn.answer("Somebody else", "Healed.").orElseThrow().name());
    }
}
