package org.motus.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.motus.model.clinic.Patient;
import org.motus.model.library.Exercise;
import org.motus.model.program.Program;
import org.motus.store.Audit;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.store.OwnExercise;
import org.motus.store.OwnExercises;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;
import org.motus.store.Sealer;
import org.motus.store.UserInfo;
import org.motus.store.Users;
import org.motus.store.Verification;

/** A clinic that answers nothing: a test overrides what its scene may ask, and everything else fails loudly. */
public abstract class SilentClinic implements Clinic {

    @Override
    public Path folder() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean shared() {
        return false;
    }

    @Override
    public ClinicProfile profile() {
        throw new UnsupportedOperationException();
    }

    @Override
    public UserInfo user() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Users users() {
        throw new UnsupportedOperationException();
    }

    /** Every clinic is asked for these when it is opened: this one has none. */
    @Override
    public OwnExercises ownExercises() {
        return new OwnExercises() {

            @Override
            public List<OwnExercise> list() {
                return List.of();
            }

            @Override
            public int versions() {
                return 0;
            }

            @Override
            public List<OwnExercise> history(String exerciseId) {
                throw new UnsupportedOperationException();
            }

            @Override
            public OwnExercise save(Exercise exercise, int basedOn) {
                throw new UnsupportedOperationException();
            }

            @Override
            public OwnExercise remove(String exerciseId, int basedOn) {
                throw new UnsupportedOperationException();
            }
        };
    }

    @Override
    public Sealer sealer() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<PatientSummary> findPatients(PatientQuery query) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public int countPatients(PatientQuery query) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Patient loadPatient(String patientId) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Patient savePatient(Patient patient) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public RevisionInfo saveRevision(String patientId, Program program, String author) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public RevisionInfo saveRevision(String patientId, Program program, String author, int basedOn, String revisionId)
            throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<RevisionInfo> revisions(String patientId) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Revision loadRevision(String patientId, int number) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Revision> latestRevision(String patientId) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void erase(String patientId, String reason) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Audit audit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Verification verify() throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
