package org.motus.cli;

import java.nio.file.Path;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Key;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** The clinic to work on, and who works on it. A password is never an argument: other users of a computer read those. */
final class ClinicOption {

    @Option(names = "--clinic", required = true, paramLabel = "CLINIC", descriptionKey = "option.clinic")
    private Path folder;

    @Option(names = "--user", paramLabel = "NAME", descriptionKey = "option.user")
    private @Nullable String user;

    @Option(names = "--password-file", paramLabel = "FILE", descriptionKey = "option.passwordFile")
    private @Nullable Path passwordFile;

    @Option(names = "--recovery-key-file", paramLabel = "FILE", descriptionKey = "option.recoveryKeyFile")
    private @Nullable Path recoveryKeyFile;

    /** A group, because the library command takes a clinic as one, and a group takes no mixin. */
    @ArgGroup(exclusive = false)
    private ServerLoginOption server = new ServerLoginOption();

    Path folder() {
        return folder;
    }

    /** @return how to introduce this computer to the server of a shared clinic */
    ServerLoginOption server() {
        return server;
    }

    /** @return true when somebody signs in */
    boolean named() {
        return user != null || recoveryKeyFile != null;
    }

    /** @return who opens the clinic; the caller closes its password */
    Key key(Secrets secrets) throws Refusal {
        var recovery = recoveryKeyFile;
        if (recovery != null) {
            if (user != null || passwordFile != null) {
                throw secrets.refusal("signin.both");
            }
            return new Key.Recovery(secrets.read(recovery));
        }
        var name = user;
        if (name == null) {
            if (passwordFile != null) {
                throw secrets.refusal("signin.nouser");
            }
            return new Key.Open();
        }
        var file = passwordFile;
        return new Key.User(name,
                file == null ? secrets.fromEnvironment(Secrets.VARIABLE, "signin.nopassword") : secrets.read(file));
    }
}
