package org.motus.ui.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;

import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.ClinicException;
import org.motus.store.PatientOrder;
import org.motus.store.PatientQuery;

@DisplayName("Search among 450 patients")
class PatientSearchTest {

    private final ListedClinic clinic = new ListedClinic(Rows.rows(0, 450));

    @Test
    @DisplayName("in every order only the pages asked for are read")
    void readsOnlyWhatIsSeen() throws ClinicException {
        for (var order : PatientOrder.values()) {
            var before = clinic.rowsRead();
            var found = new PatientSearch(PatientQuery.of("").inOrder(order, true), Set.of(0, 2)).run(clinic,
                    () -> false);
            assertEquals(450, found.count());
            assertTrue(found.everybody());
            assertEquals(Set.of(0, 2), found.pages().keySet());
            assertEquals("p400", found.pages().get(2).getFirst().id());
            assertEquals(250, clinic.rowsRead() - before, "200 of page 0 and 50 of page 2");
        }
    }

    @Test
    @DisplayName("a page that lies behind the last hit is not read")
    void pageBehindTheEnd() throws ClinicException {
        var found = search("", Set.of(0, 3)).run(clinic, () -> false);
        assertEquals(Set.of(0), found.pages().keySet());
    }

    @Test
    @DisplayName("words leave those who match, and are no search for everybody")
    void words() throws ClinicException {
        var found = search("family44", Set.of(0)).run(clinic, () -> false);
        assertEquals(11, found.count(), "44 and 440 to 449");
        assertFalse(found.everybody());
    }

    @Test
    @DisplayName("a search that was overtaken by the next letter stops")
    void overtaken() {
        assertThrows(OperationCanceledException.class, () -> search("", Set.of(0)).run(clinic, () -> true));
    }

    private static PatientSearch search(String text, Set<Integer> pages) {
        return new PatientSearch(PatientQuery.of(text), pages);
    }
}
