package org.motus.cli;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ServerLogin;

import picocli.CommandLine.Option;

/** How a command introduces itself to the server of a shared clinic. Without it the login kept on this computer counts. */
final class ServerLoginOption {

    @Option(names = "--server-user", paramLabel = "NAME", descriptionKey = "option.serverUser")
    private @Nullable String user;

    @Option(names = "--server-password-file", paramLabel = "FILE", descriptionKey = "option.serverPasswordFile")
    private @Nullable Path passwordFile;

    /** @return the login that was given, whose password the caller closes; empty when none was */
    Optional<ServerLogin> login(Secrets secrets) throws Refusal {
        var name = user;
        var file = passwordFile;
        if (name == null) {
            if (file != null) {
                throw secrets.refusal("server.nouser");
            }
            return Optional.empty();
        }
        return Optional.of(new ServerLogin(name,
                file == null
                        ? secrets.fromEnvironment(Secrets.SERVER_VARIABLE, "server.nopassword")
                        : secrets.read(file)));
    }
}
