package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Patient;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.PatientFacts;
import org.motus.store.RecordHash;

/** Loads and saves a patient with all that it contains. */
final class PatientStore {

    /** How often a record is read again when somebody saves it meanwhile. */
    private static final int TRIES = 20;

    private PatientStore() {
    }

    /** Reads until nobody has saved between the first and the last row. */
    static Patient load(Connection connection, String id) throws SQLException, ClinicException {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var patient = loadOnce(connection, id);
            if (PatientTable.version(connection, id) == patient.getVersion()) {
                return patient;
            }
        }
        throw new ClinicException(Reason.CONFLICT, "This record is being saved elsewhere; try again in a moment.",
                null);
    }

    /** What was read: the record for the caller, and how the database holds it. */
    record Read(Patient patient, KnownRecord known) {
    }

    /** As {@link #load}. */
    static Read read(Connection connection, String id) throws SQLException, ClinicException {
        var patient = load(connection, id);
        return new Read(patient, KnownRecord.of(patient, PatientFacts.of(patient), RecordHash.of(patient)));
    }

    private static Patient loadOnce(Connection connection, String id) throws SQLException, ClinicException {
        var patient = PatientTable.load(connection, id).orElseThrow(() -> NotFound.patient(id));
        PatientLists.load(connection, patient);
        ChildReader.fill(connection, patient);
        return patient;
    }

    /**
     * What a save did.
     *
     * @param patient
     *            the record as it is stored now
     * @param oldHash
     *            hash of the record as it was stored before, null when there was none
     * @param known
     *            the record as the database holds it when the transaction is committed
     */
    record Saved(Patient patient, @Nullable String oldHash, KnownRecord known) {
    }

    /**
     * Saves a record.
     *
     * @param patient
     *            checked, and complete; may become what is saved
     * @param records
     *            asked only
     */
    static Saved save(Statements statements, Patient patient, KnownRecords records)
            throws SQLException, ClinicException {
        var known = records.find(patient.getId(), patient.getVersion());
        var change = known.isPresent() ? RecordChange.of(known.get(), patient) : Optional.<RecordChange>empty();
        if (change.isPresent()) {
            var saved = change.get().write(statements);
            if (saved.isPresent()) {
                return saved.get();
            }
        }
        return save(statements, patient);
    }

    /** Saves a record after a look at what is stored of it, and reads it back. */
    private static Saved save(Statements statements, Patient patient) throws SQLException, ClinicException {
        var connection = statements.connection();
        var oldHash = patient.getVersion() == 0 ? null : storedHash(connection, patient.getId());
        if (patient.getVersion() == 0) {
            if (PatientTable.version(connection, patient.getId()) != 0) {
                throw conflict("A patient with this id is in the clinic already; open that record instead.");
            }
            PatientTable.insert(connection, patient);
        } else if (!PatientTable.update(connection, patient)) {
            if (PatientTable.version(connection, patient.getId()) == 0) {
                throw NotFound.patient(patient.getId());
            }
            throw conflict("Somebody else saved this patient first; load the record again and repeat the change.");
        }
        PatientLists.save(connection, patient);
        ChildWriter.save(statements, patient);
        var stored = loadOnce(connection, patient.getId());
        var newHash = RecordHash.of(stored);
        var facts = PatientFacts.of(stored);
        PatientTable.saveFacts(connection, patient.getId(), facts, newHash);
        return new Saved(stored, oldHash, KnownRecord.of(stored, facts, newHash));
    }

    /** A record from before hashes were kept is read for its own. */
    private static @Nullable String storedHash(Connection connection, String id) throws SQLException, ClinicException {
        var kept = PatientTable.contentHash(connection, id);
        if (kept != null || PatientTable.version(connection, id) == 0) {
            return kept;
        }
        return RecordHash.of(loadOnce(connection, id));
    }

    private static ClinicException conflict(String sentence) {
        return new ClinicException(Reason.CONFLICT, sentence, null);
    }
}
