package org.motus.logins;

import org.motus.store.ClinicException;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.store.ServerLogins;

/**
 * The logins of clinic servers on this computer: kept encrypted, or lent until the program ends. One login belongs to a
 * host, port and database. An OSGi service, safe for use from several threads.
 */
public interface KeptLogins extends ServerLogins {

    /**
     * Keeps a login on this computer, in the place of the one before. What was lent to the server is given back.
     *
     * @param login
     *            its password is not closed by this call
     * @throws ClinicException
     *             {@link ClinicException.Reason#READ_ONLY} when it cannot be written
     */
    void keep(ServerAddress server, ServerLogin login) throws ClinicException;

    /**
     * Uses a login until the program ends, before one that is kept. Nothing is written.
     *
     * @param login
     *            its password is not closed by this call
     */
    void lend(ServerAddress server, ServerLogin login);

    /**
     * Knows no login of the server any more, neither kept nor lent.
     *
     * @throws ClinicException
     *             {@link ClinicException.Reason#READ_ONLY} when the kept one cannot be deleted
     */
    void forget(ServerAddress server) throws ClinicException;
}
