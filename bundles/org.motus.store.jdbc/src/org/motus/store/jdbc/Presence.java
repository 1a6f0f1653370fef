package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.UserInfo;

/**
 * What the database of a shared clinic says about a desk, read with one statement before anything else.
 *
 * @param movedTo
 *            where the clinic is now, null when it is here
 * @param user
 *            whoever works at the desk, empty when the clinic has no such user
 */
record Presence(@Nullable String movedTo, Optional<UserInfo> user) {

    private static final String SELECT = "select c.moved_to, " + UserTable.columns("u") + " from clinic c"
            + " left join clinic_user u on u.id = ?";

    static Presence of(Connection connection, String userId) throws SQLException {
        try (var select = connection.prepareStatement(SELECT)) {
            select.setString(1, userId);
            try (var row = select.executeQuery()) {
                if (!row.next()) {
                    return new Presence(null, Optional.empty());
                }
                var user = row.getString(2) == null ? Optional.<UserInfo>empty() : Optional.of(UserTable.user(row, 2));
                return new Presence(row.getString(1), user);
            }
        }
    }
}
