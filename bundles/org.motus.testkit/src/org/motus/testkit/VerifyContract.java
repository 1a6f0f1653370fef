package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.PatientBuilder.patient;

import java.sql.Connection;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.Act;
import org.motus.store.AuditVerdict.Fault;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.Verification.Kind;

/** What a walk through a clinic must find when somebody changed its tables: the part of the {@link AuditContract}. */
public abstract class VerifyContract {

    protected Clinic clinic;

    /** Opens this test's own clinic: empty the first time, with what was saved after that. */
    protected abstract Clinic open() throws Exception;

    /** A way past the store into the tables of the clinic that is open. */
    protected abstract Connection probe() throws Exception;

    @BeforeEach
    protected void openFirst() throws Exception {
        clinic = open();
    }

    @AfterEach
    protected void closeLast() throws Exception {
        clinic.close();
    }

    /** Changes the tables behind the store's back. */
    protected final void tamper(String... statements) throws Exception {
        try (var connection = probe(); var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            for (var sql : statements) {
                assertTrue(statement.executeUpdate(sql) > 0, sql);
            }
        }
    }

    /** Two patients, three programs, and ten rows of audit after whatever opening the clinic recorded. */
    protected final void twoPatients() throws ClinicException {
        clinic.savePatient(patient().id("p-1").named("Ada", "Mond").episode(LocationCode.A, "2026-01-12").build());
        clinic.savePatient(patient().id("p-2").named("Bea", "Abel").build());
        for (var id : List.of("p-1", "p-1", "p-2")) {
            clinic.saveRevision(id, InventedPrograms.program(LocationCode.A, 2), "A. Clinician");
        }
        for (var number = 1; number <= 5; number++) {
            clinic.audit().record(Act.PRINT, "p-1", "print " + number);
        }
    }

    private Fault fault() throws ClinicException {
        return Objects.requireNonNull(clinic.audit().verify().fault(), "the chain breaks");
    }

    private long rows() throws ClinicException {
        return clinic.audit().verify().rows();
    }

    private void assertProblem(Kind kind, String where) throws ClinicException {
        var problems = clinic.verify().problems();
        assertEquals(1, problems.size(), problems.toString());
        var problem = problems.get(0);
        assertEquals(kind, problem.kind(), problem.toString());
        assertEquals(where, problem.where());
        assertTrue(problem.sentence().endsWith("."), problem.sentence());
        assertFalse(problem.toString().contains("Mond"), problem.toString());
    }

    @Test
    void aClinicThatNobodyTouchedIsClean() throws Exception {
        twoPatients();
        var found = clinic.verify();
        assertEquals(List.of(), found.problems());
        assertEquals(List.of(), found.notes());
        assertEquals(2, found.patients());
        assertEquals(3, found.revisions());
        assertEquals(rows(), found.auditRows());
        assertTrue(found.auditRows() >= 10);
    }

    /** Changes rows of the audit, asks where the chain breaks, and puts the rows back. */
    private Fault faultAfter(String... changes) throws Exception {
        tamper(changes);
        var found = fault();
        try (var connection = probe(); var statement = connection.createStatement()) {
            statement.executeUpdate("delete from audit");
        }
        tamper("insert into audit select * from kept");
        assertNull(clinic.audit().verify().fault(), "all is put back");
        return found;
    }

    private void keepRows() throws Exception {
        try (var connection = probe(); var statement = connection.createStatement()) {
            connection.setAutoCommit(true);
            statement.execute("create table kept as select * from audit with no data");
            statement.execute("insert into kept select * from audit");
        }
    }

    @Test
    void aChangedRowIsFoundWhateverWasChangedInIt() throws Exception {
        twoPatients();
        keepRows();
        var row = rows() - 2;
        for (var change : List.of("user_name = 'Somebody else'", "act = 'EXPORT'", "patient_id = 'p-2'",
                "patient_id = null", "subject = 'print 9'", "recorded_at = recorded_at + 1", "old_hash = 'x'",
                "new_hash = ''", "hash = 'x'")) {
            var fault = faultAfter("update audit set " + change + " where entry_number = " + row);
            assertEquals(row, fault.number(), change);
            assertTrue(fault.sentence().startsWith("Row " + row + " is not as it was written"), fault.sentence());
        }
    }

    @Test
    void aRowThatWasTakenOutIsFound() throws Exception {
        twoPatients();
        keepRows();
        var last = rows();
        assertEquals("Row 1 was taken out.", faultAfter("delete from audit where entry_number = 1").sentence());
        assertEquals("Row 4 was taken out.", faultAfter("delete from audit where entry_number = 4").sentence());
        var two = faultAfter("delete from audit where entry_number in (4, 5)");
        assertEquals("Rows 4 to 5 were taken out.", two.sentence());
        assertEquals(4, two.number());
        var closedUp = faultAfter("delete from audit where entry_number = " + (last - 1),
                "update audit set entry_number = " + (last - 1) + " where entry_number = " + last);
        assertEquals(last - 1, closedUp.number());
    }

    @Test
    void anEndThatWasCutOffIsFound() throws Exception {
        twoPatients();
        keepRows();
        var last = rows();
        var cut = faultAfter("delete from audit where entry_number >= " + (last - 1));
        assertEquals(last - 1, cut.number());
        assertEquals("The end was cut off: row " + last + " was written last, and row " + (last - 2)
                + " is the last that is left.", cut.sentence());
        assertEquals(1, faultAfter("delete from audit").number());
        tamper("delete from audit where entry_number = " + last,
                "update audit_head set newest_number = newest_number - 1");
        assertEquals(last - 1, fault().number(), "the number was made to fit, the hash was not");
        tamper("delete from audit_head");
        assertTrue(fault().sentence().contains("newest number of the audit is missing"), fault().sentence());
    }

    @Test
    void aRowThatWasPutInIsFound() throws Exception {
        twoPatients();
        keepRows();
        var last = rows();
        var copy = "insert into audit select %d, recorded_at, user_name, act, patient_id, subject, old_hash, new_hash,"
                + " hash from kept where entry_number = 3";
        var behind = faultAfter(copy.formatted(last + 1));
        assertEquals(last + 1, behind.number());
        assertEquals("Row " + (last + 1) + " was put in after the newest row.", behind.sentence());
        assertEquals(0, faultAfter(copy.formatted(0)).number());
        var between = faultAfter("update audit set entry_number = entry_number + 1000 where entry_number > 5",
                copy.formatted(6), "update audit set entry_number = entry_number - 999 where entry_number > 1000");
        assertEquals(6, between.number());
    }

    @Test
    void aRecordThatWasChangedOutsideIsFound() throws Exception {
        twoPatients();
        tamper("update patient set phone = '030 1' where id = 'p-1'");
        assertProblem(Kind.RECORD, "patient p-1");
        tamper("update patient set phone = null where id = 'p-1'");
        assertTrue(clinic.verify().clean());
        tamper("update episode set onset = 'lifting' where patient_id = 'p-1'");
        assertProblem(Kind.RECORD, "patient p-1");
        tamper("update episode set onset = null where patient_id = 'p-1'",
                "update patient set content_hash = null where id = 'p-1'");
        assertProblem(Kind.RECORD, "patient p-1");
    }

    @Test
    void aProgramThatWasChangedOutsideIsFound() throws Exception {
        twoPatients();
        tamper("update program_revision set content_hash = 'x' where patient_id = 'p-1' and revision_number = 2");
        assertProblem(Kind.REVISION, "patient p-1, revision 2");
    }

    @Test
    void aProgramPutInPlaceOfAnotherIsFoundByTheAudit() throws Exception {
        clinic.savePatient(patient().id("p-1").named("Ada", "Mond").build());
        clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 2), "A. Clinician");
        clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.C, 3), "A. Clinician");
        for (var column : List.of("document", "content_hash")) {
            tamper("update program_revision set " + column + " = (select " + column
                    + " from program_revision where revision_number = 1) where revision_number = 2");
        }
        assertProblem(Kind.REVISION, "patient p-1, revision 2");
    }

    @Test
    void aProgramThatIsGoneIsFound() throws Exception {
        twoPatients();
        tamper("delete from program_revision where patient_id = 'p-1' and revision_number = 2");
        assertProblem(Kind.REVISION, "patient p-1");
    }

    @Test
    void rowsOfNobodyAndAPatientWhoIsGoneAreFound() throws Exception {
        clinic.savePatient(patient().id("p-1").named("Ada", "Mond").build());
        clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 2), "A. Clinician");
        tamper("insert into patient_word (patient_id, word, archived) values ('p-9', 'mond', false)");
        assertProblem(Kind.ORPHAN, "table patient_word, patient p-9");
        tamper("delete from patient_word", "delete from patient");
        var found = clinic.verify().problems();
        assertEquals(List.of(Kind.ORPHAN, Kind.RECORD), found.stream().map(problem -> problem.kind()).toList());
        assertEquals("table program_revision, patient p-1", found.get(0).where());
        assertTrue(found.get(1).sentence().contains("the audit tells of no erasing"), found.get(1).sentence());
        tamper("delete from program_revision");
        clinic.audit().record(Act.ERASE, "p-1", "asked for by the patient");
        assertTrue(clinic.verify().clean(), "erased, and on record");
    }

    @Test
    void aBrokenChainIsAProblemOfTheClinic() throws Exception {
        twoPatients();
        tamper("update audit set subject = 'print 9' where act = 'PRINT' and subject = 'print 1'");
        assertProblem(Kind.AUDIT, "audit, row " + (rows() + 1));
    }
}
