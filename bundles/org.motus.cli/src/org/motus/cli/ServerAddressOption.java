package org.motus.cli;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ServerAddress;

import picocli.CommandLine.Option;

/** Where on a server a clinic is or is to be. */
final class ServerAddressOption {

    @Option(names = "--host", required = true, paramLabel = "HOST", descriptionKey = "option.host")
    private String host;

    @Option(names = "--port", paramLabel = "PORT", defaultValue = ""
            + ServerAddress.USUAL_PORT, descriptionKey = "option.port")
    private int port;

    @Option(names = "--database", required = true, paramLabel = "NAME", descriptionKey = "option.database")
    private String database;

    @Option(names = "--schema", paramLabel = "NAME", defaultValue = "motus", descriptionKey = "option.schema")
    private String schema;

    @Option(names = "--certificate", paramLabel = "PEM", descriptionKey = "option.certificate")
    private @Nullable Path certificate;

    @Option(names = "--keep-login", descriptionKey = "option.keepLogin")
    private boolean keep;

    ServerAddress address() {
        var authority = certificate;
        return new ServerAddress(host, port, database, schema,
                authority == null ? null : authority.toAbsolutePath().normalize());
    }

    /** @return true to keep the login on this computer once the server took it */
    boolean keep() {
        return keep;
    }
}
