package org.motus.ui.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.CareService;
import org.motus.model.clinic.Patient;
import org.motus.model.clinic.Sex;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;
import org.motus.model.program.Program;
import org.motus.safety.Finding;
import org.motus.safety.SafetyChecks;
import org.motus.store.ClinicException;
import org.motus.store.PatientSummary;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;
import org.motus.testkit.PatientBuilder;
import org.motus.testkit.SamplePrograms;

@DisplayName("The words of the program screen")
class SheetMakerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final Finding NOTE = new Finding("SF-99", Severity.NOTE, "Ask about sleep.", List.of(), List.of(),
            List.of());

    @Test
    @DisplayName("age counts whole years: the day before the birthday is still the old one")
    void age() throws ClinicException {
        var sheet = sheet(patient(), Optional.empty());
        assertEquals("Kim Muster", sheet.person());
        assertEquals("29 years · other sex · D-003 · Sciatic nerve", sheet.facts());
    }

    @Test
    @DisplayName("a flag is shown in words")
    void flags() throws ClinicException {
        var patient = patient();
        patient.getFlags().add("VERTEBRAL_FRACTURE");
        assertEquals(List.of("Vertebral fracture"), sheet(patient, Optional.empty()).flags());
    }

    @Test
    @DisplayName("without a program the sheet is empty and suggests the location of the open episode")
    void noProgram() throws ClinicException {
        var sheet = sheet(patient(), Optional.empty());
        assertTrue(sheet.saved().isEmpty());
        assertEquals(Optional.of(LocationCode.C), sheet.start().suggested());
        assertEquals(LocationCode.values().length, sheet.start().names().size());
    }

    @Test
    @DisplayName("a saved program shows its revision, its five exercises in order, its plans and what the checks found")
    void program() throws ClinicException {
        var saved = sheet(patient(), Optional.of(SamplePrograms.sciatic().build())).saved().orElseThrow();
        assertEquals(3, saved.revision());
        assertEquals("Gentle profile", saved.profile());
        assertEquals(List.of(1, 2, 3, 4, 5), saved.exercises().stream().map(line -> line.number()).toList());
        assertEquals("If I put the kettle on in the morning, then I do exercises 2 and 3.",
                saved.plans().getFirst().words());
        assertEquals(List.of(new ProgramSheet.FindingLine("SF-99", Severity.NOTE, "Ask about sleep.")),
                saved.findings());
        assertTrue(saved.savedLine().endsWith("by Sam Sample"), saved.savedLine());
        assertTrue(saved.savedLine().contains("10:30"), "in the zone of the clinic: " + saved.savedLine());
    }

    private static Patient patient() {
        return PatientBuilder.patient().id("kim").named("Kim", "Muster").born("1996-11-21").sex(Sex.OTHER)
                .number("D-003").episode(LocationCode.C, "2026-10-01").build();
    }

    private static ProgramSheet sheet(Patient patient, Optional<Program> program) throws ClinicException {
        var revision = program.map(SheetMakerTest::revision);
        var row = new PatientSummary("kim", patient.getNumber(), patient.getGivenName(), patient.getFamilyName(),
                patient.getBirthDate(), patient.getSex(), LocationCode.C, null, null, revision.isPresent() ? 3 : 0,
                false);
        var checks = new SafetyChecks();
        checks.addCheck(subject -> List.of(NOTE));
        var care = new CareService(new NoFolders(), checks);
        return new SheetMaker(new OnePatient(patient, revision), care, TODAY, ZoneOffset.ofHours(1)).make(row);
    }

    private static Revision revision(Program program) {
        var info = new RevisionInfo("r3", "kim", 3, LocationCode.C, Instant.parse("2026-11-20T09:30:00Z"), "Sam Sample",
                "", 5);
        return new Revision(info, program);
    }
}
