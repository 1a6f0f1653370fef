package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.model.clinic.Patient;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.PatientFacts;

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
     * Saves a record.
     *
     * @param patient
     *            checked, and with an id on everything
     * @return the record as it is stored now
     */
    static Patient save(Connection connection, Patient patient) throws SQLException, ClinicException {
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
        PatientTable.saveFacts(connection, patient.getId(), PatientFacts.of(stored));
        return stored;
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
