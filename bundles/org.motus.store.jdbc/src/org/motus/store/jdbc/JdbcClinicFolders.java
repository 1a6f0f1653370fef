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
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.PatientRules;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.store.ServerLogins;

/** Clinics on an encrypted Derby database, each in its folder, and clinics on PostgreSQL servers. */
public final class JdbcClinicFolders implements ClinicFolders {

    private final Migrations migrations;
    private final SignInRules rules;
    private final ServerClinics servers;
    private volatile @Nullable ServerLogins logins;

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
        this.servers = new ServerClinics(migrations, rules, this::login);
    }

    /**
     * From now on clinics on servers are opened with these logins. Called by the service registry, as often as it finds
     * others.
     */
    public void setLogins(ServerLogins next) {
        logins = requireNonNull(next);
    }

    /** These logins are no longer there. Called by the service registry. */
    public void unsetLogins(ServerLogins old) {
        if (logins == old) {
            logins = null;
        }
    }

    private Optional<ServerLogin> login(ServerAddress server) throws ClinicException {
        var present = logins;
        return present == null ? Optional.empty() : present.find(server);
    }

    @Override
    public Clinic create(Path path, ClinicProfile profile) throws ClinicException {
        return make(path, profile, null);
    }

    @Override
    public Made create(Path path, ClinicProfile profile, String administrator, Password password)
            throws ClinicException {
        var first = FirstUser.of(administrator, password);
        return made(first, () -> make(path, profile, first));
    }

    @Override
    public Made createShared(Path file, ServerAddress server, ServerLogin login, ClinicProfile profile,
            String administrator, Password password) throws ClinicException {
        var first = FirstUser.of(administrator, password);
        return made(first, () -> createShared(file, server, login, profile, first));
    }

    /** @param first null for a clinic without users */
    Clinic createShared(Path file, ServerAddress server, ServerLogin login, ClinicProfile profile,
            @Nullable FirstUser first) throws ClinicException {
        return new ServerMaking(servers, migrations).create(file, server, login, profile, first);
    }

    /** Makes a clinic. */
    @FunctionalInterface
    private interface Making {
        Clinic make() throws ClinicException;
    }

    private static Made made(FirstUser first, Making making) throws ClinicException {
        try {
            return new Made(making.make(), first.recoveryKey());
        } catch (ClinicException | RuntimeException e) {
            first.recoveryKey().close();
            throw e;
        }
    }

    @Override
    public void connect(Path file, ServerAddress server, ServerLogin login) throws ClinicException {
        new ServerMaking(servers, migrations).connect(file, server, login);
    }

    @Override
    public Optional<ServerAddress> address(Path path) throws ClinicException {
        return ClinicFile.is(path) ? Optional.of(ClinicFile.read(path).server()) : Optional.empty();
    }

    private Clinic make(Path path, ClinicProfile profile, @Nullable FirstUser first) throws ClinicException {
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

    private void fill(ClinicFolder folder, ClinicProfile profile, ClinicKey key, @Nullable FirstUser first)
            throws ClinicException, IOException, SQLException {
        Files.createDirectories(folder.path());
        try (var lock = FolderLock.take(folder.lock(), folder.path())) {
            var id = UUID.randomUUID().toString();
            var ring = new KeyRing(folder, id, rules);
            if (first == null) {
                ring.found(key);
            } else {
                ring.found(ring.first(key, first.user(), first.password(), first.recoveryKey()));
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
    public boolean asks(Path path) throws ClinicException {
        if (ClinicFile.is(path)) {
            return servers.asks(path);
        }
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
        if (ClinicFile.is(path)) {
            return servers.open(path, ring -> ring.unlock(key));
        }
        return open(path, ring -> ring.unlock(key));
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
                return new JdbcClinic(ClinicPlace.of(folder), id, database, admit(database, ring, unlocked), lock);
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
