package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** Rows on their way from a clinic's folder to a PostgreSQL server and back. */
@ExtendWith(PostgresServer.class)
class TableCopyTest {

    private static final MoveProgress SILENT = new MoveProgress(Progress.NONE);

    private final PostgresClinics clinics;
    private final Path folder;

    TableCopyTest(PostgresClinics clinics, @TempDir Path folder) {
        this.clinics = clinics;
        this.folder = folder;
    }

    private Connection emptySchema() throws SQLException, ClinicException {
        var address = clinics.address();
        var connection = clinics.connect(address);
        connection.setAutoCommit(false);
        new ServerSchema(address).make(connection);
        connection.commit();
        return connection;
    }

    @Test
    void everyTableThatAMigrationMakesIsMovedOrNamedAsAnException() throws Exception {
        try (var key = ClinicKey.random(); var derby = Scratch.make(folder.resolve("one"), key, Migrations.shipped())) {
            var moved = new ArrayList<>(ClinicTables.copied(derby.connection()).keySet());
            moved.addAll(ClinicTables.APART);
            assertEquals(TableNames.of(derby.connection()).stream().map(String::toLowerCase).sorted().toList(),
                    moved.stream().sorted().toList());
        }
    }

    @Test
    void aTableOfALaterMigrationGoesAlongThereAndBack() throws Exception {
        var steps = new ArrayList<>(Migrations.shipped().steps());
        steps.add(new Migrations.Step(steps.size() + 1, "later",
                "create table later (id integer not null primary key, name varchar(64) references clinic_user (id),"
                        + " amount double precision, fine boolean, seen date, many bigint, picture ${document});\n"));
        var migrations = new Migrations(steps);
        try (var key = ClinicKey.random();
                var first = Scratch.make(folder.resolve("one"), key, migrations);
                var last = Scratch.make(folder.resolve("two"), key, migrations);
                var middle = emptySchema()) {
            migrations.bring(middle, Dialect.POSTGRESQL);
            fill(first.connection());
            copy(first.connection(), middle, first.connection());
            copy(middle, last.connection(), last.connection());
            assertEquals(2, rows(last.connection(), "later"));
            last.connection().rollback();
            middle.rollback();
        }
    }

    private static void copy(Connection from, Connection to, Connection derby) throws SQLException, ClinicException {
        var copy = new TableCopy(from, to, ClinicTables.copied(derby), SILENT);
        copy.copy();
        copy.compare();
    }

    private static void fill(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("insert into clinic_user values ('u', 'Z\u00F6e', 'zoe', 'VIEWER', true)");
            statement.execute("insert into later values (1, 'u', 0.1, true, '1582-10-15', 9223372036854775807,"
                    + " cast(X'00ff' as blob)), (2, null, null, null, null, null, null)");
        }
    }

    private static long rows(Connection connection, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select count(*) from " + table)) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void whatAServerChangesOnTheWayIsFound() throws Exception {
        for (var change : List.of("delete from audit where entry_number = 3",
                "update patient set given_name = 'Jorg' where id = 'p-1'",
                "insert into patient_word select patient_id, word, archived from patient_word where patient_id = 'p-2'",
                "update patient set last_pain = 3.0000000000000004 where id = 'p-1'",
                "update program_revision set document = document || '\\x00' where patient_id = 'p-2'")) {
            var source = folder.resolve("clinic");
            if (!source.toFile().exists()) {
                InventedClinic.make(clinics.desk(), source);
            }
            try (var clinic = (JdbcClinic) clinics.desk().open(source, InventedClinic.ada());
                    var from = clinic.backupSource().database().connect();
                    var to = emptySchema()) {
                from.setAutoCommit(false);
                Migrations.shipped().bring(to, Dialect.POSTGRESQL);
                var copy = new TableCopy(from, to, ClinicTables.copied(from), SILENT);
                copy.copy();
                copy.compare();
                try (var statement = to.createStatement()) {
                    assertTrue(statement.executeUpdate(change) > 0, change);
                }
                var sentence = assertThrows(ClinicException.class, copy::compare, change);
                assertEquals(Reason.DAMAGED, sentence.reason());
                from.rollback();
                to.rollback();
            }
        }
    }

    /** An encrypted Derby database with nothing in it but the tables. */
    private record Scratch(DerbyDatabase database, Connection connection) implements AutoCloseable {

        static Scratch make(Path path, ClinicKey key, Migrations migrations) throws SQLException, ClinicException {
            var database = DerbyDatabase.create(path, key);
            var connection = database.connect();
            migrations.bring(connection, Dialect.DERBY);
            return new Scratch(database, connection);
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
            database.shutDown();
        }
    }
}
