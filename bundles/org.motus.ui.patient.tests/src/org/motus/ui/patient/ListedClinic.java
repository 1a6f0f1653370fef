package org.motus.ui.patient;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.motus.model.clinic.Patient;
import org.motus.model.program.Program;
import org.motus.store.Clinic;
import org.motus.store.ClinicProfile;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;

/** A clinic that only lists its patients and counts how many rows were read. */
final class ListedClinic implements Clinic {

    private final List<PatientSummary> patients;
    private int rowsRead;

    ListedClinic(List<PatientSummary> patients) {
        this.patients = patients;
    }

    int rowsRead() {
        return rowsRead;
    }

    @Override
    public List<PatientSummary> findPatients(PatientQuery query) {
        var page = matching(query).skip(query.offset()).limit(query.limit()).toList();
        rowsRead += page.size();
        return page;
    }

    @Override
    public int countPatients(PatientQuery query) {
        return (int) matching(query).count();
    }

    private Stream<PatientSummary> matching(PatientQuery query) {
        return patients.stream().filter(row -> row.familyName().toLowerCase(Locale.ROOT).startsWith(query.text()));
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
        throw new UnsupportedOperationException();
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
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        // There is nothing to close in a list.
    }
}
