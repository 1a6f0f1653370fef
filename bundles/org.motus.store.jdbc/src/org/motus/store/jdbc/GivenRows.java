package org.motus.store.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.motus.model.clinic.Patient;

/** What a patient's record contains, as the rows that it is kept in. Every object must have its id. */
final class GivenRows {

    private final Map<EClass, List<ChildRow>> rows = new HashMap<>();

    GivenRows(Patient patient) {
        rows.put(patient.eClass(), List.of(new ChildRow(patient.getId(), "", 0, patient)));
        for (var table : ChildTables.ALL) {
            rows.put(table.type(), rowsOf(table, parents(table)));
        }
    }

    /** @return the rows that the rows of a table are contained in */
    List<ChildRow> parents(ChildTable table) {
        return rows.getOrDefault(table.containment().getEContainingClass(), List.of());
    }

    List<ChildRow> of(ChildTable table) {
        return rows.getOrDefault(table.type(), List.of());
    }

    private static List<ChildRow> rowsOf(ChildTable table, List<ChildRow> parents) {
        var rows = new ArrayList<ChildRow>();
        for (var parent : parents) {
            @SuppressWarnings("unchecked")
            var entries = (EList<EObject>) parent.entry().eGet(table.containment());
            var position = 0;
            for (var entry : entries) {
                rows.add(new ChildRow(table.key().apply(parent.key(), entry), parent.key(), position++, entry));
            }
        }
        return rows;
    }
}
