package org.motus.store.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.util.Optional;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** Where a clinic keeps its keys. Whoever changes them holds {@link UserTable#lock} of the clinic's database. */
interface KeyPlace {

    /** @return as part of a transaction, where the keys are in the database: what it undoes, it undoes here */
    KeyPlace within(Connection connection);

    /** Keeps the key of a new clinic without users as it is. */
    void writePlain(ClinicKey key) throws ClinicException, IOException;

    /** @return the key of a clinic without users, which the caller closes; empty when the clinic has users */
    Optional<ClinicKey> plain() throws ClinicException, IOException;

    /**
     * @return the keys of a clinic with users
     * @throws ClinicException
     *             {@link Reason#DAMAGED} when they are missing, damaged or another clinic's
     */
    KeyFile read() throws ClinicException, IOException;

    /** Replaces the keys. When this throws, what was there before or the new ones can be read. */
    void write(KeyFile keys) throws ClinicException, IOException;

    /** Brings every copy of the keys to this state where one is not. */
    void mend(KeyFile keys) throws ClinicException, IOException;
}
