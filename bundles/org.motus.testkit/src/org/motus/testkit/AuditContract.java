package org.motus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.PatientBuilder.patient;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.Act;
import org.motus.store.AuditEntry;
import org.motus.store.AuditQuery;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.PatientQuery;
import org.motus.store.RecordHash;

/** What every store must keep about who did what. A store's test extends this and says how its clinic is opened. */
public abstract class AuditContract extends SavingContract {

    private static final AuditQuery ALL = AuditQuery.all(1000);

    /** Rows about patients, oldest first; what opening a clinic records is about none. */
    private List<AuditEntry> story() throws ClinicException {
        return clinic.audit().find(ALL).reversed().stream().filter(row -> row.patientId() != null).toList();
    }

    private static List<String> words(List<AuditEntry> rows) {
        return rows.stream().map(row -> row.act() + " " + row.patientId() + " " + row.subject()).toList();
    }

    private static Reason refused(Callable<?> call) {
        return assertThrows(ClinicException.class, call::call).reason();
    }

    @Test
    void everyStepIsOnRecordWithTheContentBeforeAndAfter() throws Exception {
        var saved = clinic.savePatient(patient().id("p-1").named("Ada", "Mond").build());
        var revision = clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, 2), "A. Clinician");
        var read = clinic.loadPatient("p-1");
        read.setPhone("030 1");
        var changed = clinic.savePatient(read);
        clinic.loadRevision("p-1", 1);
        clinic.audit().record(Act.PRINT, "p-1", "revision 1");
        var rows = story();
        assertEquals(List.of("CREATE p-1 record", "REVISION p-1 revision 1", "VIEW p-1 record", "CHANGE p-1 record",
                "VIEW p-1 revision 1", "PRINT p-1 revision 1"), words(rows));
        assertNull(rows.get(0).oldHash());
        assertEquals(RecordHash.of(saved), rows.get(0).newHash());
        assertEquals(revision.contentHash(), rows.get(1).newHash());
        assertEquals(RecordHash.of(saved), rows.get(2).newHash());
        assertEquals(RecordHash.of(saved), rows.get(3).oldHash());
        assertEquals(RecordHash.of(changed), rows.get(3).newHash());
        assertEquals(revision.contentHash(), rows.get(4).newHash());
        assertNull(rows.get(5).newHash());
        assertNotEquals(rows.get(3).oldHash(), rows.get(3).newHash());
        for (var i = 1; i < rows.size(); i++) {
            assertEquals(rows.get(i - 1).number() + 1, rows.get(i).number());
        }
        assertTrue(rows.stream().allMatch(row -> row.user().equals(clinic.user().name())), rows.toString());
    }

    @Test
    void readingTheSameAgainAtOnceIsOneRowAndAChangedRecordAnother() throws Exception {
        clinic.savePatient(patient().id("p-1").build());
        clinic.loadPatient("p-1");
        clinic.loadPatient("p-1");
        var record = clinic.loadPatient("p-1");
        assertEquals(List.of("CREATE p-1 record", "VIEW p-1 record"), words(story()));
        record.setPhone("030 1");
        clinic.savePatient(record);
        clinic.loadPatient("p-1");
        assertEquals(List.of("CREATE p-1 record", "VIEW p-1 record", "CHANGE p-1 record", "VIEW p-1 record"),
                words(story()));
        reopen();
        clinic.loadPatient("p-1");
        assertEquals(5, story().size(), "another session is another view");
    }

    @Test
    void listsAreNoViewsAndWhatIsRefusedLeavesNoRow() throws Exception {
        var record = clinic.savePatient(patient().id("p-1").build());
        clinic.findPatients(PatientQuery.of(""));
        clinic.countPatients(PatientQuery.of(""));
        clinic.revisions("p-1");
        clinic.latestRevision("p-1");
        assertEquals(Reason.NOT_FOUND, refused(() -> clinic.loadPatient("nobody")));
        assertEquals(Reason.NOT_FOUND, refused(() -> clinic.loadRevision("p-1", 1)));
        assertEquals(Reason.INVALID, refused(() -> clinic.savePatient(patient().named(" ", "").build())));
        record.setVersion(7);
        assertEquals(Reason.CONFLICT, refused(() -> clinic.savePatient(record)));
        var audit = clinic.audit();
        for (var subject : List.of("a\nb", "x".repeat(201))) {
            assertEquals(Reason.INVALID, assertThrows(ClinicException.class,
                    () -> audit.record(Act.PRINT, "p-1", subject)).reason());
        }
        assertEquals(List.of("CREATE p-1 record"), words(story()));
        assertTrue(audit.verify().whole());
    }

    private List<Long> found(AuditQuery query) throws ClinicException {
        return clinic.audit().find(query).stream().map(AuditEntry::number).toList();
    }

    @Test
    void rowsAreFoundByPersonActPatientAndTime() throws Exception {
        twoPatients();
        var audit = clinic.audit();
        assertEquals(List.of("REVISION p-2 revision 1"),
                words(audit.find(ALL.about("p-2").of(Act.REVISION, Act.PRINT))));
        assertEquals(5, audit.find(ALL.of(Act.PRINT)).size());
        assertEquals(8, audit.find(ALL.about("p-1").by(clinic.user().name())).size());
        assertEquals(List.of(), audit.find(ALL.by("Nobody")));
        assertTrue(audit.people().contains(clinic.user().name()), audit.people().toString());
        var rows = audit.find(ALL);
        tamper("update audit set recorded_at = 1000000 where subject = 'print 3'");
        var second = Instant.ofEpochSecond(1);
        assertEquals(List.of("PRINT p-1 print 3"), words(audit.find(ALL.between(second, second.plusSeconds(1)))));
        assertEquals(List.of(), audit.find(ALL.between(null, second)));
        assertEquals(rows.size() - 1, audit.find(ALL.between(second.plusSeconds(1), null)).size());
        assertEquals(Reason.INVALID, refused(() -> clinic.audit().find(AuditQuery.all(0))));
    }

    @Test
    void rowsComeInPagesNewestFirst() throws Exception {
        twoPatients();
        var all = found(ALL);
        var first = clinic.audit().find(AuditQuery.all(4));
        assertEquals(all.subList(0, 4), first.stream().map(AuditEntry::number).toList());
        assertEquals(all.subList(4, 8), found(AuditQuery.all(4).after(first.get(3))));
        assertTrue(all.get(0) > all.get(1));
        assertEquals(1L, all.get(all.size() - 1));
        assertEquals(List.of(), found(AuditQuery.all(4).after(clinic.audit().find(ALL).get(all.size() - 1))));
    }

    @Test
    void theChainGoesOnAfterTheClinicWasClosed() throws Exception {
        twoPatients();
        var newest = clinic.audit().find(AuditQuery.all(1)).get(0);
        reopen();
        clinic.audit().record(Act.EXPORT, null, "audit");
        var next = clinic.audit().find(ALL).stream().filter(row -> row.number() == newest.number() + 1).findFirst();
        assertTrue(next.isPresent());
        assertTrue(clinic.audit().verify().whole());
    }

    @Test
    void eightAtOnceKeepOneChain() throws Exception {
        twoPatients();
        var before = clinic.audit().verify().rows();
        List<Callable<Boolean>> work = new ArrayList<>();
        for (var i = 0; i < 8; i++) {
            var subject = "export " + i;
            work.add(() -> {
                for (var j = 0; j < 10; j++) {
                    clinic.audit().record(Act.EXPORT, "p-1", subject);
                    clinic.saveRevision("p-2", InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
                    clinic.loadPatient("p-1");
                }
                return true;
            });
        }
        try (var workers = Executors.newFixedThreadPool(8)) {
            for (var done : workers.invokeAll(work)) {
                done.get();
            }
        }
        assertEquals(80, clinic.audit().find(ALL.of(Act.EXPORT)).size());
        var verdict = clinic.audit().verify();
        assertNull(verdict.fault());
        assertEquals(List.of(), verdict.notes());
        assertTrue(verdict.rows() >= before + 161 && verdict.rows() <= before + 168, "rows " + verdict.rows());
        assertTrue(clinic.verify().clean());
    }

    @Test
    void noRowHoldsAName() throws Exception {
        clinic.savePatient(patient().id("p-1").named("Ada", "Mond").number("K-17").build());
        clinic.loadPatient("p-1");
        assertFalse(clinic.audit().find(ALL).toString().matches("(?s).*(Ada|Mond|K-17).*"));
    }

    /** Closes the clinic and opens it again. */
    private void reopen() throws Exception {
        clinic.close();
        clinic = open();
    }
}
