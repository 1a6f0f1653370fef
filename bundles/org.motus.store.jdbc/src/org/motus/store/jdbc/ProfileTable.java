package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;

/** The clinic's letterhead: one row. */
final class ProfileTable {

    private ProfileTable() {
    }

    static void insert(Connection connection, String clinicId, ClinicProfile profile) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into clinic (id, name, address, phone, emergency_number, demo) values (?, ?, ?, ?, ?, ?)")) {
            insert.setString(1, clinicId);
            insert.setString(2, profile.name());
            insert.setString(3, profile.address());
            insert.setString(4, profile.phone());
            insert.setString(5, profile.emergencyNumber());
            insert.setBoolean(6, profile.demo());
            insert.executeUpdate();
        }
    }

    static ClinicProfile load(Connection connection, String clinicId) throws SQLException, ClinicException {
        try (var select = connection
                .prepareStatement("select name, address, phone, emergency_number, demo from clinic where id = ?")) {
            select.setString(1, clinicId);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    throw new ClinicException(Reason.DAMAGED,
                            "The files of this clinic folder belong to different clinics; restore it from a backup.",
                            null);
                }
                return new ClinicProfile(row.getString(1), row.getString(2), row.getString(3), row.getString(4),
                        row.getBoolean(5));
            }
        }
    }
}
