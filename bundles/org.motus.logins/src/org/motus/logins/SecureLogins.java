package org.motus.logins;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.equinox.security.storage.StorageException;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;

/**
 * Keeps each login in a secure storage of its own, so that two programs that keep logins at a time do not write over each
 * other's. A file that was damaged or that another computer wrote counts as none: who connects is asked again.
 */
public final class SecureLogins implements KeptLogins {

    private final Path folder;
    private final Map<String, ServerLogin> lent = new HashMap<>();

    /** Keeps logins in the data folder of the program. Called by the service runtime. */
    public SecureLogins() {
        this(dataFolder().resolve("server-logins"));
    }

    /** @param folder is made when the first login is kept */
    SecureLogins(Path folder) {
        this.folder = folder;
    }

    private static Path dataFolder() {
        var given = System.getProperty("motus.data.dir", "");
        return given.isBlank() ? Path.of(System.getProperty("user.home", "."), ".motus") : Path.of(given);
    }

    /** The caller closes the password of the login. */
    @Override
    public synchronized Optional<ServerLogin> find(ServerAddress server) throws ClinicException {
        var lentOne = lent.get(place(server));
        if (lentOne != null) {
            return Optional.of(copy(lentOne));
        }
        try {
            var master = MasterSecret.find(folder);
            if (master.isEmpty()) {
                return Optional.empty();
            }
            try (var secret = master.get()) {
                return file(secret, server).read();
            }
        } catch (IOException e) {
            throw new ClinicException(Reason.FAILED,
                    "The login of the clinic server cannot be read in " + folder + ". Type it once more.", e);
        }
    }

    @Override
    public synchronized void keep(ServerAddress server, ServerLogin login) throws ClinicException {
        try (var secret = MasterSecret.findOrMake(folder)) {
            file(secret, server).write(login);
            giveBack(server);
        } catch (IOException | StorageException | IllegalArgumentException e) {
            throw new ClinicException(Reason.READ_ONLY, "The login of the clinic server cannot be kept in " + folder
                    + ". Give this user the right to write there; until then it is asked for at each start.", e);
        }
    }

    @Override
    public synchronized void lend(ServerAddress server, ServerLogin login) {
        giveBack(server);
        lent.put(place(server), copy(login));
    }

    @Override
    public synchronized void forget(ServerAddress server) throws ClinicException {
        giveBack(server);
        try {
            var master = MasterSecret.find(folder);
            if (master.isPresent()) {
                try (var secret = master.get()) {
                    file(secret, server).delete();
                }
            }
        } catch (IOException e) {
            throw new ClinicException(Reason.READ_ONLY, "The login of the clinic server cannot be deleted in " + folder
                    + ". Give this user the right to write there.", e);
        }
    }

    private void giveBack(ServerAddress server) {
        var before = lent.remove(place(server));
        if (before != null) {
            before.password().close();
        }
    }

    /** The name of a file says nothing about the server, and another master secret has other files. */
    private LoginFile file(MasterSecret secret, ServerAddress server) {
        return new LoginFile(folder.resolve(secret.mark(place(server)) + ".login"), secret);
    }

    private static String place(ServerAddress server) {
        return server.host().toLowerCase(Locale.ROOT) + '\n' + server.port() + '\n' + server.database();
    }

    private static ServerLogin copy(ServerLogin login) {
        return new ServerLogin(login.user(), login.password().copy());
    }
}
