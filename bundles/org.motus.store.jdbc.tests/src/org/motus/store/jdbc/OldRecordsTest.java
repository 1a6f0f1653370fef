package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.library.LocationCode;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.RecordHash;
import org.motus.store.Verification.Kind;
import org.motus.testkit.PatientBuilder;

/** Records from before there was an audit, clocks that were set back, and a database whose own tables disagree. */
@ExtendWith(EmptyClinics.class)
class OldRecordsTest {

    private final EmptyClinic empty;
    private final Path folder;
    private Clinic clinic;

    OldRecordsTest(@TempDir Path temp, EmptyClinic empty) {
        this.empty = empty;
        this.folder = temp.resolve("clinic");
    }

    @BeforeEach
    void open() throws Exception {
        clinic = empty.open(folder);
    }

    @AfterEach
    void close() throws Exception {
        clinic.close();
    }

    private Connection probe() throws Exception {
        return new DerbyProbe(ClinicFolder.of(folder)).connect();
    }

    private void run(String... statements) throws Exception {
        try (var connection = probe(); var statement = connection.createStatement()) {
            for (var sql : statements) {
                statement.executeUpdate(sql);
            }
        }
    }

    @Test
    void aRecordFromBeforeTheAuditIsANoteUntilItIsSavedAgain() throws Exception {
        var old = clinic.savePatient(PatientBuilder.patient().id("p-1").build());
        run("delete from audit", "update audit_head set newest_number = 0, newest_hash = '" + AuditHash.FIRST + "'",
                "update patient set content_hash = null");
        var found = clinic.verify();
        assertEquals(List.of(), found.problems());
        assertEquals(1, found.notes().size(), found.notes().toString());
        assertTrue(found.notes().get(0).contains("kept no hash of them: 1."), found.notes().get(0));
        clinic.savePatient(old);
        var row = clinic.audit().find(AuditQuery.all(1)).get(0);
        assertEquals(Act.CHANGE, row.act());
        assertEquals(RecordHash.of(old), row.oldHash());
        assertEquals(List.of(), clinic.verify().notes());
    }

    @Test
    void aClockThatWasSetBackIsANoteAndNoProblem() throws Exception {
        clinic.audit().record(Act.PRINT, "p-1", "revision 1");
        append(Instant.now().minus(Duration.ofHours(2)));
        append(Instant.now().minus(Duration.ofHours(1)));
        clinic.audit().record(Act.PRINT, "p-1", "revision 2");
        var verdict = clinic.audit().verify();
        assertNull(verdict.fault());
        assertEquals(List.of("The clock of a computer was set back once, first before row 2 of the audit;"
                + " the numbers give the order of the rows."), verdict.notes());
        assertEquals(verdict.notes(), clinic.verify().notes());
        assertEquals(List.of(4L, 3L, 2L, 1L),
                clinic.audit().find(AuditQuery.all(9)).stream().map(row -> row.number()).toList());
    }

    /** Adds a row as a computer with this clock would. */
    private void append(Instant at) throws Exception {
        try (var connection = probe()) {
            var head = AuditTable.head(connection).orElseThrow();
            var row = AuditRow.following(head.hash(), head.number() + 1, at,
                    new AuditFact("Somebody", Act.PRINT, "p-1", "revision 1", null, null));
            run("insert into audit values (" + row.number() + ", " + row.micros() + ", 'Somebody', 'PRINT', 'p-1',"
                    + " 'revision 1', null, null, '" + row.hash() + "')",
                    "update audit_head set newest_number = " + row.number() + ", newest_hash = '" + row.hash() + "'");
        }
    }

    @Test
    void theHashOfARowIsTheOneThatIsDocumented() {
        var row = new AuditRow(7, 1_700_000_000_000_000L, "Zo\u00EB", "VIEW", "p-1", "record", null, "ab", "");
        // printf '13:motus-audit-164:<64 zeros>1:716:17000000000000004:Zo\u00EB4:VIEW3:p-16:record-2:ab' | sha256sum
        assertEquals("9ec115ec460c0b74e6cd0a01fc11a5728043d6ff1c44dc626c4352e853cfffaf",
                AuditHash.of(AuditHash.FIRST, row));
    }

    @Test
    void aRowThatLostWhatItBelongsToIsAProblemOfItsPatient() throws Exception {
        clinic.savePatient(PatientBuilder.patient().id("p-1")
                .episode(LocationCode.A, "2026-01-01").visit("2026-01-02", 3).build());
        run("update visit set parent_id = 'gone'");
        var problems = clinic.verify().problems();
        assertEquals(1, problems.size(), problems.toString());
        assertEquals(Kind.RECORD, problems.get(0).kind());
        assertTrue(problems.get(0).sentence().contains("A row of visit has lost its parent"), problems.toString());
    }

    @Test
    void aDamagedPageIsToldWithTheTableItIsIn() throws Exception {
        clinic.savePatient(PatientBuilder.patient().id("p-1")
                .episode(LocationCode.A, "2026-01-01").visit("2026-01-02", 3).build());
        long file;
        try (var connection = probe();
                var statement = connection.createStatement();
                var row = statement.executeQuery("select c.conglomeratenumber from sys.sysconglomerates c,"
                        + " sys.systables t where t.tableid = c.tableid and t.tablename = 'VISIT' and not c.isindex")) {
            row.next();
            file = row.getLong(1);
        }
        clinic.close();
        var page = folder.resolve("database/seg0/c" + Long.toHexString(file) + ".dat");
        var bytes = Files.readAllBytes(page);
        for (var i = 4096; i < 8192; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(page, bytes);
        clinic = new JdbcClinicFolders().open(folder);
        var found = clinic.verify();
        assertEquals(1, found.problems().size(), found.toString());
        assertEquals(Kind.DATABASE, found.problems().get(0).kind());
        assertEquals("table VISIT", found.problems().get(0).where());
        assertEquals(1, found.notes().size(), found.toString());
        var later = assertThrows(ClinicException.class, () -> clinic.loadPatient("p-1"));
        assertTrue(String.valueOf(later.getMessage()).endsWith("close it, open it again and retry."),
                later.getMessage());
    }
}
