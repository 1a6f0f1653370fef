package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;

/**
 * The schema of a database server that a clinic is moved into. All of it, the schema and the tables as well, is one
 * transaction of the server, which undoes it by itself when this program or the line is gone.
 */
final class ServerTarget implements MoveTarget {

    private final ClinicFile file;
    private final ServerSchema schema;
    private final ServerSource source;
    private final ServerErrors errors;
    private boolean newSchema;
    private boolean kept;
    private @Nullable Connection connection;

    /**
     * @param file
     *            clinic file to write
     * @param login
     *            copied
     */
    ServerTarget(ClinicFile file, ServerLogin login) {
        this.file = file;
        this.schema = new ServerSchema(file.server());
        this.source = new ServerSource(file.server(), login);
        this.errors = new ServerErrors(file.server());
    }

    @Override
    public Connection begin() throws SQLException, ClinicException {
        var opened = source.connect();
        connection = opened;
        LongWork.prepare(opened);
        newSchema = schema.make(opened);
        Migrations.shipped().fill(opened, dialect());
        return opened;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public Refusals refusals() {
        return errors;
    }

    @Override
    public String words() {
        return words(file.server());
    }

    static String words(ServerAddress server) {
        return "the server " + server.host() + ", database " + server.database() + ", schema " + server.schema();
    }

    @Override
    public String place() {
        return "the server " + file.server().host() + " with the clinic file " + file.path();
    }

    /** Without it the server would look through whole tables for each record. */
    @Override
    public void filled(Set<String> tables) throws SQLException {
        try (var statement = requireNonNull(connection).createStatement()) {
            for (var table : tables) {
                statement.execute("analyze " + table);
            }
        }
    }

    /** The file is written before the last word to the server, under another name: a disk may be full. */
    @Override
    public void keep(KeyFile keys) throws SQLException, IOException, ClinicException {
        var open = requireNonNull(connection);
        KeyTable.of(open, file).write(keys);
        Files.deleteIfExists(unnamed());
        new ClinicFile(unnamed(), file.id(), file.server()).write();
        // An answer that gets lost may have been a yes.
        kept = true;
        open.commit();
    }

    private Path unnamed() {
        return file.path().resolveSibling(file.path().getFileName() + ".new");
    }

    @Override
    public void name() throws ClinicException {
        try {
            Files.move(unnamed(), file.path(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new ClinicException(Reason.READ_ONLY, "The clinic file " + file.path()
                    + " cannot be written, so the clinic was not moved; name another one.", e);
        }
    }

    @Override
    public void undo() throws SQLException, IOException {
        try {
            Files.deleteIfExists(unnamed());
            HeldDatabase.end(connection);
            connection = null;
            if (kept) {
                drop();
            }
        } finally {
            close();
        }
    }

    /** The connection may be what failed, so this opens one of its own. */
    private void drop() throws SQLException {
        try (var fresh = source.connect()) {
            fresh.setAutoCommit(false);
            schema.undo(fresh, newSchema);
        }
    }

    @Override
    public void close() {
        HeldDatabase.end(connection);
        connection = null;
        source.shutDown();
    }
}
