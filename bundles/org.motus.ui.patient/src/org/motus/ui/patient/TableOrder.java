package org.motus.ui.patient;

import org.motus.store.PatientOrder;

/**
 * Order of the table.
 *
 * @param by
 *            what the rows go by
 * @param descending
 *            true for the other way round
 */
record TableOrder(PatientOrder by, boolean descending) {

    /** The clinic's own order: family and given name. */
    static TableOrder byName() {
        return new TableOrder(PatientOrder.NAME, false);
    }

    /** @return the order after a click on the head of a column */
    TableOrder clicked(PatientOrder column) {
        return new TableOrder(column, by == column && !descending);
    }
}
