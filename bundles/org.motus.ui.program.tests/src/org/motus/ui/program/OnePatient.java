package org.motus.ui.program;

import java.util.Optional;

import org.motus.model.clinic.Patient;
import org.motus.store.Revision;
import org.motus.testkit.SilentClinic;

/** A clinic that holds one record and at most one revision. */
final class OnePatient extends SilentClinic {

    private final Patient patient;
    private final Optional<Revision> revision;

    OnePatient(Patient patient, Optional<Revision> revision) {
        this.patient = patient;
        this.revision = revision;
    }

    @Override
    public Patient loadPatient(String patientId) {
        return patient;
    }

    @Override
    public Optional<Revision> latestRevision(String patientId) {
        return revision;
    }
}
