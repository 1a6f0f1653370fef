package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.PatientRules;

/** Clinics on an encrypted Derby database, each in its folder. */
public final class JdbcClinicFolders implements ClinicFolders {

    private final Migrations migrations;

    /** Called by the service registry; programs without one may call it as well. */
    public JdbcClinicFolders() {
        this(Migrations.shipped());
    }

    JdbcClinicFolders(Migrations migrations) {
        this.migrations = migrations;
    }

    @Override
    public Clinic create(Path path, ClinicProfile profile) throws ClinicException {
        PatientRules.checkProfile(requireNonNull(profile));
        var folder = ClinicFolder.of(path);
        var existed = Files.exists(folder.path());
        try {
            folder.requireEmpty();
            DerbyLog.direct();
        } catch (IOException e) {
            throw new ClinicErrors(folder.path()).translateCreate(e);
        }
        try {
            make(folder, profile);
        } catch (ClinicException | IOException | SQLException e) {
            var refused = new ClinicErrors(folder.path()).translateCreate(e);
            clear(folder, existed, refused);
            throw refused;
        }
        return open(path);
    }

    private void make(ClinicFolder folder, ClinicProfile profile) throws ClinicException, IOException, SQLException {
        Files.createDirectories(folder.path());
        try (var lock = FolderLock.take(folder.lock(), folder.path())) {
            var key = ClinicKey.random();
            key.write(folder.key());
            var id = UUID.randomUUID().toString();
            var database = DerbyDatabase.create(folder.database(), key);
            try (var connection = database.connect()) {
                migrations.bring(connection, database.dialect());
                ProfileTable.insert(connection, id, profile);
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
    public Made create(Path path, ClinicProfile profile, String administrator, Password password)
            throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean asks(Path folder) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Clinic open(Path path, Key key) throws ClinicException {
        return open(path);
    }

    @Override
    public Clinic open(Path path) throws ClinicException {
        var folder = ClinicFolder.of(requireNonNull(path));
        var errors = new ClinicErrors(folder.path());
        try {
            var id = folder.requireClinic();
            DerbyLog.direct();
            var lock = FolderLock.take(folder.lock(), folder.path());
            try {
                return boot(folder, id, lock);
            } catch (ClinicException | IOException | SQLException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException | SQLException e) {
            throw errors.translate(e);
        }
    }

    private Clinic boot(ClinicFolder folder, String id, FolderLock lock)
            throws ClinicException, IOException, SQLException {
        var key = ClinicKey.read(folder.key());
        var database = DerbyDatabase.boot(folder.database(), key);
        try {
            try (var connection = database.connect()) {
                migrations.bring(connection, database.dialect());
            }
            return new JdbcClinic(folder.path(), id, database, lock);
        } catch (ClinicException | SQLException | RuntimeException e) {
            shutDown(database, e);
            throw e;
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
