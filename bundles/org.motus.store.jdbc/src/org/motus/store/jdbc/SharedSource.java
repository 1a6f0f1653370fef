package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Act;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** The schema of a database server that a clinic is moved from. */
final class SharedSource implements MoveSource {

    private static final String LOCK_NOT_HAD = "55P03";

    private final Database database;
    private final ClinicFile file;
    private final Access access;
    private @Nullable Connection connection;

    /**
     * @param database
     *            of the open clinic
     */
    SharedSource(Database database, ClinicFile file, Access access) {
        this.database = database;
        this.file = file;
        this.access = access;
    }

    /**
     * Every transaction of every desk reads the locked table before anything else, so whoever is at work ends it first, and
     * whoever comes later waits and is told then.
     */
    @Override
    public Connection begin() throws SQLException, ClinicException {
        var opened = database.connect();
        connection = opened;
        LongWork.prepare(opened);
        try (var statement = opened.createStatement()) {
            statement.execute("lock table clinic in access exclusive mode");
        } catch (SQLException e) {
            if (LOCK_NOT_HAD.equals(e.getSQLState())) {
                throw new ClinicException(Reason.IN_USE, "Somebody is saving in the clinic on " + file.server().host()
                        + "; ask everybody to close it, then move it again.", e);
            }
            throw e;
        }
        MovedRow.requireNone(opened, file.path());
        return opened;
    }

    @Override
    public String words() {
        return ServerTarget.words(file.server());
    }

    @Override
    public KeyFile keys() throws IOException, ClinicException {
        return access.ring().all(requireNonNull(connection));
    }

    @Override
    public String user() {
        return access.user().name();
    }

    @Override
    public void mark(String to, String place) throws SQLException {
        set(place, "to " + to);
        // Nobody works here any more, and nobody signs out of here either.
        access.leave();
    }

    @Override
    public void unmark(String to) throws SQLException {
        set(null, "to " + to + " failed; it stays here");
    }

    private void set(@Nullable String place, String subject) throws SQLException {
        var open = requireNonNull(connection);
        MovedRow.set(open, place);
        AuditTable.append(open, new AuditFact(user(), Act.MOVE, null, subject, null, null));
        open.commit();
    }

    @Override
    public void close() {
        HeldDatabase.end(connection);
        connection = null;
    }
}
