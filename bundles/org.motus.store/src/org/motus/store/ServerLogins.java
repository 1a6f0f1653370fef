package org.motus.store;

import java.util.Optional;

/**
 * The logins for database servers that this computer keeps. An OSGi service; without one, no shared clinic can be opened
 * from its file. Safe for use from several threads.
 */
@FunctionalInterface
public interface ServerLogins {

    /**
     * @param server
     *            whose login
     * @return a login of the caller's own, who closes its password; empty when none is kept
     * @throws ClinicException
     *             when what is kept cannot be read
     */
    Optional<ServerLogin> find(ServerAddress server) throws ClinicException;
}
