package org.motus.store.jdbc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Equipment;
import org.motus.store.PatientFacts;

/**
 * A record as it stood in the database when this program read or saved it last. Whether it still stands so is for the
 * database to say: a save that goes by this asks for its version and its hash.
 *
 * @param own
 *            what the patient's own row holds, for each of {@link PatientTable#COLUMNS}
 * @param facts
 *            what that row repeats of the record
 * @param rows
 *            by key, for each of {@link ChildTables#ALL}
 */
record KnownRecord(String id, int version, String hash, List<@Nullable Object> own, PatientFacts facts,
        List<String> flags, List<Equipment> equipment, List<Map<String, StoredRow>> rows) {

    /**
     * @param patient
     *            as it was read or saved; not kept
     * @param hash
     *            of the whole record
     */
    static KnownRecord of(Patient patient, PatientFacts facts, String hash) {
        var given = new GivenRows(patient);
        var rows = new ArrayList<Map<String, StoredRow>>(ChildTables.ALL.size());
        for (var table : ChildTables.ALL) {
            var stored = new HashMap<String, StoredRow>();
            given.of(table).forEach(row -> stored.put(row.key(), StoredRow.of(row, table)));
            rows.add(stored);
        }
        return of(patient, facts, hash, rows);
    }

    private static KnownRecord of(Patient patient, PatientFacts facts, String hash,
            List<Map<String, StoredRow>> rows) {
        var own = new ArrayList<@Nullable Object>(PatientTable.COLUMNS.size());
        for (var column : PatientTable.COLUMNS) {
            own.add(column.of(patient));
        }
        return new KnownRecord(patient.getId(), patient.getVersion(), hash, own, facts,
                List.copyOf(patient.getFlags()), List.copyOf(patient.getEquipment()), rows);
    }

    /** @return the record after a save that wrote these changes, one for each table */
    KnownRecord after(Patient patient, PatientFacts newFacts, String newHash, List<ChildChange> changes) {
        var next = new ArrayList<Map<String, StoredRow>>(rows);
        for (var index = 0; index < changes.size(); index++) {
            if (!changes.get(index).isEmpty()) {
                next.set(index, changes.get(index).after(rows.get(index)));
            }
        }
        return of(patient, newFacts, newHash, next);
    }
}
