package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.store.PatientRules;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;

/** Makes clinics on PostgreSQL servers, and clinic files for those that are there. */
final class ServerMaking {

    private final ServerClinics clinics;
    private final Migrations migrations;

    ServerMaking(ServerClinics clinics, Migrations migrations) {
        this.clinics = clinics;
        this.migrations = migrations;
    }

    /** @param first null for a clinic without users */
    Clinic create(Path path, ServerAddress server, ServerLogin login, ClinicProfile profile, @Nullable FirstUser first)
            throws ClinicException {
        PatientRules.checkProfile(profile);
        var file = checked(path, UUID.randomUUID().toString(), server, login);
        var errors = new ServerErrors(server);
        try {
            var database = ServerDatabase.open(server, login);
            var schema = new ServerSchema(server);
            try (var connection = database.connect()) {
                var whole = schema.make(connection);
                try {
                    return fill(file, database, connection, profile, first);
                } catch (ClinicException | IOException | SQLException | RuntimeException e) {
                    undo(connection, schema, whole, login, e);
                    throw e;
                }
            } catch (ClinicException | IOException | SQLException | RuntimeException e) {
                database.shutDown();
                throw e;
            }
        } catch (ClinicException | IOException | SQLException e) {
            throw errors.translate(e);
        }
    }

    private static ClinicFile checked(Path path, String id, ServerAddress server, ServerLogin login)
            throws ClinicException {
        ServerRules.check(server);
        ServerRules.check(login);
        ClinicFile.requireNew(path);
        return new ClinicFile(path.toAbsolutePath().normalize(), id, server);
    }

    private Clinic fill(ClinicFile file, ServerDatabase database, Connection connection, ClinicProfile profile,
            @Nullable FirstUser first) throws ClinicException, IOException, SQLException {
        var keys = new Transactions(database, new ServerErrors(file.server()));
        var ring = clinics.ring(file, keys);
        var unlocked = new Unlocked(ClinicKey.random(), first == null ? null : first.user().id());
        try {
            migrations.bring(connection, database.dialect());
            ProfileTable.insert(connection, file.id(), profile);
            if (first == null) {
                ring.found(connection, unlocked.key());
            } else {
                UserTable.insert(connection, first.user());
                ring.found(connection,
                        ring.first(unlocked.key(), first.user(), first.password(), first.recoveryKey()));
            }
            connection.commit();
        } catch (ClinicException | IOException | SQLException | RuntimeException e) {
            unlocked.key().close();
            throw e;
        }
        var clinic = clinics.boot(file, database, keys, ring, unlocked);
        try {
            file.write();
            return clinic;
        } catch (ClinicException e) {
            clinic.close();
            throw e;
        }
    }

    /** The connection may be what failed, so another one takes away what was made; this one must let go of it first. */
    private static void undo(Connection failed, ServerSchema schema, boolean whole, ServerLogin login,
            Exception reason) {
        var source = new ServerSource(schema.server(), login);
        try (var connection = source.connect()) {
            failed.close();
            connection.setAutoCommit(false);
            schema.undo(connection, whole);
        } catch (SQLException e) {
            reason.addSuppressed(e);
        } finally {
            source.shutDown();
        }
    }

    /** Writes the file for a clinic that is there. */
    void connect(Path path, ServerAddress server, ServerLogin login) throws ClinicException {
        checked(path, "", server, login);
        var errors = new ServerErrors(server);
        var source = new ServerSource(server, login);
        try (var connection = source.connect()) {
            connection.setAutoCommit(false);
            var id = new ServerSchema(server).requireClinic(connection);
            checked(path, id, server, login).write();
        } catch (ClinicException | SQLException e) {
            throw errors.translate(e);
        } finally {
            source.shutDown();
        }
    }
}
