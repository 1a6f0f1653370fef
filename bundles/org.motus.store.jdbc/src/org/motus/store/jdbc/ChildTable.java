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
 * @param selectSql
 *            reads the rows of one patient in any order: id, parent, position, then the columns
 * @param insertSql
 *            parameters: the columns, parent, position, patient, key
 * @param updateSql
 *            parameters as in the insert
 */
record ChildTable(String name, EReference containment, Keeping keeping, BiFunction<String, EObject, String> key,
        List<Column> columns, String selectSql, String insertSql, String updateSql) {

    /** Where the columns begin in a row that was selected. */
    static final int FIRST_COLUMN = 4;

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

    static ChildTable of(String name, EReference containment, Keeping keeping,
            BiFunction<String, EObject, String> key, List<Column> columns) {
        var names = names(columns, "");
        return new ChildTable(name, containment, keeping, key, columns,
                "select id, parent_id, position, " + names + " from " + name + " where patient_id = ?",
                "insert into " + name + " (" + names + ", parent_id, position, patient_id, id) values ("
                        + "?, ".repeat(columns.size()) + "?, ?, ?, ?)",
                "update " + name + " set " + names(columns, " = ?")
                        + ", parent_id = ?, position = ? where patient_id = ? and id = ?");
    }

    String deleteSql() {
        return "delete from " + name + " where patient_id = ? and id = ?";
    }

    private static String names(List<Column> columns, String suffix) {
        return columns.stream().map(column -> column.name() + suffix).collect(Collectors.joining(", "));
    }
}
