package org.motus.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;

/** A database whose files lie in a folder, so that this program can copy it. */
interface FileDatabase extends Database {

    /**
     * Copies the database while others read and write. What was committed before the call is in the copy.
     *
     * @param connection
     *            a connection to this database that changed nothing yet
     * @param folder
     *            an existing folder; the copy is made in it, under the name of the database's own folder
     * @throws SQLException
     *             when a file cannot be read or written; what was copied so far stays
     */
    void copyInto(Connection connection, Path folder) throws SQLException;

    /**
     * Boots a copy with the key of this database.
     *
     * @param folder
     *            the copy's own folder
     * @return the running copy; the caller shuts it down
     * @throws SQLException
     *             when it cannot be booted with this key
     */
    FileDatabase bootCopy(Path folder) throws SQLException;

    /**
     * @param purpose
     *            one word for each use
     * @return 32 bytes derived from the key of this database; the caller clears them
     */
    byte[] derived(String purpose);

    /** @return true when this is the key the database is encrypted with */
    boolean opensWith(ClinicKey other);

    /**
     * Reads every table and checks that its indexes fit it.
     *
     * @throws SQLException
     *             when something is damaged
     */
    void requireConsistent(Connection connection) throws SQLException;
}
