package org.motus.ui.program;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.motus.model.clinic.Patient;
import org.motus.model.program.Program;
import org.motus.store.Clinic;
import org.motus.store.ClinicProfile;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;

/** A clinic that holds one record and at most one revision. */
final class OnePatient implements Clinic {

    private final Patient patient;
    private final Optional<Revision> revision;

    OnePatient(Patient patient, Optional<Revision> revision) {
        this.patient = patient;
        this.revision = revision;
    }

    @Override
    public List<PatientSummary> findPatients(PatientQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int countPatients(PatientQuery query) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Path folder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public ClinicProfile profile() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Patient loadPatient(String patientId) {
        return patient;
    }

    @Override
    public Patient savePatient(Patient patient) {
        throw new UnsupportedOperationException();
    }

    @Override
    public RevisionInfo saveRevision(String patientId, Program program, String author) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RevisionInfo> revisions(String patientId) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Revision loadRevision(String patientId, int number) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Revision> latestRevision(String patientId) {
        return revision;
    }

    @Override
    public void close() {
        // There is nothing to close in memory.
    }
}
