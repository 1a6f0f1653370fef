package org.motus.ui.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Rows read page by page")
class PagedRowsTest {

    private final List<Integer> wanted = new ArrayList<>();

    @Test
    @DisplayName("a row of a page that is there comes at once, and nothing is asked for")
    void firstPage() {
        var rows = rows(450);
        assertEquals("p199", rows.row(199).orElseThrow().id());
        assertEquals(450, rows.size());
        assertEquals(List.of(), wanted);
    }

    @Test
    @DisplayName("a page that is not there is asked for once, however many of its rows are looked at")
    void askedOnce() {
        var rows = rows(450);
        assertTrue(rows.row(200).isEmpty());
        assertTrue(rows.row(399).isEmpty());
        assertTrue(rows.row(400).isEmpty());
        assertEquals(List.of(1, 2), wanted);
    }

    @Test
    @DisplayName("a page that arrived shows its rows; the last page ends where the clinic ends")
    void arrived() {
        var rows = rows(450);
        rows.row(401);
        rows.arrived(2, Rows.rows(400, 450));
        assertEquals("p449", rows.row(449).orElseThrow().id());
        assertTrue(rows.row(450).isEmpty());
        assertEquals(List.of(2), wanted);
    }

    @Test
    @DisplayName("a patient is found in the pages that are there, and has no row in those that are not")
    void indexOf() {
        var rows = rows(450);
        assertEquals(7, rows.indexOf("p7"));
        assertEquals(-1, rows.indexOf("p401"));
        rows.arrived(2, Rows.rows(400, 450));
        assertEquals(401, rows.indexOf("p401"));
    }

    @Test
    @DisplayName("of 41 pages the one not looked at for longest is forgotten, and asked for again when it is needed")
    void forgetsTheOldest() {
        var rows = rows(41 * 200);
        for (var page = 1; page <= 39; page++) {
            rows.arrived(page, Rows.rows(page * 200, page * 200 + 200));
        }
        assertTrue(rows.row(0).isPresent(), "looked at, so page 1 is now the oldest");
        rows.arrived(40, Rows.rows(8000, 8200));
        assertTrue(rows.row(0).isPresent());
        assertTrue(rows.row(200).isEmpty());
        assertEquals(List.of(1), wanted);
    }

    private PagedRows rows(int size) {
        return new PagedRows(size, Map.of(0, Rows.rows(0, 200)), wanted::add);
    }
}
