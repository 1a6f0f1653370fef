package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.motus.store.Role;
import org.motus.store.UserInfo;

/** Who may open the clinic, as the database knows them. */
final class UserTable {

    private static final String COLUMNS = "id, name, role, active";

    private UserTable() {
    }

    /** @return what {@link #user(ResultSet, int)} reads, of a table with this name in the statement */
    static String columns(String table) {
        return table + "." + COLUMNS.replace(", ", ", " + table + ".");
    }

    /** @return everybody by name */
    static List<UserInfo> list(Connection connection) throws SQLException {
        var users = new ArrayList<UserInfo>();
        try (var select = connection.prepareStatement("select " + COLUMNS + " from clinic_user");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                users.add(user(rows, 1));
            }
        }
        users.sort(Comparator.comparing(user -> UserNames.key(user.name())));
        return users;
    }

    static Optional<UserInfo> find(Connection connection, String id) throws SQLException {
        try (var select = connection.prepareStatement("select " + COLUMNS + " from clinic_user where id = ?")) {
            select.setString(1, id);
            try (var rows = select.executeQuery()) {
                return rows.next() ? Optional.of(user(rows, 1)) : Optional.empty();
            }
        }
    }

    /** @param first number of the first of the columns */
    static UserInfo user(ResultSet row, int first) throws SQLException {
        return new UserInfo(row.getString(first), row.getString(first + 1), Role.valueOf(row.getString(first + 2)),
                row.getBoolean(first + 3));
    }

    /** Nobody else changes who may do what until the transaction ends. */
    static void lock(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("lock table clinic_user in exclusive mode");
        }
    }

    static void insert(Connection connection, UserInfo user) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into clinic_user (id, name, name_key, role, active) values (?, ?, ?, ?, ?)")) {
            insert.setString(1, user.id());
            insert.setString(2, user.name());
            insert.setString(3, UserNames.key(user.name()));
            insert.setString(4, user.role().name());
            insert.setBoolean(5, user.active());
            insert.executeUpdate();
        }
    }

    /** Changes role and activity. */
    static void update(Connection connection, UserInfo user) throws SQLException {
        try (var update = connection.prepareStatement("update clinic_user set role = ?, active = ? where id = ?")) {
            update.setString(1, user.role().name());
            update.setBoolean(2, user.active());
            update.setString(3, user.id());
            update.executeUpdate();
        }
    }

    /** Forgets everybody: what a change into a clinic with users left behind that never ended. */
    static void clear(Connection connection) throws SQLException {
        try (var delete = connection.createStatement()) {
            delete.executeUpdate("delete from clinic_user");
        }
    }
}
