package org.motus.testkit;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.motus.model.clinic.Patient;
import org.motus.model.library.Exercise;
import org.motus.model.program.Program;
import org.motus.store.Act;
import org.motus.store.Audit;
import org.motus.store.AuditEntry;
import org.motus.store.AuditQuery;
import org.motus.store.AuditVerdict;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
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

/** A clinic that looks like one on a server, whose line can be cut and whose answers can get lost. Safe for threads. */
public final class RemoteClinic implements Clinic {

    private final Clinic server;
    private volatile boolean away;
    private volatile int lost;

    /** A question to the server. */
    private interface Question<T> {
        T ask() throws ClinicException;
    }

    /** @param server does what this clinic is asked to do; closed with it */
    public RemoteClinic(Clinic server) {
        this.server = server;
    }

    /** Cuts the line, or mends it. */
    public void away(boolean now) {
        away = now;
    }

    /** Lets the next answers get lost: what is asked is done, and nobody here hears of it. */
    public void loseAnswers(int count) {
        lost = count;
    }

    /** @return the clinic as its server sees it, whether the line is cut or not */
    public Clinic server() {
        return server;
    }

    private <T> T ask(Question<T> question) throws ClinicException {
        if (away) {
            throw unreachable();
        }
        var answer = question.ask();
        if (lost > 0) {
            lost--;
            throw unreachable();
        }
        return answer;
    }

    private static ClinicException unreachable() {
        return new ClinicException(Reason.UNREACHABLE,
                "The clinic server db.example does not answer. Check the network and try again.", null);
    }

    @Override
    public boolean shared() {
        return true;
    }

    @Override
    public Path folder() {
        return server.folder();
    }

    @Override
    public ClinicProfile profile() {
        return server.profile();
    }

    @Override
    public UserInfo user() {
        return server.user();
    }

    @Override
    public Users users() {
        return server.users();
    }

    @Override
    public OwnExercises ownExercises() {
        var there = server.ownExercises();
        return new OwnExercises() {

            @Override
            public List<OwnExercise> list() throws ClinicException {
                return ask(there::list);
            }

            @Override
            public int versions() throws ClinicException {
                return ask(there::versions);
            }

            @Override
            public List<OwnExercise> history(String exerciseId) throws ClinicException {
                return ask(() -> there.history(exerciseId));
            }

            @Override
            public OwnExercise save(Exercise exercise, int basedOn) throws ClinicException {
                return ask(() -> there.save(exercise, basedOn));
            }

            @Override
            public OwnExercise remove(String exerciseId, int basedOn) throws ClinicException {
                return ask(() -> there.remove(exerciseId, basedOn));
            }
        };
    }

    @Override
    public Sealer sealer() {
        return server.sealer();
    }

    @Override
    public List<PatientSummary> findPatients(PatientQuery query) throws ClinicException {
        return ask(() -> server.findPatients(query));
    }

    @Override
    public int countPatients(PatientQuery query) throws ClinicException {
        return ask(() -> server.countPatients(query));
    }

    @Override
    public Patient loadPatient(String patientId) throws ClinicException {
        return ask(() -> server.loadPatient(patientId));
    }

    @Override
    public Patient savePatient(Patient patient) throws ClinicException {
        return ask(() -> server.savePatient(patient));
    }

    @Override
    public RevisionInfo saveRevision(String patientId, Program program, String author) throws ClinicException {
        return ask(() -> server.saveRevision(patientId, program, author));
    }

    @Override
    public RevisionInfo saveRevision(String patientId, Program program, String author, int basedOn, String revisionId)
            throws ClinicException {
        return ask(() -> server.saveRevision(patientId, program, author, basedOn, revisionId));
    }

    @Override
    public List<RevisionInfo> revisions(String patientId) throws ClinicException {
        return ask(() -> server.revisions(patientId));
    }

    @Override
    public Revision loadRevision(String patientId, int number) throws ClinicException {
        return ask(() -> server.loadRevision(patientId, number));
    }

    @Override
    public Optional<Revision> latestRevision(String patientId) throws ClinicException {
        return ask(() -> server.latestRevision(patientId));
    }

    @Override
    public void erase(String patientId, String reason) throws ClinicException {
        ask(() -> {
            server.erase(patientId, reason);
            return true;
        });
    }

    @Override
    public Audit audit() {
        return new RemoteAudit();
    }

    @Override
    public Verification verify() throws ClinicException {
        return ask(server::verify);
    }

    @Override
    public void close() throws ClinicException {
        server.close();
    }

    /** The audit at the other end of the same line. */
    private final class RemoteAudit implements Audit {

        @Override
        public List<AuditEntry> find(AuditQuery query) throws ClinicException {
            return ask(() -> server.audit().find(query));
        }

        @Override
        public List<String> people() throws ClinicException {
            return ask(() -> server.audit().people());
        }

        @Override
        public void record(Act act, String patientId, String subject) throws ClinicException {
            ask(() -> {
                server.audit().record(act, patientId, subject);
                return true;
            });
        }

        @Override
        public AuditVerdict verify() throws ClinicException {
            return ask(() -> server.audit().verify());
        }
    }
}
