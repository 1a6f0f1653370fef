package org.motus.store.jdbc;

import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/**
 * A table of what a patient's record contains at one place.
 *
 * @param containment
 *            the place
 * @param key
 *            makes a row's key within the patient from its parent's key and itself
 */
record ChildTable(String name, EReference containment, Keeping keeping, BiFunction<String, EObject, String> key,
        List<Column> columns) {

    /** What a save may do to a row that is there. */
    enum Keeping {
        /** Rows follow the record: they change, and go when they are gone from it. */
        FOLLOWED,
        /** Rows may change and stay for ever. */
        KEPT,
        /** Rows stay as they were written. */
        APPENDED
    }

    EClass type() {
        return containment.getEReferenceType();
    }

    String selectSql() {
        return "select id, parent_id, position, " + names("", ", ") + " from " + name
                + " where patient_id = ? order by position, id";
    }

    /** Parameters: the columns, parent, position, patient, key. */
    String insertSql() {
        return "insert into " + name + " (" + names("", ", ") + ", parent_id, position, patient_id, id) values ("
                + "?, ".repeat(columns.size()) + "?, ?, ?, ?)";
    }

    /** Parameters as in {@link #insertSql()}. */
    String updateSql() {
        return "update " + name + " set " + names(" = ?", ", ")
                + ", parent_id = ?, position = ? where patient_id = ? and id = ?";
    }

    String deleteSql() {
        return "delete from " + name + " where patient_id = ? and id = ?";
    }

    private String names(String suffix, String separator) {
        return columns.stream().map(column -> column.name() + suffix).collect(Collectors.joining(separator));
    }
}
