package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Verification;
import org.motus.store.Verification.Kind;
import org.motus.store.Verification.Problem;

/** Walks through a whole clinic and lists what is wrong. Others may go on working meanwhile. */
final class ClinicCheck {

    /** More problems than this are not listed: the clinic is to be restored. */
    private static final int MOST = 1000;
    private static final int PAGE = 500;
    /** How often a record is looked at again before it is called wrong: somebody may be saving it. */
    private static final int TRIES = 3;

    private static final String NO_PATIENT = " where not exists (select 1 from patient p where p.id = t.patient_id)";
    private static final String LOST = "select distinct t.patient_id from audit t" + NO_PATIENT
            + " and t.act = 'CREATE' and not exists"
            + " (select 1 from audit e where e.patient_id = t.patient_id and e.act = 'ERASE')";

    private final Transactions transactions;
    private final Dialect dialect;
    private final Progress progress;
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private long patients;
    private long revisions;
    private long auditRows;
    private long withoutHash;
    private int unlisted;

    ClinicCheck(Transactions transactions, Dialect dialect, Progress progress) {
        this.transactions = transactions;
        this.dialect = dialect;
        this.progress = progress;
    }

    Verification run() throws ClinicException {
        if (tables()) {
            contents();
        } else {
            notes.add("Nothing else was looked at, because the database ends itself at a damaged table.");
        }
        return new Verification(problems, notes, patients, revisions, auditRows);
    }

    private void contents() throws ClinicException {
        records();
        transactions.run(connection -> new OwnExerciseCheck().run(connection))
                .forEach(problem -> add(problem.kind(), problem.where(), problem.sentence()));
        orphans("program_revision", "saved programs");
        orphans("patient_word", "search words");
        lost();
        var verdict = new AuditChain(transactions).verify();
        var fault = verdict.fault();
        if (fault != null) {
            add(Kind.AUDIT, "audit, row " + fault.number(),
                    fault.sentence() + " The audit cannot be trusted from there on; compare it with a backup.");
        }
        auditRows = verdict.rows();
        notes.addAll(verdict.notes());
        if (withoutHash > 0) {
            notes.add("Records saved last by a version of Motus that kept no hash of them: " + withoutHash
                    + ". They get one when they are saved again.");
        }
        if (unlisted > 0) {
            notes.add(unlisted + " more problems are not listed.");
        }
    }

    private void add(Kind kind, String where, String sentence) {
        if (problems.size() < MOST) {
            problems.add(new Problem(kind, where, sentence));
        } else {
            unlisted++;
        }
    }

    /** @return false when a table cannot be read at all */
    private boolean tables() throws ClinicException {
        var check = dialect.tableCheck();
        if (check.isEmpty()) {
            return true;
        }
        for (var table : transactions.run(TableNames::of)) {
            try {
                if (!transactions.run(connection -> consistent(connection, check.get(), table))) {
                    add(Kind.DATABASE, "table " + table,
                            "The table " + table + " and its indexes disagree; restore the clinic from a backup.");
                }
            } catch (ClinicException e) {
                if (e.reason() != Reason.DAMAGED) {
                    throw e;
                }
                add(Kind.DATABASE, "table " + table,
                        "The table " + table + " is damaged and cannot be read; restore the clinic from a backup.");
                return false;
            }
        }
        return true;
    }

    private static boolean consistent(Connection connection, String check, String table) throws SQLException {
        try (var query = connection.prepareStatement(check)) {
            query.setString(1, connection.getSchema());
            query.setString(2, table);
            try (var row = query.executeQuery()) {
                return row.next() && row.getInt(1) == 1;
            }
        } catch (SQLException e) {
            // X0: the check itself says what disagrees, and the connection goes on.
            if (String.valueOf(e.getSQLState()).startsWith("X0")) {
                return false;
            }
            throw e;
        }
    }

    private void records() throws ClinicException {
        var all = transactions.run(connection -> Contents.count(connection, "patient"));
        try (var work = new PairOfHands()) {
            var page = page("");
            while (!page.isEmpty()) {
                work.inOrder(page, this::watched, this::add);
                if (!progress.at(all == 0 ? 1 : Math.min(1, (double) patients / all))) {
                    throw new CancellationException("The walk was stopped");
                }
                page = page(page.getLast());
            }
        }
    }

    private List<String> page(String after) throws ClinicException {
        return transactions.run(connection -> strings(connection,
                "select id from patient where id > ? order by id fetch first " + PAGE + " rows only", after));
    }

    private RecordCheck watched(String id) throws ClinicException {
        var check = look(id);
        for (var i = 1; i < TRIES && !check.problems().isEmpty(); i++) {
            check = look(id);
        }
        return check;
    }

    private void add(RecordCheck check) {
        patients++;
        revisions += check.revisions();
        withoutHash += check.hashed() ? 0 : 1;
        for (var problem : check.problems()) {
            add(problem.kind(), problem.where(), problem.sentence());
        }
    }

    private RecordCheck look(String id) throws ClinicException {
        var check = new RecordCheck(id);
        try {
            transactions.run(connection -> {
                check.run(connection);
                return true;
            });
        } catch (ClinicException e) {
            if (e.reason() != Reason.DAMAGED) {
                throw e;
            }
            check.problems().add(new Problem(Kind.RECORD, "patient " + id,
                    "The record of patient " + id + " cannot be read; restore the clinic from a backup."));
        }
        return check;
    }

    private void orphans(String table, String what) throws ClinicException {
        for (var id : transactions.run(connection -> strings(connection,
                "select distinct t.patient_id from " + table + " t" + NO_PATIENT))) {
            add(Kind.ORPHAN, "table " + table + ", patient " + id, "There are " + what + " of patient " + id
                    + ", and no such patient; restore the patient from a backup.");
        }
    }

    private void lost() throws ClinicException {
        for (var id : transactions.run(connection -> strings(connection, LOST))) {
            add(Kind.RECORD, "patient " + id, "The record of patient " + id
                    + " was saved and is gone, and the audit tells of no erasing; restore it from a backup.");
        }
    }

    private static List<String> strings(Connection connection, String sql, String... values) throws SQLException {
        var found = new ArrayList<String>();
        try (var select = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                select.setString(i + 1, values[i]);
            }
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
