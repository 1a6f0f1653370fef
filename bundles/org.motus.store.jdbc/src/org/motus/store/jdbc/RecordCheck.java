package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Act;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.RecordHash;
import org.motus.store.RevisionDocument;
import org.motus.store.Verification.Kind;
import org.motus.store.Verification.Problem;

/** Compares one patient's record and programs with their hashes, and both with what the audit says was saved. */
final class RecordCheck {

    private static final String REPAIR = "; compare it with a backup.";

    private final String patientId;
    private final List<Problem> problems = new ArrayList<>();
    private boolean hashed;
    private int revisions;

    RecordCheck(String patientId) {
        this.patientId = patientId;
    }

    /** @return what is wrong, empty when nothing is */
    List<Problem> problems() {
        return problems;
    }

    /** @return false for a record that was saved last before hashes were kept */
    boolean hashed() {
        return hashed;
    }

    /** @return how many saved programs were read */
    int revisions() {
        return revisions;
    }

    /** A record that is erased meanwhile has nothing wrong. */
    void run(Connection connection) throws SQLException, ClinicException {
        var recorded = new HashMap<String, String>();
        for (var row : AuditTable.about(connection, patientId)) {
            var hash = row.newHash();
            if (hash != null && saved(row.act())) {
                recorded.put(row.subject(), hash);
            }
        }
        record(connection, recorded.get(AuditFact.RECORD));
        revisions(connection, recorded);
    }

    private static boolean saved(String act) {
        return act.equals(Act.CREATE.name()) || act.equals(Act.CHANGE.name()) || act.equals(Act.REVISION.name());
    }

    private void record(Connection connection, @Nullable String recorded) throws SQLException, ClinicException {
        var kept = PatientTable.contentHash(connection, patientId);
        hashed = kept != null || recorded != null;
        var where = "patient " + patientId;
        try {
            var hash = RecordHash.of(PatientStore.load(connection, patientId));
            if (hashed && !hash.equals(kept)) {
                add(Kind.RECORD, where, "The record of patient " + patientId + " was changed outside Motus" + REPAIR);
            } else if (hashed && !hash.equals(recorded)) {
                add(Kind.RECORD, where, "The record of patient " + patientId
                        + " is not the one that the audit says was saved last" + REPAIR);
            }
        } catch (ClinicException e) {
            if (e.reason() != Reason.NOT_FOUND) {
                throw e;
            }
        } catch (SQLException e) {
            if (!"XCXA0".equals(e.getSQLState())) {
                throw e;
            }
            add(Kind.RECORD, where, "The record of patient " + patientId + " cannot be read: " + e.getMessage()
                    + "; restore the clinic from a backup.");
        }
    }

    private void revisions(Connection connection, Map<String, String> recorded) throws SQLException {
        var newest = RevisionTable.newest(connection, patientId);
        try (var select = connection.prepareStatement("select revision_number, content_hash, document"
                + " from program_revision where patient_id = ? order by revision_number")) {
            select.setString(1, patientId);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    revisions++;
                    document(rows.getInt(1), rows.getString(2), rows.getBytes(3), recorded);
                }
            }
        }
        if (revisions != newest) {
            add(Kind.REVISION, "patient " + patientId, "Patient " + patientId + " has " + revisions
                    + " saved programs where " + newest + " were saved" + REPAIR);
        }
    }

    private void document(int number, String hash, byte[] packed, Map<String, String> recorded) {
        var where = "patient " + patientId + ", revision " + number;
        var told = recorded.get(AuditFact.revision(number));
        if (!whole(packed, hash)) {
            add(Kind.REVISION, where, "Revision " + number + " of patient " + patientId
                    + " is not the program that was saved" + REPAIR);
        } else if (told != null && !told.equals(hash)) {
            add(Kind.REVISION, where, "Revision " + number + " of patient " + patientId
                    + " is not the program that the audit says was saved" + REPAIR);
        }
    }

    private static boolean whole(byte[] packed, String hash) {
        try {
            RevisionDocument.unpacked(packed, hash);
            return true;
        } catch (ClinicException e) {
            return false;
        }
    }

    private void add(Kind kind, String where, String sentence) {
        problems.add(new Problem(kind, where, sentence));
    }
}
