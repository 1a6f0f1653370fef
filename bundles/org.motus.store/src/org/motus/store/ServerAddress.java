package org.motus.store;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Where on a PostgreSQL server a clinic is.
 *
 * @param host
 *            name or address of the computer, not blank
 * @param port
 *            1 to 65535
 * @param database
 *            name of the database on the server, not blank
 * @param schema
 *            name of the clinic's schema: small letters, digits and _, at most 63, no digit first, not pg_…
 * @param certificate
 *            PEM file of the authority that vouches for the server, absolute; null when Java's own authorities do
 */
public record ServerAddress(String host, int port, String database, String schema, @Nullable Path certificate) {

    /** The port of PostgreSQL when nobody said otherwise. */
    public static final int USUAL_PORT = 5432;

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

    public ServerAddress {
        requireNonNull(host);
        requireNonNull(database);
        requireNonNull(schema);
    }

    /** @return true when the server runs on this computer, so that the connection need not be encrypted */
    public boolean local() {
        return THIS_MACHINE.contains(host);
    }
}
