package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server of the tests' own, with a new schema for each clinic. It ends with the tests. */
final class PostgresClinics implements AutoCloseable {

    private static final String CLINIC_ID = "11111111-2222-3333-4444-555555555555";

    private final EmbeddedPostgres server;
    private int schemas;

    PostgresClinics() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    /** A schema without any table. */
    PostgresDatabase empty() throws SQLException {
        return PostgresDatabase.create(server.getPostgresDatabase(), "clinic_" + ++schemas);
    }

    /** A clinic without patients, its folder marked in the given place. */
    PostgresDatabase create(Path folder) throws SQLException, ClinicException, IOException {
        var database = empty();
        try (var connection = database.connect()) {
            Migrations.shipped().bring(connection, database.dialect());
            ProfileTable.insert(connection, CLINIC_ID, new ClinicProfile("Praxis", "Street 1", "030 1", "112", true));
            connection.commit();
        }
        var clinic = ClinicFolder.of(folder);
        try (var key = ClinicKey.random()) {
            new KeyRing(clinic, CLINIC_ID, SignInRules.shipped()).found(key);
        }
        clinic.mark(CLINIC_ID);
        return database;
    }

    /** Opens a clinic that {@link #create} made, as every start of the program does. */
    Clinic open(Path folder, PostgresDatabase database) throws SQLException, ClinicException, IOException {
        return open(folder, database, new Key.Open(), SignInRules.shipped());
    }

    /** As {@link #open(Path, PostgresDatabase)}, as somebody. */
    Clinic open(Path folder, PostgresDatabase database, Key key, SignInRules rules)
            throws SQLException, ClinicException, IOException {
        var ring = new KeyRing(ClinicFolder.of(folder), CLINIC_ID, rules);
        var unlocked = ring.unlock(key);
        try (var connection = database.connect()) {
            Migrations.shipped().bring(connection, database.dialect());
            return new JdbcClinic(folder, CLINIC_ID, database, ring.admit(unlocked, connection), () -> {
            });
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
