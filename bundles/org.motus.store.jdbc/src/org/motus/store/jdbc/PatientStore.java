package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
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
     */
    record Saved(Patient patient, @Nullable String oldHash, String newHash) {
    }

    /**
     * Saves a record.
     *
     * @param patient
     *            checked, and with an id on everything
     */
    static Saved save(Connection connection, Patient patient) throws SQLException, ClinicException {
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
        ChildWriter.save(connection, patient);
        var stored = loadOnce(connection, patient.getId());
        var newHash = RecordHash.of(stored);
        PatientTable.saveFacts(connection, patient.getId(), PatientFacts.of(stored), newHash);
        return new Saved(stored, oldHash, newHash);
    }

    /** A record from before hashes were kept is read for its own. */
    private static @Nullable String storedHash(Connection connection, String id) throws SQLException, ClinicException {
        var kept = PatientTable.contentHash(connection, id);
        if (kept != null || PatientTable.version(connection, id) == 0) {
            return kept;
        }
        return RecordHash.of(loadOnce(connection, id));
    }

    /** Gives an id to everything that can have one and has none. */
    static void giveIds(Patient patient) {
        giveId(patient);
        patient.eAllContents().forEachRemaining(PatientStore::giveId);
    }

    /** A name that somebody does not have is an empty one. */
    static void fillNames(Patient patient) {
        patient.setGivenName(Objects.requireNonNullElse(patient.getGivenName(), ""));
        patient.setFamilyName(Objects.requireNonNullElse(patient.getFamilyName(), ""));
    }

    private static void giveId(EObject object) {
        var id = object.eClass().getEIDAttribute();
        if (id != null && object.eGet(id) == null) {
            EcoreUtil.setID(object, UUID.randomUUID().toString());
        }
    }

    private static ClinicException conflict(String sentence) {
        return new ClinicException(Reason.CONFLICT, sentence, null);
    }
}
