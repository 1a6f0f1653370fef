package org.motus.store.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * Brings a database to this program's form, step by step and forward only. The steps that are missing are one
 * transaction: a step that fails leaves the database to the program that used it before.
 */
final class Migrations {

    /** One numbered step. */
    record Step(int version, String name, String script) {

        static Step shipped(int version, String name) {
            var file = "migrations/" + name + ".sql";
            try (var in = Step.class.getResourceAsStream(file)) {
                if (in == null) {
                    throw new IllegalStateException("The program lacks " + file);
                }
                return new Step(version, name, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String checksum() {
            try {
                var bytes = script.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
                return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("Every Java run time has SHA-256.", e);
            }
        }

        List<String> statements() {
            var plain = new StringBuilder();
            script.lines().filter(line -> !line.stripLeading().startsWith("--"))
                    .forEach(line -> plain.append(line).append('\n'));
            var statements = new ArrayList<String>();
            for (var statement : plain.toString().split(";\\s*\n")) {
                if (!statement.isBlank()) {
                    statements.add(statement.strip());
                }
            }
            return statements;
        }
    }

    /** What is done before the form of an existing clinic is changed. */
    @FunctionalInterface
    interface Precaution {
        void take() throws ClinicException;
    }

    private final List<Step> steps;

    /** The steps must be numbered from 1 without a gap. */
    Migrations(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    /** @return the steps that this program brings */
    static Migrations shipped() {
        return new Migrations(List.of(Step.shipped(1, "0001-clinic"), Step.shipped(2, "0002-audit"),
                Step.shipped(3, "0003-users"), Step.shipped(4, "0004-keys"),
                Step.shipped(5, "0005-moved"), Step.shipped(6, "0006-own-exercises")));
    }

    /** @return all steps, the first one first */
    List<Step> steps() {
        return steps;
    }

    /**
     * Runs the steps that are missing.
     *
     * @throws ClinicException
     *             {@link Reason#NEWER} when the database has a step this program does not know or knows otherwise
     */
    void bring(Connection connection, Dialect dialect) throws SQLException, ClinicException {
        bring(connection, dialect, () -> {
            // A new clinic, or one on a server, whose backups are made there.
        });
    }

    /**
     * As {@link #bring(Connection, Dialect)}.
     *
     * @param precaution
     *            taken before the first step, when the database has some steps and lacks others
     */
    void bring(Connection connection, Dialect dialect, Precaution precaution) throws SQLException, ClinicException {
        connection.setAutoCommit(false);
        try {
            ensureTable(connection);
            var done = check(connection);
            if (done > 0 && done < steps.size()) {
                connection.rollback();
                precaution.take();
            }
            for (var step : steps.subList(done, steps.size())) {
                run(connection, dialect, step);
            }
            connection.commit();
        } finally {
            connection.rollback();
        }
    }

    private void run(Connection connection, Dialect dialect, Step step) throws SQLException, ClinicException {
        try (var statement = connection.createStatement()) {
            // Two programs that start on one server must not both take the step.
            statement.execute("lock table schema_version in exclusive mode");
            if (check(connection) >= step.version()) {
                return;
            }
            for (var sql : step.statements()) {
                statement.execute(dialect.fill(sql));
            }
        }
        try (var insert = connection.prepareStatement(
                "insert into schema_version (version, name, checksum, applied_at) values (?, ?, ?, ?)")) {
            insert.setInt(1, step.version());
            insert.setString(2, step.name());
            insert.setString(3, step.checksum());
            insert.setString(4, Instant.now().toString());
            insert.executeUpdate();
        }
    }

    /** @return how many steps are done */
    private int check(Connection connection) throws SQLException, ClinicException {
        var done = 0;
        try (var select = connection.prepareStatement("select version, checksum from schema_version order by version");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                done++;
                var version = rows.getInt(1);
                if (version > steps.size() || version != done
                        || !steps.get(version - 1).checksum().equals(rows.getString(2))) {
                    throw new ClinicException(Reason.NEWER,
                            "This clinic was last opened with a newer version of Motus; open it with that version.",
                            null);
                }
            }
        }
        return done;
    }

    /**
     * Runs every step in the caller's transaction and commits nothing, so that all of it can be undone.
     *
     * @param connection
     *            to a database in which no step is done
     */
    void fill(Connection connection, Dialect dialect) throws SQLException, ClinicException {
        makeTable(connection);
        for (var step : steps) {
            run(connection, dialect, step);
        }
    }

    private static void ensureTable(Connection connection) throws SQLException {
        if (hasTable(connection)) {
            return;
        }
        try {
            makeTable(connection);
            connection.commit();
        } catch (SQLException e) {
            // Another program may have made it since it was looked for.
            connection.rollback();
            if (!hasTable(connection)) {
                throw e;
            }
        }
    }

    private static void makeTable(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    create table schema_version (
                        version integer not null primary key,
                        name varchar(100) not null,
                        checksum varchar(64) not null,
                        applied_at varchar(40) not null)""");
        }
    }

    private static boolean hasTable(Connection connection) throws SQLException {
        return TableNames.of(connection).stream().anyMatch("schema_version"::equalsIgnoreCase);
    }
}
