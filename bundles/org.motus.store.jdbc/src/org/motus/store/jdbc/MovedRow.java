package org.motus.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** Says in the database of a clinic on a server that the clinic was moved, and where to. */
final class MovedRow {

    private static final int LONGEST = 4000;

    private MovedRow() {
    }

    /**
     * Waits for whoever moves the clinic.
     *
     * @param clinic
     *            its folder or clinic file, for the sentence
     * @throws ClinicException
     *             {@link Reason#MOVED}, naming the new place
     */
    static void requireNone(Connection connection, Path clinic) throws SQLException, ClinicException {
        try (var select = connection.prepareStatement("select moved_to from clinic"); var row = select.executeQuery()) {
            if (row.next() && row.getString(1) != null) {
                throw MovedMark.refusal(clinic, row.getString(1));
            }
        }
    }

    /** @param place the new place, in words that follow "moved to"; null when the clinic is here */
    static void set(Connection connection, @Nullable String place) throws SQLException {
        try (var update = connection.prepareStatement("update clinic set moved_to = ?")) {
            update.setString(1, place == null || place.length() <= LONGEST ? place : place.substring(0, LONGEST));
            update.executeUpdate();
        }
    }
}
