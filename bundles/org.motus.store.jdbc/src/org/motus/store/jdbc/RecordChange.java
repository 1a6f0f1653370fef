package org.motus.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.motus.model.clinic.Patient;
import org.motus.store.PatientFacts;
import org.motus.store.RecordHash;
import org.motus.store.jdbc.PatientStore.Saved;

/**
 * What a save does to a record that is known: nothing is read, and only what differs is written. The first statement takes
 * the patient's row and asks for the version and the hash that are known; whoever saves a record takes that row first, so
 * everything below it stands as it is known as well.
 */
final class RecordChange {

    private final KnownRecord known;
    private final Patient patient;
    private final PatientRowChange own;
    private final List<ChildChange> changes = new ArrayList<>(ChildTables.ALL.size());

    private RecordChange(KnownRecord known, Patient patient) {
        this.known = known;
        this.patient = patient;
        own = new PatientRowChange(known, patient);
        var given = new GivenRows(patient);
        for (var table : ChildTables.ALL) {
            changes.add(new ChildChange(table, patient.getId(), given, known.rows().get(changes.size())));
        }
    }

    /**
     * @param patient
     *            checked, and with an id on everything
     * @return empty when the record must be read to know how it stands after the save, or why it is refused
     */
    static Optional<RecordChange> of(KnownRecord known, Patient patient) {
        var change = new RecordChange(known, patient);
        return change.changes.stream().allMatch(ChildChange::readsAsGiven) ? Optional.of(change) : Optional.empty();
    }

    /**
     * Writes it. The patient becomes the record as it is stored.
     *
     * @return empty when the record does not stand in the database as it was known; then nothing was written
     */
    Optional<Saved> write(Statements statements) throws SQLException {
        patient.setVersion(known.version() + 1);
        var hash = RecordHash.of(patient);
        var facts = PatientFacts.of(patient);
        if (!own.write(statements, patient, facts, hash)) {
            patient.setVersion(known.version());
            return Optional.empty();
        }
        PatientLists.save(statements.connection(), patient, known, own.otherWords());
        for (var change : changes) {
            change.write(statements);
        }
        return Optional.of(new Saved(patient, known.hash(), known.after(patient, facts, hash, changes)));
    }
}
