package org.motus.care;

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
import org.motus.care.ProgramChanges.Change;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.library.Equipment;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;
import org.motus.testkit.PatientBuilder;

@DisplayName("What is different about a program, and what it asks for")
class ProgramChangesTest {

    private static final Library LIBRARY = Library.standard();

    private ProgramDocument document;

    @BeforeEach
    void startWithThree() {
        var program = new ProgramStarter(LIBRARY).start(LocationCode.A, Profile.GENTLE, LocalDate.of(2026, 11, 20),
                "Sam Sample");
        program.getPhases().getFirst().getPrescriptions().clear();
        document = ProgramDocument.ofDraft("p1", LIBRARY, program, Optional.empty());
        add("EX-001");
        add("EX-006");
        add("EX-071");
        document.saved(document.mark(), new Revision(new RevisionInfo("r3", "p1", 3, LocationCode.A,
                Instant.parse("2026-11-20T10:00:00Z"), "Sam Sample", "0", 3), document.snapshot()));
    }

    private void add(String id) {
        document.add(LIBRARY.exercise(id).orElseThrow(), Integer.MAX_VALUE);
    }

    private ProgramChanges changes() {
        return ProgramChanges.between(document.base().map(Revision::program), document.program());
    }

    private List<String> words() {
        return changes().all().stream().map(Change::words).toList();
    }

    @Test
    @DisplayName("a revision as it was saved has no change")
    void nothingChanged() {
        assertEquals(List.of("as before", "as before", "as before"), words());
        assertTrue(changes().all().stream().noneMatch(Change::changed));
        assertEquals(List.of(), changes().removed());
    }

    @Test
    @DisplayName("numbers say old and new with their unit")
    void numbers() {
        document.dose().set(0, DoseField.REPS, 12);
        document.dose().set(0, DoseField.HOLD, 10);
        document.dose().set(2, DoseField.MINUTES, 20);
        assertEquals(List.of("reps 10 → 12, hold 5 → 10 s", "as before", "15 → 20 min"), words());
        assertTrue(changes().all().getFirst().changed());
    }

    @Test
    @DisplayName("new, removed and moved are told apart; the others did not move")
    void newRemovedMoved() {
        document.move(2, 0);
        assertEquals(List.of("moved from 3", "as before", "as before"), words());
        document.remove(1);
        add("EX-019");
        assertEquals(List.of("moved from 3", "as before", "new"), words());
        assertEquals(List.of("Lying pelvic tilt"), changes().removed());
    }

    @Test
    @DisplayName("without a revision the library's default is what is compared")
    void againstTheDefault() {
        var changes = ProgramChanges.between(Optional.empty(), document.program());
        assertEquals("as default", changes.all().getFirst().words());
        document.dose().set(0, DoseField.REPS, 8);
        assertEquals("reps 10 → 8", changes.all().getFirst().words());
        assertEquals("as default", changes.all().get(1).words());
    }

    @Test
    @DisplayName("minutes: 10 x (5 + 4) s + 30 s = 2 min, twice; 6 x (2 + 4) s + 30 s = 1.5 min, 3 times; 15 on 5 days")
    void minutesByHand() {
        var patient = PatientBuilder.patient().has(Equipment.CHAIR).build();
        var totals = ProgramTotals.of(document.program(), patient);
        assertEquals(3, totals.exercises());
        assertEquals(4 + 4.5, totals.leastMinutes());
        assertEquals(4 + 4.5 + 15, totals.mostMinutes());
        assertTrue(totals.asked());
        assertTrue(totals.needs().contains(Equipment.CHAIR));
        assertFalse(totals.missing().contains(Equipment.CHAIR));
        assertTrue(totals.missing().contains(Equipment.SHOES));
    }

    @Test
    @DisplayName("when nobody asked what is at home, nothing is said to be missing")
    void nobodyAsked() {
        var totals = ProgramTotals.of(document.program(), PatientBuilder.patient().build());
        assertFalse(totals.asked());
        assertEquals(List.of(), totals.missing());
    }

    @Test
    @DisplayName("an exercise goes after the last of its posture")
    void placeByPosture() {
        assertEquals(1, document.placeFor(LIBRARY.exercise("EX-019").orElseThrow()));
    }
}
