package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Act;
import org.motus.store.ClinicException;

/** The folder that a clinic is moved from. Its lock keeps other programs out as long as the clinic is open. */
final class FolderSource implements MoveSource {

    private final BackupSource source;
    private final Access access;
    private @Nullable Connection connection;

    FolderSource(BackupSource source, Access access) {
        this.source = source;
        this.access = access;
    }

    @Override
    public Connection begin() throws SQLException {
        var opened = source.database().connect();
        connection = opened;
        opened.setAutoCommit(false);
        return opened;
    }

    @Override
    public String words() {
        return "a folder";
    }

    @Override
    public KeyFile keys() throws IOException, ClinicException {
        return access.ring().all(requireNonNull(connection));
    }

    @Override
    public String user() {
        return access.user().name();
    }

    /** The mark comes first: a row about a move that did not come to its end could not be taken back. */
    @Override
    public void mark(String to, String place) throws SQLException, IOException {
        var mark = new MovedMark(source.folder().path());
        mark.set(place);
        try {
            record("to " + to);
        } catch (SQLException | RuntimeException e) {
            mark.clear();
            throw e;
        }
    }

    @Override
    public void unmark(String to) throws SQLException, IOException {
        new MovedMark(source.folder().path()).clear();
        record("to " + to + " failed; it stays here");
    }

    private void record(String subject) throws SQLException {
        var open = requireNonNull(connection);
        AuditTable.append(open, new AuditFact(user(), Act.MOVE, null, subject, null, null));
        open.commit();
    }

    @Override
    public void close() {
        HeldDatabase.end(connection);
        connection = null;
    }
}
