package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.AuditCsv;
import org.motus.care.Csv;
import org.motus.store.Act;
import org.motus.store.AuditEntry;

/** What an administrator asks the audit, and what a file of it says. */
@DisplayName("Filter and file of the audit")
class AuditFilterTest {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    @DisplayName("a day is the clinic's day: from its midnight to the midnight after the last one")
    void days() {
        var filter = new AuditFilter(null, null, " p-1 ", LocalDate.of(2026, 3, 28), LocalDate.of(2026, 3, 29));
        var query = filter.query(10, BERLIN);
        assertEquals(Instant.parse("2026-03-27T23:00:00Z"), query.since());
        assertEquals(Instant.parse("2026-03-29T22:00:00Z"), query.until(), "the clocks went forward in between");
        assertEquals("p-1", query.patientId());
        assertEquals(10, query.limit());
        assertTrue(filter.inOrder());
        assertFalse(new AuditFilter(null, null, "", filter.to(), filter.from()).inOrder());
    }

    @Test
    @DisplayName("what is not asked for leaves nothing out")
    void everything() {
        var query = AuditFilter.ALL.query(5, BERLIN);
        assertEquals(Set.of(), query.acts());
        assertNull(query.user());
        assertNull(query.patientId());
        assertNull(query.since());
        assertNull(query.until());
        var prints = new AuditFilter("Robin", Act.PRINT, " ", null, null).query(5, BERLIN);
        assertEquals(Set.of(Act.PRINT), prints.acts());
        assertEquals("Robin", prints.user());
        assertNull(prints.patientId());
    }

    @Test
    @DisplayName("no text becomes a formula, and commas, quotes and line ends stay in their cell")
    void cells() {
        assertEquals("", Csv.cell(null));
        assertEquals("Robin", Csv.cell("Robin"));
        assertEquals("'=1+1", Csv.cell("=1+1"));
        assertEquals("'+49", Csv.cell("+49"));
        assertEquals("'-1", Csv.cell("-1"));
        assertEquals("'@sum", Csv.cell("@sum"));
        assertEquals("\"Abel, Bea\"", Csv.cell("Abel, Bea"));
        assertEquals("\"say \"\"so\"\"\"", Csv.cell("say \"so\""));
        assertEquals("\"'=a,b\"", Csv.cell("=a,b"));
        assertEquals("a=b", Csv.cell("a=b"));
    }

    @Test
    @DisplayName("a row is one line with its hashes")
    void line() {
        var row = new AuditEntry(7, Instant.parse("2026-11-20T08:00:00.000001Z"), "=Robin", Act.CHANGE, "p-1", "record",
                "aa", "bb", "cc");
        assertEquals("7,2026-11-20T08:00:00.000001Z,'=Robin,CHANGE,p-1,record,aa,bb,cc", AuditCsv.line(row));
        assertEquals(9, AuditCsv.HEAD.split(",").length);
    }
}
