package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.motus.model.library.Exercise;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ExerciseDocument;
import org.motus.store.OwnExercise;
import org.motus.store.OwnExercises;
import org.motus.store.Right;
import org.motus.store.jdbc.OwnExerciseTable.Row;

/** The clinic's own exercises in a relational database. */
final class JdbcOwnExercises implements OwnExercises {

    private final Transactions transactions;
    private final Access access;
    private final JdbcAudit audit;
    private final ClinicPlace place;

    JdbcOwnExercises(Transactions transactions, Access access, JdbcAudit audit, ClinicPlace place) {
        this.transactions = transactions;
        this.access = access;
        this.audit = audit;
        this.place = place;
    }

    @Override
    public List<OwnExercise> list() throws ClinicException {
        access.require(Right.READ);
        var found = read(transactions.run(OwnExerciseTable::newest).stream().filter(row -> !row.removed()).toList());
        found.sort(Comparator.comparing((OwnExercise own) -> Objects.requireNonNullElse(own.exercise().getName(), ""),
                String.CASE_INSENSITIVE_ORDER).thenComparing(OwnExercise::id));
        return found;
    }

    @Override
    public int versions() throws ClinicException {
        access.require(Right.READ);
        return transactions.run(OwnExerciseTable::count);
    }

    @Override
    public List<OwnExercise> history(String exerciseId) throws ClinicException {
        access.require(Right.READ);
        requireNonNull(exerciseId);
        return read(transactions.run(connection -> OwnExerciseTable.all(connection, exerciseId)));
    }

    private static List<OwnExercise> read(List<Row> rows) throws ClinicException {
        var found = new ArrayList<OwnExercise>();
        for (var row : rows) {
            found.add(row.read());
        }
        return found;
    }

    @Override
    public OwnExercise save(Exercise exercise, int basedOn) throws ClinicException {
        access.require(Right.WRITE);
        var copy = EcoreUtil.copy(requireNonNull(exercise));
        var document = ExerciseDocument.of(copy);
        place.require();
        var row = transactions
                .runPrepared(statements -> append(statements, requireNonNull(copy.getId()), basedOn, false,
                        document.contentHash(), document.packed()));
        return new OwnExercise(copy, row.version(), row.changedAt(), row.changedBy(), row.removed());
    }

    @Override
    public OwnExercise remove(String exerciseId, int basedOn) throws ClinicException {
        access.require(Right.WRITE);
        requireNonNull(exerciseId);
        place.require();
        return transactions.runPrepared(statements -> {
            var last = OwnExerciseTable.newest(statements.connection(), exerciseId)
                    .orElseThrow(() -> new ClinicException(
                            Reason.NOT_FOUND, "The clinic has no exercise " + exerciseId + " of its own.", null));
            return append(statements, exerciseId, basedOn, true, last.contentHash(), last.document());
        }).read();
    }

    private Row append(Statements statements, String id, int basedOn, boolean removed, String hash, byte[] document)
            throws SQLException, ClinicException {
        var connection = statements.connection();
        var newest = OwnExerciseTable.newest(connection, id);
        int version = newest.map(Row::version).orElse(0);
        var again = newest.filter(row -> (row.version() == basedOn + 1 || basedOn == 0) && row.removed() == removed
                && row.contentHash().equals(hash) && row.changedBy().equals(access.user().name()));
        if (again.isPresent()) {
            // Somebody whose answer got lost asks once more.
            return again.get();
        }
        // One that was removed is to everybody as if it had never been.
        var gone = basedOn == 0 && newest.filter(Row::removed).isPresent();
        if (version != basedOn && !gone) {
            throw new ClinicException(Reason.CONFLICT,
                    "Somebody else saved this exercise first; load it again and repeat the change.", null);
        }
        var row = new Row(id, version + 1, Instant.now().truncatedTo(ChronoUnit.MILLIS), access.user().name(), removed,
                hash, document);
        OwnExerciseTable.insert(connection, row);
        audit.ownExercise(statements, row, newest.isPresent() ? newest.get().contentHash() : null);
        return row;
    }

    /** @return the subject of what is done to a version of an exercise */
    static String subject(String id, int version) {
        return "exercise " + id + ", version " + version;
    }

    /** @return the words for the audit about one that is taken out */
    static String subject(Row row) {
        return subject(row.id(), row.version()) + (row.removed() ? ", removed" : "");
    }
}
