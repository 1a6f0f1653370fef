package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** A running database that holds one clinic. */
interface Database {

    /** @return the words of this database */
    Dialect dialect();

    /**
     * @return a new connection; the caller closes it
     * @throws SQLException
     *             when the database cannot be reached
     */
    Connection connect() throws SQLException;

    /** @return true when the database itself keeps connections open for the next work */
    default boolean pooled() {
        return false;
    }

    /** A connection broke: others that are kept open may be broken as well. */
    default void doubt() {
        // A database in this program has nothing between.
    }

    /**
     * Lets go of every file. Called after the last connection was closed.
     *
     * @throws SQLException
     *             when the database did not end in order
     */
    void shutDown() throws SQLException;
}
