package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.PatientRules;
import org.motus.store.Role;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.store.UserInfo;
import org.motus.store.UserRules;

/** Clinics on an encrypted Derby database, each in its folder. */
public final class JdbcClinicFolders implements ClinicFolders {

    /** Who a new clinic is for. */
    private record First(UserInfo user, Password password, Password recoveryKey) {
    }

    private final Migrations migrations;
    private final SignInRules rules;

    /** Called by the service registry; programs without one may call it as well. */
    public JdbcClinicFolders() {
        this(Migrations.shipped());
    }

    JdbcClinicFolders(Migrations migrations) {
        this(migrations, SignInRules.shipped());
    }

    JdbcClinicFolders(Migrations migrations, SignInRules rules) {
        this.migrations = migrations;
        this.rules = rules;
    }

    @Override
    public Clinic create(Path path, ClinicProfile profile) throws ClinicException {
        return make(path, profile, null);
    }

    @Override
    public Made create(Path path, ClinicProfile profile, String administrator, Password password)
            throws ClinicException {
        var user = new UserInfo(UUID.randomUUID().toString(), UserNames.checked(administrator), Role.ADMINISTRATOR,
                true);
        UserRules.check(password);
        var recoveryKey = RecoveryKeys.random();
        try {
            return new Made(make(path, profile, new First(user, password, recoveryKey)), recoveryKey);
        } catch (ClinicException | RuntimeException e) {
            recoveryKey.close();
            throw e;
        }
    }

    private Clinic make(Path path, ClinicProfile profile, @Nullable First first) throws ClinicException {
        PatientRules.checkProfile(requireNonNull(profile));
        var folder = ClinicFolder.of(path);
        var existed = Files.exists(folder.path());
        try {
            folder.requireEmpty();
            DerbyLog.direct();
        } catch (IOException e) {
            throw new ClinicErrors(folder.path()).translateCreate(e);
        }
        var unlocked = new Unlocked(ClinicKey.random(), first == null ? null : first.user().id());
        try {
            fill(folder, profile, unlocked.key(), first);
        } catch (ClinicException | IOException | SQLException e) {
            unlocked.key().close();
            var refused = new ClinicErrors(folder.path()).translateCreate(e);
            clear(folder, existed, refused);
            throw refused;
        }
        return open(path, ring -> unlocked);
    }

    private void fill(ClinicFolder folder, ClinicProfile profile, ClinicKey key, @Nullable First first)
            throws ClinicException, IOException, SQLException {
        Files.createDirectories(folder.path());
        try (var lock = FolderLock.take(folder.lock(), folder.path())) {
            var id = UUID.randomUUID().toString();
            var ring = new KeyRing(folder, id, rules);
            if (first == null) {
                ring.found(key);
            } else {
                ring.found(key, first.user(), first.password(), first.recoveryKey());
            }
            var database = DerbyDatabase.create(folder.database(), key);
            try (var connection = database.connect()) {
                migrations.bring(connection, database.dialect());
                ProfileTable.insert(connection, id, profile);
                if (first != null) {
                    UserTable.insert(connection, first.user());
                }
                connection.commit();
            } finally {
                database.shutDown();
            }
            folder.mark(id);
        }
    }

    private static void clear(ClinicFolder folder, boolean existed, ClinicException refused) {
        try {
            folder.clear(existed);
        } catch (IOException e) {
            refused.addSuppressed(e);
        }
    }

    @Override
    public Made createShared(Path file, ServerAddress server, ServerLogin login, ClinicProfile profile,
            String administrator, Password password) throws ClinicException {
        throw notYet(server);
    }

    @Override
    public void connect(Path file, ServerAddress server, ServerLogin login) throws ClinicException {
        throw notYet(server);
    }

    @Override
    public Optional<ServerAddress> address(Path path) throws ClinicException {
        return Optional.empty();
    }

    private static ClinicException notYet(ServerAddress server) {
        return new ClinicException(Reason.UNREACHABLE, "The clinic server " + server.host() + " does not answer.",
                null);
    }

    @Override
    public boolean asks(Path path) throws ClinicException {
        var folder = ClinicFolder.of(requireNonNull(path));
        try {
            return new KeyRing(folder, folder.requireClinic(), rules).asks();
        } catch (IOException e) {
            throw new ClinicErrors(folder.path()).translate(e);
        }
    }

    @Override
    public Clinic open(Path path, Key key) throws ClinicException {
        requireNonNull(key);
        return open(path, ring -> ring.unlock(key));
    }

    /** How the clinic's key is had. */
    @FunctionalInterface
    private interface Unlocking {
        Unlocked with(KeyRing ring) throws ClinicException, IOException;
    }

    private Clinic open(Path path, Unlocking unlocking) throws ClinicException {
        var folder = ClinicFolder.of(requireNonNull(path));
        try {
            var id = folder.requireClinic();
            DerbyLog.direct();
            var lock = FolderLock.take(folder.lock(), folder.path());
            try {
                var ring = new KeyRing(folder, id, rules);
                return boot(folder, id, ring, unlocking.with(ring), lock);
            } catch (ClinicException | IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (ClinicException | IOException | SQLException e) {
            throw new ClinicErrors(folder.path()).translate(e);
        }
    }

    private Clinic boot(ClinicFolder folder, String id, KeyRing ring, Unlocked unlocked, FolderLock lock)
            throws ClinicException, IOException, SQLException {
        try {
            var database = DerbyDatabase.boot(folder.database(), unlocked.key());
            try {
                new ClinicUpdate(folder, id, database).run(migrations);
                return new JdbcClinic(folder.path(), id, database, admit(database, ring, unlocked), lock);
            } catch (ClinicException | IOException | SQLException | RuntimeException e) {
                shutDown(database, e);
                throw e;
            }
        } catch (ClinicException | IOException | SQLException | RuntimeException e) {
            unlocked.key().close();
            throw e;
        }
    }

    private static Access admit(Database database, KeyRing ring, Unlocked unlocked)
            throws ClinicException, IOException, SQLException {
        try (var connection = database.connect()) {
            connection.setAutoCommit(false);
            return ring.admit(unlocked, connection);
        }
    }

    private static void shutDown(Database database, Exception reason) {
        try {
            database.shutDown();
        } catch (SQLException e) {
            reason.addSuppressed(e);
        }
    }
}
