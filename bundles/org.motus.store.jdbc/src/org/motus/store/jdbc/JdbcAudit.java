package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.model.program.Program;
import org.motus.store.Act;
import org.motus.store.Audit;
import org.motus.store.AuditEntry;
import org.motus.store.AuditQuery;
import org.motus.store.AuditVerdict;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.PatientRules;
import org.motus.store.Revision;
import org.motus.store.RevisionInfo;
import org.motus.store.Right;

/** The audit of a clinic in a relational database. */
final class JdbcAudit implements Audit {

    private final Transactions transactions;
    private final Access access;
    private final FolderCheck folder;
    private final AuditEnd end;
    private final RecentViews views = new RecentViews();

    /** Refuses when the clinic's folder is gone, where some systems would take a row and lose it. */
    @FunctionalInterface
    interface FolderCheck {
        void require() throws ClinicException;
    }

    /**
     * @param access
     *            says who does it; only an administrator reads the audit
     */
    JdbcAudit(Transactions transactions, Access access, FolderCheck folder, AuditEnd end) {
        this.end = end;
        this.transactions = transactions;
        this.access = access;
        this.folder = folder;
    }

    @Override
    public List<AuditEntry> find(AuditQuery query) throws ClinicException {
        access.require(Right.ADMINISTER);
        if (query.limit() < 1 || query.before() < 1) {
            throw new ClinicException(Reason.INVALID, "A search of the audit returns at least 1 row.", null);
        }
        return transactions.run(connection -> AuditSearch.run(connection, query));
    }

    @Override
    public List<String> people() throws ClinicException {
        access.require(Right.ADMINISTER);
        return transactions.run(AuditTable::people);
    }

    @Override
    public void record(Act act, @Nullable String patientId, String subject) throws ClinicException {
        access.require(Right.READ);
        if (act == Act.EXPORT && !access.user().may(Right.WRITE)) {
            throw new ClinicException(Reason.NOT_ALLOWED, "You may see the records but not write them into files; ask a"
                    + " clinician or an administrator to do it for you.", null);
        }
        PatientRules.checkSubject(subject);
        folder.require();
        var fact = new AuditFact(access.user().name(), requireNonNull(act), patientId, subject, null, null);
        transactions.runPrepared(statements -> {
            end.append(statements, fact);
            return true;
        });
    }

    @Override
    public AuditVerdict verify() throws ClinicException {
        access.require(Right.ADMINISTER);
        return new AuditChain(transactions).verify();
    }

    /** Records a saved record in the transaction of the save, as its last step. */
    PatientStore.Saved saved(Statements statements, PatientStore.Saved saved) throws SQLException {
        var act = saved.oldHash() == null ? Act.CREATE : Act.CHANGE;
        end.append(statements, new AuditFact(access.user().name(), act, saved.known().id(), AuditFact.RECORD,
                saved.oldHash(), saved.known().hash()));
        return saved;
    }

    /** Records a saved program and its new overrides in the transaction of the save, as its last step. */
    void revised(Statements statements, RevisionInfo info, Program program) throws SQLException, ClinicException {
        var overrides = NewOverrides.facts(statements.connection(), info, program, access);
        end.append(statements, new AuditFact(access.user().name(), Act.REVISION, info.patientId(),
                AuditFact.revision(info.number()), null, info.contentHash()));
        for (var override : overrides) {
            end.append(statements, override);
        }
    }

    /** Records a version of an exercise of the clinic's own in the transaction that appends it, as its last step. */
    void ownExercise(Statements statements, OwnExerciseTable.Row row, @Nullable String oldHash) throws SQLException {
        end.append(statements, new AuditFact(access.user().name(), Act.CHANGE, null, JdbcOwnExercises.subject(row),
                oldHash, row.contentHash()));
    }

    /** Records that a patient was erased in the transaction that erases, as its last step. */
    void erased(Statements statements, String patientId, String reason) throws SQLException {
        end.append(statements, new AuditFact(access.user().name(), Act.ERASE, patientId, reason, null, null));
    }

    private record Seen<T>(T result, @Nullable AuditFact recorded) {
    }

    /**
     * Reads something in a transaction that also records it.
     *
     * @param what
     *            says what was read, empty when it is nothing
     */
    <T> T viewing(Transactions.Work<T> reading, Function<T, Optional<View>> what) throws ClinicException {
        var seen = transactions.runPrepared(statements -> {
            var result = reading.run(statements.connection());
            var view = what.apply(result);
            return new Seen<>(result, view.isPresent() ? recordView(statements, view.get()) : null);
        });
        var recorded = seen.recorded();
        if (recorded != null) {
            views.add(recorded, System.nanoTime());
        }
        return seen.result();
    }

    /** What was read: a patient's record or program, and the hash of its content. */
    record View(String patientId, String subject, String hash) {

        static Optional<View> of(PatientStore.Read read) {
            return Optional.of(new View(read.known().id(), AuditFact.RECORD, read.known().hash()));
        }

        static Optional<View> of(Revision revision) {
            var info = revision.info();
            return Optional.of(new View(info.patientId(), AuditFact.revision(info.number()), info.contentHash()));
        }
    }

    private @Nullable AuditFact recordView(Statements statements, View view) throws SQLException, ClinicException {
        var fact = new AuditFact(access.user().name(), Act.VIEW, view.patientId(), view.subject(), null, view.hash());
        if (views.has(fact, System.nanoTime())) {
            return null;
        }
        folder.require();
        end.append(statements, fact);
        return fact;
    }
}
