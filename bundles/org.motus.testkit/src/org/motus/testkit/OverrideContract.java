package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.PatientBuilder.patient;
import static org.motus.testkit.Refusals.refused;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.model.program.CheckOverride;
import org.motus.model.program.Program;
import org.motus.model.program.ProgramFactory;
import org.motus.store.Act;
import org.motus.store.AuditEntry;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException.Reason;

/** What every store must do with overridden checks. A store's test extends this and says how its clinic is reached. */
public abstract class OverrideContract extends ThreeUsersContract {

    private static final String WHY = "Frau Mond had the fracture in 2019";

    protected OverrideContract(ClinicAccess access) {
        super(access);
    }

    @Override
    void prepare(Clinic clinic) throws Exception {
        clinic.savePatient(patient().id("p-1").named("Ada", "Mond").build());
    }

    private static CheckOverride override(String rule, @Nullable String exercise, String who) {
        var override = ProgramFactory.eINSTANCE.createCheckOverride();
        override.setId(rule + "." + exercise);
        override.setRuleId(rule);
        override.setExerciseId(exercise);
        override.setFinding("Not for this patient.");
        override.setClinician(who);
        override.setReason(WHY);
        override.setDecidedAt(Instant.parse("2026-11-20T10:54:00Z"));
        return override;
    }

    private static Program program(CheckOverride... overrides) {
        var program = InventedPrograms.program(LocationCode.A, 2);
        program.getOverrides().addAll(List.of(overrides));
        return program;
    }

    private List<AuditEntry> rows() throws Exception {
        try (var clinic = open("Ada")) {
            var found = clinic.audit().find(AuditQuery.all(100).of(Act.OVERRIDE, Act.REVISION));
            assertTrue(clinic.audit().verify().whole());
            assertTrue(clinic.verify().clean());
            return found.reversed();
        }
    }

    private List<String> words() throws Exception {
        return rows().stream().map(row -> row.user() + " " + row.act() + " " + row.patientId() + " " + row.subject())
                .toList();
    }

    @Test
    void eachNewOverrideIsARowOfItsOwnThatNamesRuleAndExercise() throws Exception {
        try (var clinic = open("Cleo")) {
            clinic.saveRevision("p-1", program(override("SF-01", "EX-901", "Cleo"), override("RF-GEN-3", null, "Cleo")),
                    "Cleo", 0);
        }
        assertEquals(List.of("Cleo REVISION p-1 revision 1", "Cleo OVERRIDE p-1 revision 1: SF-01 EX-901",
                "Cleo OVERRIDE p-1 revision 1: RF-GEN-3"), words());
        var rows = rows();
        assertEquals(rows.get(0).newHash(), rows.get(1).newHash(), "the row is about that very program");
        assertFalse(rows.toString().matches("(?s).*(Mond|2019|fracture).*"), "the reason is in the program only");
    }

    @Test
    void anOverrideThatStaysIsNoSecondRowAndAnotherReasonIs() throws Exception {
        var kept = override("SF-01", "EX-901", "Cleo");
        try (var clinic = open("Cleo")) {
            clinic.saveRevision("p-1", program(EcoreUtil.copy(kept)), "Cleo", 0);
            clinic.saveRevision("p-1", program(EcoreUtil.copy(kept)), "Cleo", 1);
        }
        try (var clinic = open("Ada")) {
            clinic.saveRevision("p-1", program(EcoreUtil.copy(kept), override("SF-01", "EX-902", "Ada")), "Ada", 2);
            var other = override("SF-01", "EX-901", "Ada");
            other.setReason("Seen by the surgeon");
            clinic.saveRevision("p-1", program(other), "Ada", 3);
            assertTrue(EcoreUtil.equals(other, clinic.loadRevision("p-1", 4).program().getOverrides().getFirst()));
        }
        assertEquals(List.of("Cleo REVISION p-1 revision 1", "Cleo OVERRIDE p-1 revision 1: SF-01 EX-901",
                "Cleo REVISION p-1 revision 2", "Ada REVISION p-1 revision 3",
                "Ada OVERRIDE p-1 revision 3: SF-01 EX-902", "Ada REVISION p-1 revision 4",
                "Ada OVERRIDE p-1 revision 4: SF-01 EX-901"), words());
    }

    @Test
    void anOverrideThatWasTakenBackAndComesBackIsRecordedAgain() throws Exception {
        try (var clinic = open("Cleo")) {
            clinic.saveRevision("p-1", program(override("SF-01", "EX-901", "Cleo")), "Cleo");
            clinic.saveRevision("p-1", program(), "Cleo");
            clinic.saveRevision("p-1", program(override("SF-01", "EX-901", "Cleo")), "Cleo");
        }
        assertEquals(List.of("revision 1: SF-01 EX-901", "revision 3: SF-01 EX-901"),
                rows().stream().filter(row -> row.act() == Act.OVERRIDE).map(AuditEntry::subject).toList());
    }

    @Test
    void aSaveThatIsRepeatedRecordsItsOverridesOnce() throws Exception {
        var id = UUID.randomUUID().toString();
        try (var clinic = open("Cleo")) {
            for (var attempt = 0; attempt < 3; attempt++) {
                clinic.saveRevision("p-1", program(override("SF-01", "EX-901", "Cleo")), "Cleo", 0, id);
            }
        }
        assertEquals(List.of("Cleo REVISION p-1 revision 1", "Cleo OVERRIDE p-1 revision 1: SF-01 EX-901"), words());
    }

    @Test
    void nobodyOverridesUnderTheNameOfSomebodyElse() throws Exception {
        try (var clinic = open("Cleo")) {
            var told = refused(Reason.INVALID,
                    () -> clinic.saveRevision("p-1", program(override("SF-01", "EX-901", "Ada")), "Ada", 0));
            assertTrue(told.contains("under your own name"), told);
            assertEquals(List.of(), clinic.revisions("p-1"));
            assertEquals(1, clinic.saveRevision("p-1", program(), "Cleo", 0).number());
        }
        try (var clinic = open("Vic")) {
            refused(Reason.NOT_ALLOWED,
                    () -> clinic.saveRevision("p-1", program(override("SF-01", "EX-901", "Vic")), "Vic", 1));
        }
        assertEquals(List.of("Cleo REVISION p-1 revision 1"), words());
    }

    @Test
    void anOverrideWithoutNameReasonTimeOrRuleIsRefusedAndSavesNothing() throws Exception {
        List<Consumer<CheckOverride>> faults = List.of(each -> each.setClinician(" "), each -> each.setReason(" \n"),
                each -> each.setReason("x".repeat(1001)), each -> each.setDecidedAt(null),
                each -> each.setRuleId(null), each -> each.setRuleId("Mond, Ada"),
                each -> each.setExerciseId("the stretch of Ada"), each -> each.setFinding(""));
        try (var clinic = open("Cleo")) {
            for (var fault : faults) {
                var override = override("SF-01", "EX-901", "Cleo");
                fault.accept(override);
                refused(Reason.INVALID, () -> clinic.saveRevision("p-1", program(override), "Cleo"));
            }
            assertEquals(List.of(), clinic.revisions("p-1"));
        }
        assertEquals(List.of(), words());
    }
}
