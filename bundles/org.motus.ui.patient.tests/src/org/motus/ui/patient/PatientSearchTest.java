package org.motus.ui.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.Set;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.ClinicException;

@DisplayName("Search among 450 patients")
class PatientSearchTest {

    private final ListedClinic clinic = new ListedClinic(Rows.rows(0, 450));

    @Test
    @DisplayName("in the clinic's own order only the pages asked for are read")
    void readsOnlyWhatIsSeen() throws ClinicException {
        var found = search(PatientOrder.byName(), "", Set.of(0, 2)).run(clinic, new NullProgressMonitor());
        assertEquals(450, found.count());
        assertTrue(found.everybody());
        assertEquals(Set.of(0, 2), found.pages().keySet());
        assertEquals("p400", found.pages().get(2).getFirst().id());
        assertEquals(250, clinic.rowsRead(), "200 of page 0 and 50 of page 2");
    }

    @Test
    @DisplayName("a page that lies behind the last hit is not read")
    void pageBehindTheEnd() throws ClinicException {
        var found = search(PatientOrder.byName(), "", Set.of(0, 3)).run(clinic, new NullProgressMonitor());
        assertEquals(Set.of(0), found.pages().keySet());
    }

    @Test
    @DisplayName("words leave those who match, and are no search for everybody")
    void words() throws ClinicException {
        var found = search(PatientOrder.byName(), "family44", Set.of(0)).run(clinic, new NullProgressMonitor());
        assertEquals(11, found.count(), "44 and 440 to 449");
        assertFalse(found.everybody());
    }

    @Test
    @DisplayName("sorted by a column the first page begins with the first of all, not of a page")
    void sortedOverAllPages() throws ClinicException {
        var lastFirst = PatientOrder.byName().clicked("patient",
                Comparator.comparingInt(row -> -Integer.parseInt(row.id().substring(1))));
        var found = search(lastFirst, "", Set.of(0)).run(clinic, new NullProgressMonitor());
        assertEquals("p449", found.pages().get(0).getFirst().id());
        assertEquals("p0", found.pages().get(2).getLast().id());
        assertEquals(50, found.pages().get(2).size());
    }

    @Test
    @DisplayName("a search that was overtaken by the next letter stops")
    void canceled() {
        var monitor = new NullProgressMonitor();
        monitor.setCanceled(true);
        assertThrows(OperationCanceledException.class,
                () -> search(PatientOrder.byName(), "", Set.of(0)).run(clinic, monitor));
    }

    private static PatientSearch search(PatientOrder order, String text, Set<Integer> pages) {
        return new PatientSearch(text, order, pages);
    }
}
