package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.PatientBuilder.patient;
import static org.motus.testkit.Refusals.refused;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.motus.model.clinic.AnswerValue;
import org.motus.model.library.Equipment;
import org.motus.model.library.LocationCode;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.PatientOrder;
import org.motus.store.PatientQuery;
import org.motus.store.RecordHash;

/** What every store must do when a patient is erased. A store's test extends this and says how its clinic is reached. */
public abstract class EraseContract extends ThreeUsersContract {

    private static final String REASON = "Asked for it in writing";

    protected EraseContract(ClinicAccess access) {
        super(access);
    }

    @Override
    void prepare(Clinic clinic) throws Exception {
        for (var name : List.of("Mond", "Abel")) {
            clinic.savePatient(patient().id("p-" + name).named("Ada", name).has(Equipment.values()[0])
                    .flag("osteoporosis").episode(LocationCode.A, "2026-01-12").site("low back", 4, 7)
                    .goal("Garden again").screened("cauda-equina", AnswerValue.NO).visit("2026-01-12", 6)
                    .diary("2026-01-13", 2, 5).build());
            clinic.saveRevision("p-" + name, InventedPrograms.program(LocationCode.A, 2), "Ada");
            clinic.saveRevision("p-" + name, InventedPrograms.program(LocationCode.A, 3), "Ada");
        }
    }

    @Test
    void anErasedPatientIsGoneAndEverybodyElseAsBefore() throws Exception {
        try (var clinic = open("Ada")) {
            var other = RecordHash.of(clinic.loadPatient("p-Abel"));
            assertEquals(List.of("p-Mond"), ids(clinic, "mond"));
            clinic.erase("p-Mond", REASON);
            assertTrue(refused(Reason.NOT_FOUND, () -> clinic.loadPatient("p-Mond")).contains("p-Mond"));
            refused(Reason.NOT_FOUND, () -> clinic.loadRevision("p-Mond", 1));
            assertEquals(List.of(), clinic.revisions("p-Mond"));
            assertTrue(clinic.latestRevision("p-Mond").isEmpty());
            assertEquals(List.of(), ids(clinic, "mond"));
            assertEquals(List.of("p-Abel"), ids(clinic, "ada"));
            assertEquals(other, RecordHash.of(clinic.loadPatient("p-Abel")));
            assertEquals(2, clinic.revisions("p-Abel").size());
            assertEquals(3, clinic.loadRevision("p-Abel", 2).info().exerciseCount());
        }
    }

    @Test
    void noTableButTheAuditKnowsThePatient() throws Exception {
        try (var clinic = open("Ada")) {
            var before = tablesThatKnow("p-Mond");
            assertEquals(14, before.size(), before.toString());
            clinic.erase("p-Mond", REASON);
            assertEquals(List.of("audit"), tablesThatKnow("p-Mond"));
            assertEquals(before, tablesThatKnow("p-Abel"));
        }
    }

    private List<String> tablesThatKnow(String patientId) throws Exception {
        var found = new ArrayList<String>();
        try (var connection = probe()) {
            connection.setAutoCommit(true);
            for (var table : List.of("answer", "audit", "diary_day", "episode", "goal", "pain_site", "patient",
                    "patient_equipment", "patient_flag", "patient_word", "program_revision", "score", "screening",
                    "visit")) {
                var column = table.equals("patient") ? "id" : "patient_id";
                try (var count = connection
                        .prepareStatement("select count(*) from " + table + " where " + column + " = ?")) {
                    count.setString(1, patientId);
                    try (var row = count.executeQuery()) {
                        row.next();
                        if (row.getInt(1) > 0) {
                            found.add(table);
                        }
                    }
                }
            }
        }
        return found;
    }

    @Test
    void theAuditSaysThatItHappenedAndWhyAndNothingOfTheContent() throws Exception {
        try (var clinic = open("Ada")) {
            clinic.erase("p-Mond", "  " + REASON + " ");
            var rows = clinic.audit().find(AuditQuery.all(100).about("p-Mond"));
            var row = rows.get(0);
            assertEquals(Act.ERASE, row.act());
            assertEquals("Ada", row.user());
            assertEquals(REASON, row.subject());
            assertNull(row.oldHash());
            assertNull(row.newHash());
            assertEquals(List.of("record", "revision 1", "revision 2"),
                    rows.reversed().stream().limit(3).map(entry -> entry.subject()).toList());
            assertFalse(rows.toString().contains("Garden"), rows.toString());
            assertTrue(clinic.audit().verify().whole());
            assertTrue(clinic.verify().clean(), clinic.verify().toString());
            assertEquals(1, clinic.verify().patients());
        }
    }

    @Test
    void onlyAnAdministratorErasesAndOnlyWithAReason() throws Exception {
        for (var name : List.of("Cleo", "Vic")) {
            try (var clinic = open(name)) {
                refused(Reason.NOT_ALLOWED, () -> clinic.erase("p-Mond", REASON));
                assertEquals(1, clinic.loadPatient("p-Mond").getVersion());
            }
        }
        try (var clinic = open("Ada")) {
            for (var reason : List.of("", "  ", "two\nlines", "x".repeat(201))) {
                refused(Reason.INVALID, () -> clinic.erase("p-Mond", reason));
            }
            refused(Reason.NOT_FOUND, () -> clinic.erase("nobody", REASON));
            assertEquals(1, clinic.loadPatient("p-Mond").getEpisodes().size());
            assertEquals(List.of(), clinic.audit().find(AuditQuery.all(10).of(Act.ERASE)));
            clinic.erase("p-Mond", "x".repeat(200));
            refused(Reason.NOT_FOUND, () -> clinic.erase("p-Mond", REASON));
        }
    }

    @Test
    void whoSavesAnErasedPatientIsToldAndNothingComesBack() throws Exception {
        try (var clinic = open("Ada")) {
            var open = clinic.loadPatient("p-Mond");
            clinic.erase("p-Mond", REASON);
            refused(Reason.NOT_FOUND, () -> clinic.savePatient(open));
            var program = InventedPrograms.program(LocationCode.A, 1);
            refused(Reason.NOT_FOUND, () -> clinic.saveRevision("p-Mond", program, "Ada"));
            refused(Reason.NOT_FOUND, () -> clinic.saveRevision("p-Mond", program, "Ada", 2));
            assertEquals(List.of("p-Abel"), ids(clinic, ""));
            assertTrue(clinic.verify().clean());
        }
    }

    @Test
    void everyOrderOfTheListLeavesTheErasedOut() throws Exception {
        try (var clinic = open("Ada")) {
            clinic.savePatient(patient().id("p-Zorn").named("Zoe", "Zorn").build());
            assertEquals(List.of("p-Abel", "p-Mond", "p-Zorn"), ids(clinic, ""));
            clinic.erase("p-Mond", REASON);
            clinic.savePatient(patient().id("p-Berg").named("Ben", "Berg").build());
            for (var order : PatientOrder.values()) {
                var found = clinic.findPatients(PatientQuery.of("").inOrder(order, true));
                assertEquals(3, found.size(), order.toString());
                assertTrue(found.stream().noneMatch(row -> row.id().equals("p-Mond")), order.toString());
            }
            assertEquals(List.of("p-Abel", "p-Berg", "p-Zorn"), ids(clinic, ""));
            assertEquals(3, clinic.countPatients(PatientQuery.of("")));
        }
    }

    private static List<String> ids(Clinic clinic, String words) throws ClinicException {
        return clinic.findPatients(PatientQuery.of(words)).stream().map(row -> row.id()).toList();
    }
}
