package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.clinic.Patient;
import org.motus.model.program.Program;
import org.motus.store.Act;
import org.motus.store.Audit;
import org.motus.store.Backups.Progress;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;
import org.motus.store.OwnExercises;
import org.motus.store.PatientQuery;
import org.motus.store.PatientRules;
import org.motus.store.PatientSummary;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;
import org.motus.store.Right;
import org.motus.store.Sealer;
import org.motus.store.UserInfo;
import org.motus.store.Users;
import org.motus.store.Verification;
import org.motus.store.jdbc.JdbcAudit.View;

/** A clinic in a relational database. */
final class JdbcClinic implements Clinic {

    private final ClinicPlace place;
    private final Transactions transactions;
    private final ClinicProfile profile;
    private final PatientFinder finder;
    private final KnownRecords known = new KnownRecords();
    private final JdbcAudit audit;
    private final Dialect dialect;
    private final Access access;
    private final JdbcUsers users;
    private final JdbcOwnExercises ownExercises;
    private final AutoCloseable lock;
    private final BackupSource source;

    /**
     * @param database
     *            migrated already; this clinic shuts it down
     * @param access
     *            who is signed in; closed after the database
     * @param lock
     *            closed last
     */
    JdbcClinic(ClinicPlace place, String clinicId, Database database, Access access, AutoCloseable lock)
            throws ClinicException {
        this.place = place;
        this.transactions = new Transactions(database, place.refusals());
        this.dialect = database.dialect();
        this.finder = new PatientFinder(transactions, dialect);
        this.audit = new JdbcAudit(transactions, access, place::require, new AuditEnd(dialect));
        this.access = access;
        this.users = new JdbcUsers(transactions, access, place, dialect.shared());
        this.ownExercises = new JdbcOwnExercises(transactions, access, audit, place);
        this.lock = lock;
        this.source = new BackupSource(new ClinicFolder(place.path()), clinicId, transactions, database);
        if (dialect.shared()) {
            transactions.require(connection -> access.confirm(connection, place.path()));
        }
        this.profile = transactions.run(connection -> ProfileTable.load(connection, clinicId));
    }

    @Override
    public Path folder() {
        return place.path();
    }

    @Override
    public boolean shared() {
        return dialect.shared();
    }

    @Override
    public ClinicProfile profile() {
        return profile;
    }

    @Override
    public UserInfo user() {
        return access.user();
    }

    @Override
    public Users users() {
        return users;
    }

    @Override
    public OwnExercises ownExercises() {
        return ownExercises;
    }

    @Override
    public Sealer sealer() {
        return access.sealer();
    }

    @Override
    public List<PatientSummary> findPatients(PatientQuery query) throws ClinicException {
        access.require(Right.READ);
        return finder.find(checked(query));
    }

    @Override
    public int countPatients(PatientQuery query) throws ClinicException {
        access.require(Right.READ);
        return finder.count(checked(query));
    }

    private static PatientQuery checked(PatientQuery query) throws ClinicException {
        if (query.offset() < 0 || query.limit() < 1) {
            throw new ClinicException(Reason.INVALID, "A search skips no fewer than 0 and returns at least 1 patient.",
                    null);
        }
        return query;
    }

    @Override
    public Patient loadPatient(String patientId) throws ClinicException {
        access.require(Right.READ);
        requireNonNull(patientId);
        var read = audit.viewing(connection -> PatientStore.read(connection, patientId), View::of);
        known.put(read.known());
        return read.patient();
    }

    @Override
    public Patient savePatient(Patient patient) throws ClinicException {
        access.require(Right.WRITE);
        var copy = RecordCopy.of(requireNonNull(patient));
        PatientRules.check(copy, LocalDate.now());
        place.require();
        var saved = transactions.runPrepared(
                statements -> audit.saved(statements, PatientStore.save(statements, copy, known)));
        known.put(saved.known());
        finder.saved(saved.patient(), saved.known().facts());
        return saved.patient();
    }

    @Override
    public RevisionInfo saveRevision(String patientId, Program program, String author) throws ClinicException {
        return saveRevision(patientId, program, author, OptionalInt.empty(), null);
    }

    @Override
    public RevisionInfo saveRevision(String patientId, Program program, String author, int basedOn)
            throws ClinicException {
        return saveRevision(patientId, program, author, OptionalInt.of(basedOn), null);
    }

    @Override
    public RevisionInfo saveRevision(String patientId, Program program, String author, int basedOn, String revisionId)
            throws ClinicException {
        return saveRevision(patientId, program, author, OptionalInt.of(basedOn), requireNonNull(revisionId));
    }

    private RevisionInfo saveRevision(String patientId, Program program, String author, OptionalInt basedOn,
            @Nullable String revisionId) throws ClinicException {
        access.require(Right.WRITE);
        PatientRules.checkAuthor(author);
        var saving = RevisionSaving.of(patientId, program, access.author(author), basedOn, revisionId);
        place.require();
        var saved = transactions.runPrepared(statements -> saving.run(statements, audit));
        finder.revised(patientId, saved.number());
        return saved;
    }

    @Override
    public List<RevisionInfo> revisions(String patientId) throws ClinicException {
        access.require(Right.READ);
        requireNonNull(patientId);
        return transactions.run(connection -> RevisionTable.list(connection, patientId));
    }

    @Override
    public Revision loadRevision(String patientId, int number) throws ClinicException {
        access.require(Right.READ);
        requireNonNull(patientId);
        return audit.viewing(connection -> {
            var revision = RevisionTable.load(connection, patientId, number);
            if (revision.isPresent()) {
                return revision.get();
            }
            if (PatientTable.version(connection, patientId) == 0) {
                throw NotFound.patient(patientId);
            }
            throw NotFound.revision(patientId, number, RevisionTable.newest(connection, patientId));
        }, View::of);
    }

    @Override
    public Optional<Revision> latestRevision(String patientId) throws ClinicException {
        access.require(Right.READ);
        requireNonNull(patientId);
        return audit.viewing(connection -> RevisionTable.load(connection, patientId,
                RevisionTable.newest(connection, patientId)), found -> found.flatMap(View::of));
    }

    @Override
    public void erase(String patientId, String reason) throws ClinicException {
        access.require(Right.ADMINISTER);
        PatientRules.checkReason(reason);
        requireNonNull(patientId);
        place.require();
        transactions.runPrepared(statements -> {
            PatientErasing.run(statements.connection(), patientId);
            audit.erased(statements, patientId, reason.strip());
            return true;
        });
        known.forget(patientId);
        finder.erased(patientId);
    }

    @Override
    public Audit audit() {
        return audit;
    }

    @Override
    public Verification verify() throws ClinicException {
        return verify(Progress.NONE);
    }

    @Override
    public Verification verify(Progress progress) throws ClinicException {
        access.require(Right.READ);
        return new BackupWitnesses(source).added(new ClinicCheck(transactions, dialect, progress).run());
    }

    /** Reads every row of the patient table into memory now, where that is done at all; a search begins it by itself. */
    void readRows() {
        finder.readNow();
    }

    /** @return who works here */
    Access access() {
        return access;
    }

    /** @return what a backup copies */
    BackupSource backupSource() {
        return source;
    }

    @Override
    public void close() throws ClinicException {
        finder.close();
        known.clear();
        try {
            signOut();
        } finally {
            end();
        }
    }

    /** Whoever was sent away meanwhile has been signed out already. */
    private void signOut() throws ClinicException {
        if (transactions.isClosed() || !access.named() || !access.user().active()) {
            return;
        }
        try {
            audit.record(Act.SIGN_OUT, null, "clinic");
        } catch (ClinicException e) {
            // Nothing of anybody's work is lost when a server that is away does not hear of it.
            if (e.reason() != Reason.UNREACHABLE) {
                throw e;
            }
        }
    }

    private void end() throws ClinicException {
        try {
            transactions.close();
        } finally {
            access.close();
            letGo();
        }
    }

    private void letGo() throws ClinicException {
        try {
            lock.close();
        } catch (IOException e) {
            throw place.refusals().translate(e);
        } catch (Exception e) {
            throw new ClinicException(Reason.FAILED, "The clinic could not be closed in order.", e);
        }
    }
}
