package org.motus.store.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.motus.store.ClinicException;

/** The new place of a clinic that is moved. It is made step by step, and is no clinic before the last of them. */
interface MoveTarget extends AutoCloseable {

    /**
     * Makes the place, with tables that hold nothing yet.
     *
     * @return one connection in one transaction, which is this target's
     */
    Connection begin() throws SQLException, IOException, ClinicException;

    Dialect dialect();

    Refusals refusals();

    /** @return for the audit of both places, without a path: "server db.example, database …" */
    String words();

    /** @return where to open it from now on, for whoever comes to the old place */
    String place();

    /** Called when every row was written, before they are looked for one by one. */
    void filled(Set<String> tables) throws SQLException;

    /** Puts on disk what was written through the connection, and the keys. */
    void keep(KeyFile keys) throws SQLException, IOException, ClinicException;

    /** Makes it a clinic. */
    void name() throws IOException, ClinicException;

    /** Takes away what was made, whatever step it came to. */
    void undo() throws SQLException, IOException;

    /** Lets go of connection and lock. What was kept stays, so nothing is thrown. */
    @Override
    void close();
}
