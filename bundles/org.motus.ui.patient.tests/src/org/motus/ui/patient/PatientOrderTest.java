package org.motus.ui.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.PatientSummary;

@DisplayName("Order of the patients")
class PatientOrderTest {

    private static final Comparator<PatientSummary> BY_NAME = Comparator.comparing(PatientSummary::familyName);

    @Test
    @DisplayName("at first the order is the clinic's own")
    void clinicsOwn() {
        assertTrue(PatientOrder.byName().comparator().isEmpty());
    }

    @Test
    @DisplayName("a click sorts upward, the next downward, the third upward again")
    void clicks() {
        var once = PatientOrder.byName().clicked("patient", BY_NAME);
        var twice = once.clicked("patient", BY_NAME);
        assertEquals(List.of("p1", "p2", "p3"), ids(once));
        assertEquals(List.of("p3", "p2", "p1"), ids(twice));
        assertFalse(twice.clicked("patient", BY_NAME).descending());
    }

    @Test
    @DisplayName("another column begins upward")
    void anotherColumn() {
        var down = PatientOrder.byName().clicked("patient", BY_NAME).clicked("patient", BY_NAME);
        assertFalse(down.clicked("visit", BY_NAME).descending());
    }

    private static List<String> ids(PatientOrder order) {
        return List.of(Rows.row(2), Rows.row(3), Rows.row(1)).stream().sorted(order.comparator().orElseThrow())
                .map(PatientSummary::id).toList();
    }
}
