package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/** The few words that differ between the databases. Everything else is SQL that both run. */
enum Dialect {

    /** Derby 10.17 inside this program. */
    DERBY("varchar(120)", "blob", "", "values syscs_util.syscs_check_table(?, ?)"),
    /** PostgreSQL on a server. Search columns compare code points, as Derby does. */
    POSTGRESQL("varchar(120) collate \"C\"", "bytea", " collate \"C\"", null);

    private final String key;
    private final String document;
    private final String codePoints;
    private final @Nullable String tableCheck;

    Dialect(String key, String document, String codePoints, @Nullable String tableCheck) {
        this.key = key;
        this.document = document;
        this.codePoints = codePoints;
        this.tableCheck = tableCheck;
    }

    /** @return the words of the database at the other end; nothing is asked of it */
    static Dialect of(Connection connection) throws SQLException {
        return "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName()) ? POSTGRESQL : DERBY;
    }

    /** @return the statement with this database's type names in place of <code>${key}</code> and the like */
    String fill(String statement) {
        return statement.replace("${key}", key).replace("${document}", document);
    }

    /** @return a text expression that is put in order by code points, whatever the language of the server */
    String byCodePoint(String expression) {
        return expression + codePoints;
    }

    /**
     * @return a query that fails when a table and its indexes disagree; its values are schema and table. Empty where
     *         the server watches over its own files
     */
    Optional<String> tableCheck() {
        return Optional.ofNullable(tableCheck);
    }

    /** @return true when other programs may write into the same database */
    boolean shared() {
        return this == POSTGRESQL;
    }
}
