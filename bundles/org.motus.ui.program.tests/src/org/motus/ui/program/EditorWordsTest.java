package org.motus.ui.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.CareService;
import org.motus.care.DoseField;
import org.motus.care.Posture;
import org.motus.care.ProgramDocument;
import org.motus.care.StartRequest;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Equipment;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;
import org.motus.model.program.Profile;
import org.motus.safety.Finding;
import org.motus.safety.Fix;
import org.motus.safety.SafetyChecks;
import org.motus.safety.Subject;
import org.motus.testkit.PatientBuilder;
import org.motus.testkit.SilentClinic;
import org.motus.testkit.SilentFolders;
import org.motus.ui.CardItem;
import org.motus.ui.CardState;
import org.motus.ui.program.ExerciseRow.Fit;

@DisplayName("The words and rows of the editor")
class EditorWordsTest {

    private static final String FLAG = "VERTEBRAL_FRACTURE";

    private final List<Runnable> later = new ArrayList<>();
    private CareService care;
    private Patient patient;
    private ProgramWork work;

    @BeforeEach
    void startFromTheLowerBack() {
        var checks = new SafetyChecks();
        checks.addCheck(EditorWordsTest::contraindications);
        care = new CareService(new SilentFolders(), checks);
        patient = PatientBuilder.patient().id("p1").has(Equipment.MAT).has(Equipment.CHAIR).build();
        work = work(patient);
    }

    private static List<Finding> contraindications(Subject subject) {
        return subject.prescriptions().stream()
                .filter(prescription -> prescription.getExercise().getContraindications().stream()
                        .anyMatch(subject.patient().getFlags()::contains))
                .map(prescription -> new Finding("SF-01", Severity.BLOCK, "Not for this patient.",
                        List.of(prescription), List.of(), List.of(new Fix(Fix.Kind.REMOVE, "Take it out",
                                prescription.getExercise().getId(), null))))
                .toList();
    }

    private ProgramWork work(Patient of) {
        var draft = care.draft(of, StartRequest.of(LocationCode.A, LocalDate.of(2026, 11, 20), "Sam Sample"));
        return new ProgramWork(ProgramDocument.ofDraft("p1", care.library(), draft.program(), Optional.empty()),
                new SilentClinic() {
                }, care, of, later::add);
    }

    private void quiet() {
        List.copyOf(later).forEach(Runnable::run);
        later.clear();
    }

    private List<CardItem> cards() {
        return new CardWords().of(work);
    }

    @Test
    @DisplayName("a card has name, dose, minutes a day and what is different from the default")
    void card() {
        var card = cards().getFirst();
        assertEquals("Lying pelvic tilt", card.title());
        assertEquals("Lying", card.group());
        assertEquals("10, hold 5 s · 2 x a day", card.line());
        assertEquals("4", card.figure());
        assertEquals("as default", card.change());
        assertFalse(card.changed());
        work.document().dose().set(0, DoseField.REPS, 12);
        assertEquals("reps 10 → 12", cards().getFirst().change());
        assertEquals("5", cards().getFirst().figure(), "12 x 9 s + 30 s = 2.5 min, twice");
        assertTrue(cards().getFirst().spoken().startsWith("Lying pelvic tilt, 12, hold 5 s"));
    }

    @Test
    @DisplayName("a card says in words that the clinic wrote the exercise, to those who see and those who hear")
    void clinicsOwn() {
        assertFalse(cards().getFirst().spoken().contains("this clinic"));
        work.document().prescriptions().getFirst().getExercise().setId("OWN-0000beef");
        var card = cards().getFirst();
        assertEquals("10, hold 5 s · 2 x a day · this clinic", card.line());
        assertTrue(card.spoken().startsWith("Lying pelvic tilt, 10, hold 5 s · 2 x a day · this clinic"));
    }

    @Test
    @DisplayName("a flag that comes to the record blocks the card a moment later, and the fix frees it in one step")
    void findingsFollowTheRecord() {
        assertTrue(work.findings().isEmpty());
        patient.getFlags().add(FLAG);
        work.patient(patient);
        quiet();
        var blocked = cards().stream().filter(card -> card.state() == CardState.BLOCKED).toList();
        assertEquals(List.of("Cat-cow"), blocked.stream().map(CardItem::title).toList());
        assertEquals(1, work.blocks().size());
        work.document().fix(work.findings().getFirst().fixes().getFirst());
        quiet();
        assertTrue(work.blocks().isEmpty());
        assertEquals(Optional.of("Take it out"), work.document().undoLabel());
    }

    @Test
    @DisplayName("rows say fits, in use, or which flag forbids it; a search goes over other names too")
    void rows() {
        patient.getFlags().add(FLAG);
        var rows = ExerciseFilter.first().rows(work, new ExerciseFits());
        var tilt = rows.stream().filter(row -> row.exercise().getId().equals("EX-001")).findFirst().orElseThrow();
        assertTrue(tilt.used());
        assertEquals(Fit.FITS, tilt.fit());
        var cow = rows.stream().filter(row -> row.exercise().getId().equals("EX-005")).findFirst().orElseThrow();
        assertEquals(Fit.BLOCKED, cow.fit());
        assertEquals("vertebral fracture", cow.words());
        var bridge = new ExerciseFilter("hip lift", false, Optional.empty(), Optional.empty(), false).rows(work,
                new ExerciseFits());
        assertEquals("Bridge", bridge.getFirst().exercise().getName());
        var sitting = new ExerciseFilter("", false, Optional.of(Posture.SITTING), Optional.empty(), false).rows(work,
                new ExerciseFits());
        assertTrue(sitting.stream().allMatch(row -> Posture.of(row.exercise()) == Posture.SITTING));
    }

    @Test
    @DisplayName("the selection goes with what is added and moved, and stays inside when exercises go")
    void selection() {
        var actions = new CardActions(work);
        var last = work.document().prescriptions().size() - 1;
        work.select(last);
        actions.remove(last);
        assertEquals(last - 1, work.selected());
        actions.move(last - 1, 0);
        assertEquals(0, work.selected());
        actions.move(0, -1);
        assertEquals(0, work.selected());
        actions.duplicate(0);
        assertEquals(1, work.selected());
        var size = work.document().prescriptions().size();
        actions.add(care.library().exercise("EX-001").orElseThrow());
        assertEquals(size, work.document().prescriptions().size(), "it is prescribed already");
    }

    @Test
    @DisplayName("totals say minutes, the aim, and what is not at home")
    void totals() {
        assertEquals("aim 3–5", TotalsWords.aim(work.totals()));
        assertTrue(TotalsWords.needs(work.totals()).contains("mat"));
        assertEquals("· not at home: shoes", TotalsWords.home(work.totals()));
        patient.getEquipment().add(Equipment.SHOES);
        assertEquals("· all at home", TotalsWords.home(work.totals()));
        patient.getEquipment().clear();
        assertEquals("· home not asked", TotalsWords.home(work.totals()));
    }

    @Test
    @DisplayName("the page that begins a program suggests location and profile, says why, and leaves out what is forbidden")
    void start() {
        patient.getFlags().add(FLAG);
        var model = new StartModel(care, patient, Optional.of(LocationCode.A), LocalDate.of(2026, 11, 20),
                "Sam Sample");
        assertEquals(Profile.GENTLE, model.profile(), "the flag asks for it");
        assertTrue(model.reason().startsWith("Gentle is suggested"));
        assertEquals(1, model.blocked().size());
        assertFalse(model.draft().blocked(), "the fixes are on at first");
        model.fix(false);
        assertTrue(model.draft().blocked());
        model.choose(Profile.STANDARD);
        assertTrue(model.reason().endsWith("You chose standard."));
        assertTrue(model.session(model.draft()) <= 15, "one session of a starter set");
    }

    @Test
    @DisplayName("the page follows the record: a new flag asks for gentle, another location is chosen, a choice stays")
    void startFollows() {
        var model = new StartModel(care, patient, Optional.of(LocationCode.A), LocalDate.of(2026, 11, 20),
                "Sam Sample");
        assertEquals(Profile.STANDARD, model.profile());
        patient.getFlags().add(FLAG);
        model.follow(Optional.of(LocationCode.A));
        assertEquals(Profile.GENTLE, model.profile(), "nobody had chosen another one");
        model.choose(Profile.STANDARD);
        model.follow(Optional.of(LocationCode.A));
        assertEquals(Profile.STANDARD, model.profile(), "the clinician's choice stays");
        model.follow(Optional.of(LocationCode.E));
        assertEquals(LocationCode.E, model.location());
        assertEquals(Profile.GENTLE, model.profile(), "another location is asked about anew");
    }
}
