package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.library.Library;
import org.motus.model.clinic.Sex;
import org.motus.model.library.LocationCode;
import org.motus.store.PatientSummary;
import org.motus.testkit.PatientBuilder;

/** What the patient bar says. */
@DisplayName("The line about a patient")
class PatientLineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 12);

    private static PatientSummary row(LocalDate birth, Sex sex, LocationCode location) {
        return new PatientSummary("p1", null, "Alex", "Example", birth, sex, location, null, null, 0, false);
    }

    @Test
    @DisplayName("age, sex, location and the week of the episode; 12 January to 12 March is week 9")
    void whole() {
        var patient = PatientBuilder.patient().id("p1").named("Alex", "Example").born("1967-05-05")
                .episode(LocationCode.A, "2026-01-12").build();
        patient.getFlags().add("VERTEBRAL_FRACTURE");
        var line = PatientLine.of(row(LocalDate.of(1967, 5, 5), Sex.FEMALE, LocationCode.A),
                Optional.of(PatientDocument.ofNew(patient)), Optional.of(Library.standard()), TODAY);
        assertEquals("Alex Example", line.name());
        assertEquals("58 y · F · lower back · week 9", line.facts());
        assertEquals("58 y · F", line.shortFacts());
        assertEquals(List.of(new PatientLine.Flag("Osteoporotic vertebral fracture",
                "Osteoporotic vertebral fracture, any age of fracture")), line.flags());
    }

    @Test
    @DisplayName("what is not recorded is not said")
    void nothingRecorded() {
        var line = PatientLine.of(row(null, Sex.UNKNOWN, null), Optional.empty(), Optional.empty(), TODAY);
        assertEquals("", line.facts());
        assertEquals(List.of(), line.flags());
    }
}
