package org.motus.logins;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.equinox.security.storage.provider.IProviderHints;
import org.motus.store.Password;
import org.motus.store.ServerLogin;

/** One login in an Equinox secure storage of its own. */
final class LoginFile {

    private static final String NODE = "login";
    private static final String USER = "user";
    private static final String PASSWORD = "password";

    private final Path file;
    private final MasterSecret secret;

    LoginFile(Path file, MasterSecret secret) {
        this.file = file;
        this.secret = secret;
    }

    /** @return the login, whose password the caller closes; empty when none is kept or it cannot be decrypted */
    Optional<ServerLogin> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (var key = secret.key()) {
            var storage = open(key);
            if (!storage.nodeExists(NODE)) {
                return Optional.empty();
            }
            var node = storage.node(NODE);
            var user = node.get(USER, "");
            var bytes = node.getByteArray(PASSWORD, new byte[0]);
            return user.isEmpty() ? Optional.empty() : Optional.of(new ServerLogin(user, password(bytes)));
        } catch (StorageException | IllegalArgumentException e) {
            // The class is enough to see why the clinician is asked again; a message might quote the file.
            ILog.of(LoginFile.class).warn("A kept login cannot be decrypted: " + e.getClass().getName());
            return Optional.empty();
        }
    }

    void write(ServerLogin login) throws IOException, StorageException {
        var chars = login.password().chars();
        var bytes = StandardCharsets.UTF_8.encode(CharBuffer.wrap(chars));
        try (var key = secret.key()) {
            OwnerOnly.file(file);
            var storage = cleared(key);
            var node = storage.node(NODE);
            node.put(USER, login.user(), true);
            node.putByteArray(PASSWORD, Arrays.copyOf(bytes.array(), bytes.limit()), true);
            storage.flush();
        } finally {
            Arrays.fill(chars, '\0');
            Arrays.fill(bytes.array(), (byte) 0);
        }
    }

    void delete() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (var key = secret.key()) {
            // The platform keeps what it read; emptied, it has nothing left to write when the program ends.
            cleared(key).flush();
        }
        Files.delete(file);
    }

    private ISecurePreferences cleared(StorageKey key) throws IOException {
        ISecurePreferences storage;
        try {
            storage = open(key);
        } catch (IllegalArgumentException e) {
            ILog.of(LoginFile.class).warn("A damaged file of a login is written anew: " + e.getClass().getName());
            Files.delete(file);
            OwnerOnly.file(file);
            storage = open(key);
        }
        for (var child : storage.childrenNames()) {
            storage.node(child).removeNode();
        }
        return storage;
    }

    private ISecurePreferences open(StorageKey key) throws IOException {
        // With its password given here, no provider of a password is asked, and none can open a dialog.
        var hints = Map.of(IProviderHints.DEFAULT_PASSWORD, key.spec(), IProviderHints.PROMPT_USER, Boolean.FALSE);
        // Deprecated and right here: the platform takes the path of the URL as the name of the file, escapes and all.
        var storage = SecurePreferencesFactory.open(file.toAbsolutePath().toFile().toURL(), Map.copyOf(hints));
        if (storage == null) {
            throw new IOException("no secure storage");
        }
        return storage;
    }

    private static Password password(byte[] bytes) {
        var chars = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(bytes));
        Arrays.fill(bytes, (byte) 0);
        var password = Password.of(Arrays.copyOf(chars.array(), chars.limit()));
        Arrays.fill(chars.array(), '\0');
        return password;
    }
}
