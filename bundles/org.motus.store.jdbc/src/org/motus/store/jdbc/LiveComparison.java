package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * Compares a copy with a clinic that others went on changing while it was copied. What was there before the copy was begun
 * must be in it; what is in it must be in the clinic after it ended.
 */
final class LiveComparison {

    private static final String REVISIONS = "select patient_id, revision_number, content_hash from program_revision"
            + " order by patient_id, revision_number";

    /** How far a patient's record is. */
    private record Mark(int version, int newest) {

        boolean upTo(Mark later) {
            return version <= later.version && newest <= later.newest;
        }
    }

    private final Map<String, Mark> before;
    private final SortedMap<String, Long> rowsBefore;

    private LiveComparison(Map<String, Mark> before, SortedMap<String, Long> rowsBefore) {
        this.before = before;
        this.rowsBefore = rowsBefore;
    }

    /** Notes how the clinic is, before the copy is begun. */
    static LiveComparison begin(Connection clinic) throws SQLException {
        return new LiveComparison(marks(clinic), Contents.countRows(clinic));
    }

    private static Map<String, Mark> marks(Connection connection) throws SQLException {
        var marks = new HashMap<String, Mark>();
        try (var select = connection.prepareStatement("select id, version, newest_revision from patient");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                marks.put(rows.getString(1), new Mark(rows.getInt(2), rows.getInt(3)));
            }
        }
        return marks;
    }

    /**
     * Compares, after the copy ended.
     *
     * @param contents
     *            of the copy
     * @throws ClinicException
     *             {@link Reason#CONFLICT} when too much was saved meanwhile to tell; {@link Reason#DAMAGED} when the copy
     *             lacks something or holds something else
     */
    void compare(Connection clinic, Connection copy, Contents contents) throws SQLException, ClinicException {
        var now = marks(clinic);
        var rowsNow = Contents.countRows(clinic);
        comparePatients(now, marks(copy));
        var quiet = now.equals(before) && rowsNow.equals(rowsBefore);
        compareRows(rowsNow, contents.rows(), quiet);
        compareRevisions(clinic, copy, now);
        var live = OwnExerciseTable.hashes(clinic);
        for (var version : OwnExerciseTable.hashes(copy).entrySet()) {
            require(version.getValue().equals(live.get(version.getKey())));
        }
    }

    private void comparePatients(Map<String, Mark> now, Map<String, Mark> copied) throws ClinicException {
        for (var entry : copied.entrySet()) {
            var id = entry.getKey();
            var mark = entry.getValue();
            var first = before.getOrDefault(id, new Mark(0, 0));
            if (!first.upTo(mark) || !mark.upTo(now.getOrDefault(id, mark))) {
                throw different();
            }
        }
        for (var id : before.keySet()) {
            if (now.containsKey(id) && !copied.containsKey(id)) {
                throw different();
            }
        }
    }

    private void compareRows(Map<String, Long> now, Map<String, Long> copied, boolean quiet) throws ClinicException {
        if (!copied.keySet().equals(now.keySet())) {
            throw different();
        }
        for (var entry : copied.entrySet()) {
            var one = rowsBefore.getOrDefault(entry.getKey(), 0L);
            var other = now.getOrDefault(entry.getKey(), 0L);
            var rows = entry.getValue();
            if (rows < Math.min(one, other) || rows > Math.max(one, other)) {
                throw quiet
                        ? different()
                        : new ClinicException(Reason.CONFLICT,
                                "Too much was saved while the backup was made, so it could not be checked; make it again.",
                                null);
            }
        }
    }

    private void compareRevisions(Connection clinic, Connection copy, Map<String, Mark> now)
            throws SQLException, ClinicException {
        try (var ours = clinic.prepareStatement(REVISIONS);
                var theirs = copy.prepareStatement(REVISIONS);
                var live = new Walk(ours);
                var copied = new Walk(theirs)) {
            while (live.there || copied.there) {
                var order = live.order(copied);
                if (order == 0) {
                    require(live.hash.equals(copied.hash));
                } else if (order < 0) {
                    var known = before.get(live.patient);
                    require(known == null || live.number > known.newest());
                } else {
                    // A patient who was erased meanwhile may still be in the copy.
                    require(!now.containsKey(copied.patient));
                }
                if (order <= 0) {
                    live.step();
                }
                if (order >= 0) {
                    copied.step();
                }
            }
        }
    }

    private static void require(boolean same) throws ClinicException {
        if (!same) {
            throw different();
        }
    }

    private static ClinicException different() {
        return new ClinicException(Reason.DAMAGED,
                "The backup does not hold what the clinic holds, so it was thrown away; make another one, and if this is "
                        + "said again, close the clinic and copy its whole folder.",
                null);
    }

    /** Goes through the revisions of one database in order. */
    private static final class Walk implements AutoCloseable {

        private final ResultSet rows;
        private boolean there;
        private String patient = "";
        private int number;
        private String hash = "";

        Walk(PreparedStatement select) throws SQLException {
            rows = select.executeQuery();
            step();
        }

        void step() throws SQLException {
            there = rows.next();
            if (there) {
                patient = rows.getString(1);
                number = rows.getInt(2);
                hash = rows.getString(3);
            }
        }

        /** What is at its end comes after everything. */
        int order(Walk other) {
            if (there != other.there) {
                return there ? -1 : 1;
            }
            var byPatient = patient.compareTo(other.patient);
            return byPatient == 0 ? Integer.compare(number, other.number) : byPatient;
        }

        @Override
        public void close() throws SQLException {
            rows.close();
        }
    }
}
