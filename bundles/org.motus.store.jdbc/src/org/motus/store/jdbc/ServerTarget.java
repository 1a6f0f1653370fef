package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ServerAddress;

/**
 * The schema of a database server that a clinic is moved into. All of it, the tables as well, is one transaction of the
 * server, which undoes it by itself when this program or the line is gone.
 */
final class ServerTarget implements MoveTarget {

    private final Database database;
    private final ServerAddress server;
    private final Path file;
    private final String clinicId;
    private boolean newSchema;
    private boolean kept;
    private List<String> made = List.of();
    private @Nullable Connection connection;

    /**
     * @param database
     *            on the server; stays the caller's
     * @param file
     *            clinic file to write
     */
    ServerTarget(Database database, ServerAddress server, Path file, String clinicId) {
        this.database = database;
        this.server = server;
        this.file = file;
        this.clinicId = clinicId;
    }

    @Override
    public Connection begin() throws SQLException, ClinicException {
        requireNoFile();
        var opened = database.connect();
        connection = opened;
        opened.setAutoCommit(false);
        makeSchema(opened);
        if (Migrations.hasTable(opened)) {
            throw new ClinicException(Reason.NOT_EMPTY, "The schema " + server.schema() + " of the database "
                    + server.database() + " on " + server.host() + " holds a clinic already; name another schema.",
                    null);
        }
        var others = TableNames.of(opened);
        Migrations.shipped().fill(opened, dialect());
        made = TableNames.of(opened).stream().filter(table -> !others.contains(table)).toList();
        return opened;
    }

    private void requireNoFile() throws ClinicException {
        if (Files.exists(file)) {
            throw new ClinicException(Reason.NOT_EMPTY,
                    "There is a file " + file + " already; name a new one for the clinic.", null);
        }
    }

    private void makeSchema(Connection opened) throws SQLException {
        try (var schemas = opened.getMetaData().getSchemas()) {
            newSchema = true;
            while (schemas.next()) {
                newSchema &= !server.schema().equals(schemas.getString("TABLE_SCHEM"));
            }
        }
        if (newSchema) {
            run("create schema " + server.schema());
        }
    }

    private void run(String sql) throws SQLException {
        try (var statement = requireNonNull(connection).createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public ClinicErrors errors() {
        return new ClinicErrors(file);
    }

    @Override
    public String words() {
        return "the server " + server.host() + ", database " + server.database() + ", schema " + server.schema();
    }

    @Override
    public String place() {
        return "the server " + server.host() + " with the clinic file " + file;
    }

    /** Without it the server would look through whole tables for each record. */
    @Override
    public void filled(Set<String> tables) throws SQLException {
        for (var table : tables) {
            run("analyze " + table);
        }
    }

    /** The file is written before the last word to the server, under another name: a disk may be full. */
    @Override
    public void keep(KeyFile keys) throws SQLException, IOException {
        Files.deleteIfExists(unnamed());
        DurableFile.writeNew(unnamed(), "clinic=" + clinicId);
        requireNonNull(connection).commit();
        kept = true;
    }

    private Path unnamed() {
        return file.resolveSibling(file.getFileName() + ".new");
    }

    @Override
    public void name() throws IOException {
        Files.move(unnamed(), file, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void undo() throws SQLException, IOException {
        try {
            if (kept) {
                run(newSchema ? "drop schema " + server.schema() + " cascade" : "drop table " + String.join(", ", made));
                requireNonNull(connection).commit();
            }
        } finally {
            Files.deleteIfExists(unnamed());
            close();
        }
    }

    @Override
    public void close() {
        HeldDatabase.end(connection);
        connection = null;
    }
}
