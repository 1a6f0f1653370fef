package org.motus.ui.patient;

import java.util.Comparator;
import java.util.Optional;

import org.motus.store.PatientSummary;

/**
 * Order of the table.
 *
 * @param columnId
 *            column it goes by, empty for the clinic's own order: family and given name
 * @param order
 *            order by that column, empty for the clinic's own
 * @param descending
 *            true for the other way round
 */
record PatientOrder(String columnId, Optional<Comparator<PatientSummary>> order, boolean descending) {

    /** The clinic's own order. */
    static PatientOrder byName() {
        return new PatientOrder("", Optional.empty(), false);
    }

    /** @return the order after a click on the head of a column */
    PatientOrder clicked(String column, Comparator<PatientSummary> comparator) {
        return new PatientOrder(column, Optional.of(comparator), columnId.equals(column) && !descending);
    }

    Optional<Comparator<PatientSummary>> comparator() {
        return order.map(by -> descending ? by.reversed() : by);
    }
}
