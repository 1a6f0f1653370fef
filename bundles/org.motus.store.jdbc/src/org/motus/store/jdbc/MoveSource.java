package org.motus.store.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.motus.store.ClinicException;

/** The place that a clinic is moved from: open, and nobody else's while it is moved. */
interface MoveSource extends AutoCloseable {

    /** @return one connection in one transaction, while which nobody else writes; it is this source's */
    Connection begin() throws SQLException, ClinicException;

    /** @return for the audit of both places, without a path */
    String words();

    /** @return what is moved along with the tables */
    KeyFile keys() throws IOException, ClinicException;

    /** @return who moves it */
    String user();

    /**
     * From now on this place opens for nobody and names the new one. On disk when it returns.
     *
     * @param to
     *            in the words of {@link MoveTarget#words}
     * @param place
     *            in the words of {@link MoveTarget#place}
     */
    void mark(String to, String place) throws SQLException, IOException;

    /** Takes the mark back. */
    void unmark(String to) throws SQLException, IOException;

    /** Lets go of the connection. What was written is on disk, so nothing is thrown. */
    @Override
    void close();
}
