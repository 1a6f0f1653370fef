package org.motus.store.jdbc;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Patient;
import org.motus.model.library.Equipment;

/**
 * A record as it stood in the database when this program read or saved it last. Whether it still stands so is for the
 * database to say: a save that goes by this asks for its version and its hash.
 *
 * @param rows
 *            by key, for each of {@link ChildTables#ALL}
 */
record KnownRecord(String id, int version, String hash, Names names, List<String> flags, List<Equipment> equipment,
        List<Map<String, StoredRow>> rows) {

    /** What a patient is found by. */
    record Names(@Nullable String number, String given, String family, @Nullable LocalDate birthDate,
            boolean archived) {

        static Names of(Patient patient) {
            return new Names(patient.getNumber(), patient.getGivenName(), patient.getFamilyName(),
                    patient.getBirthDate(), patient.isArchived());
        }

        /** @return true when everything that the patient's row is put in order by is the same */
        boolean sameOrder(Names other) {
            return given.equals(other.given) && family.equals(other.family) && archived == other.archived;
        }

        /** @return true when the same words find it */
        boolean sameWords(Names other) {
            return sameOrder(other) && Objects.equals(number, other.number)
                    && Objects.equals(birthDate, other.birthDate);
        }
    }

    /**
     * @param patient
     *            as it was read or saved; not kept
     * @param hash
     *            of the whole record
     */
    static KnownRecord of(Patient patient, String hash) {
        var given = new GivenRows(patient);
        var rows = new ArrayList<Map<String, StoredRow>>(ChildTables.ALL.size());
        for (var table : ChildTables.ALL) {
            var stored = new HashMap<String, StoredRow>();
            given.of(table).forEach(row -> stored.put(row.key(), StoredRow.of(row, table)));
            rows.add(stored);
        }
        return of(patient, hash, rows);
    }

    private static KnownRecord of(Patient patient, String hash, List<Map<String, StoredRow>> rows) {
        return new KnownRecord(patient.getId(), patient.getVersion(), hash, Names.of(patient),
                List.copyOf(patient.getFlags()), List.copyOf(patient.getEquipment()), rows);
    }

    /** @return the record after a save that wrote these changes, one for each table */
    KnownRecord after(Patient patient, String newHash, List<ChildChange> changes) {
        var next = new ArrayList<Map<String, StoredRow>>(rows);
        for (var index = 0; index < changes.size(); index++) {
            if (!changes.get(index).isEmpty()) {
                next.set(index, changes.get(index).after(rows.get(index)));
            }
        }
        return of(patient, newHash, next);
    }
}
