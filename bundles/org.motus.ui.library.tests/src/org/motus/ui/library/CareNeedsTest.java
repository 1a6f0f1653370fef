package org.motus.ui.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.CareService;
import org.motus.model.library.Exercise;
import org.motus.model.library.Severity;
import org.motus.model.program.Prescription;
import org.motus.safety.Finding;
import org.motus.safety.SafetyChecks;
import org.motus.safety.Subject;
import org.motus.testkit.SilentFolders;

@DisplayName("For whom an exercise needs care")
class CareNeedsTest {

    private CareService care;
    private Exercise cow;

    @BeforeEach
    void askTheChecks() {
        var checks = new SafetyChecks();
        checks.addCheck(CareNeedsTest::flags);
        checks.addCheck(CareNeedsTest::amount);
        care = new CareService(new SilentFolders(), checks);
        cow = care.library().exercise("EX-005").orElseThrow();
    }

    private static List<Finding> flags(Subject subject) {
        return subject.prescriptions().stream()
                .flatMap(prescription -> Stream.concat(
                        found(subject, prescription, prescription.getExercise().getContraindications(), Severity.BLOCK),
                        found(subject, prescription, prescription.getExercise().getPrecautions(), Severity.WARN)))
                .toList();
    }

    private static Stream<Finding> found(Subject subject, Prescription prescription, List<String> listed,
            Severity severity) {
        return subject.patient().getFlags().stream().filter(listed::contains).map(flag -> new Finding("SF-01",
                severity, flag, List.of(prescription), List.of(), List.of()));
    }

    /** Something else that a check always finds in a program of one exercise. */
    private static List<Finding> amount(Subject subject) {
        return List.of(new Finding("AM-01", Severity.BLOCK, "Too few.", List.of(subject.program()), List.of(),
                List.of()));
    }

    @Test
    @DisplayName("who is refused comes first, then who needs care, as the library lists them")
    void refusedFirst() {
        var needs = new CareNeeds(care).of(cow, Set.of());
        assertEquals(List.of("Osteoporotic vertebral fracture", "Osteoporosis or osteopenia with raised fracture risk",
                "Acute nerve-root pain"), needs.stream().limit(3).map(CareNeeds.Need::word).toList());
        assertEquals(Severity.BLOCK, needs.getFirst().severity());
        assertEquals("Block flexion and end-range rotation; need supervised start.", needs.getFirst().rule());
        assertEquals(7, needs.size(), "one contraindication and six precautions stand in the library");
        assertTrue(needs.stream().skip(1).allMatch(need -> need.severity() == Severity.WARN));
        assertFalse(needs.stream().anyMatch(CareNeeds.Need::own));
    }

    @Test
    @DisplayName("a flag of the patient at hand comes before all others, even when it only asks for care")
    void ownFirst() {
        var needs = new CareNeeds(care).of(cow, Set.of("OSTEOPOROSIS", "GLAUCOMA"));
        assertEquals("Osteoporosis or osteopenia with raised fracture risk", needs.getFirst().word());
        assertTrue(needs.getFirst().own());
        assertEquals("Osteoporotic vertebral fracture", needs.get(1).word());
        assertEquals(1, needs.stream().filter(CareNeeds.Need::own).count(), "glaucoma says nothing about it");
    }
}
