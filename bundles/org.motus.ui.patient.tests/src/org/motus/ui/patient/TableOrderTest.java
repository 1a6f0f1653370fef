package org.motus.ui.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Locale;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.motus.store.PatientOrder;

@DisplayName("Order and search of the caseload")
class TableOrderTest {

    @Test
    @DisplayName("a click sorts upward, the next downward, the third upward again; another head begins upward")
    void clicks() {
        var once = TableOrder.byName().clicked(PatientOrder.PAIN);
        assertEquals(new TableOrder(PatientOrder.PAIN, false), once);
        var twice = once.clicked(PatientOrder.PAIN);
        assertEquals(new TableOrder(PatientOrder.PAIN, true), twice);
        assertEquals(once, twice.clicked(PatientOrder.PAIN));
        assertEquals(new TableOrder(PatientOrder.LAST_VISIT, false), twice.clicked(PatientOrder.LAST_VISIT));
    }

    @ParameterizedTest(name = "{0} is looked for as {1}")
    @DisplayName("birth dates are found as they are typed")
    @CsvSource({ "1968-03-12, 1968-03-12", "3/12/1968, 1968-03-12", "12.3.1968, 1968-03-12", "31/1/1968, 1968-01-31",
            "muster 12.03.1968, muster 1968-03-12", "3/12/68, 3/12/68", "3/12, 3/12", "D-002, D-002",
            "31.2.1968, 31.2.1968", "  Ann   Lee , Ann Lee" })
    void dates(String typed, String words) {
        assertEquals(words, new SearchText(Locale.US, LocalDate.of(2026, 11, 20)).words(typed));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @DisplayName("in discreet mode nobody is found by name, but by number and birth date")
    @CsvSource({ "muster, true", "d-002, false", "1968-03-12, false", "muster 1968, true", "'', false" })
    void names(String typed, boolean names) {
        assertEquals(names, SearchText.names(typed));
    }
}
