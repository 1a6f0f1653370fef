package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.RecordHash;
import org.motus.store.Verification;
import org.motus.store.jdbc.MoveProgress.Part;

/** Compares a moved clinic with the one it was moved from as a clinic: records as they are loaded, programs, audit. */
final class MoveCheck {

    private static final int PAGE = 500;

    private final Connection from;
    private final Connection to;
    private final Dialect dialect;
    private final Refusals errors;
    private final MoveProgress progress;

    /**
     * @param to
     *            in the transaction that moved everything
     * @param dialect
     *            of the new place
     * @param errors
     *            of the new place
     */
    MoveCheck(Connection from, Connection to, Dialect dialect, Refusals errors, MoveProgress progress) {
        this.from = from;
        this.to = to;
        this.dialect = dialect;
        this.errors = errors;
        this.progress = progress;
    }

    /** @throws ClinicException {@link Reason#DAMAGED} when a record or the audit is other than it was */
    void requireSame() throws SQLException, ClinicException {
        if (!AuditTable.head(from).equals(AuditTable.head(to))) {
            throw different("The audit");
        }
        records();
    }

    /**
     * @return what a walk through the new place found, which is nothing wrong
     * @throws ClinicException
     *             {@link Reason#DAMAGED} when something was not as it should be before
     */
    Verification verify() throws SQLException, ClinicException {
        var found = new ClinicCheck(new Transactions(new HeldDatabase(to, dialect), errors), dialect,
                part -> progress.at(Part.CHECKING, part)).run();
        if (!found.clean()) {
            throw new ClinicException(Reason.DAMAGED, "The clinic was not as it should be before it was moved, so it"
                    + " stays where it is; run verify on it and restore it from a backup. "
                    + found.problems().get(0).sentence(), null);
        }
        return found;
    }

    private void records() throws SQLException, ClinicException {
        var all = Contents.count(from, "patient");
        var done = 0L;
        var after = "";
        while (true) {
            var page = page(after);
            if (page.isEmpty()) {
                return;
            }
            for (var id : page) {
                record(id);
                progress.at(Part.RECORDS, ++done, all);
            }
            after = page.get(page.size() - 1);
        }
    }

    /** The new place's own check loads the record again and compares it with the hash that is kept there. */
    private void record(String id) throws SQLException, ClinicException {
        var hash = RecordHash.of(PatientStore.load(from, id));
        var kept = PatientTable.contentHash(to, id);
        if (!hash.equals(kept == null ? RecordHash.of(PatientStore.load(to, id)) : kept)) {
            throw different("The record of patient " + id);
        }
    }

    private static ClinicException different(String what) {
        return new ClinicException(Reason.DAMAGED, what
                + " is not the same in both places, so the clinic was not moved; run verify on it and move it again.",
                null);
    }

    private List<String> page(String after) throws SQLException {
        var ids = new ArrayList<String>();
        try (var select = from.prepareStatement(
                "select id from patient where id > ? order by id fetch first " + PAGE + " rows only")) {
            select.setString(1, after);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getString(1));
                }
            }
        }
        return ids;
    }
}
