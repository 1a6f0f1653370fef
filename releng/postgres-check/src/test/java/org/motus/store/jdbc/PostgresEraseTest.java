package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.Key;
import org.motus.testkit.EraseContract;

/** Erasing a patient from a clinic whose records are on a PostgreSQL server. */
class PostgresEraseTest extends EraseContract {

    private static final SignInRules QUICK = new SignInRules(new KeyDerivation(10), Instant::now, pause -> {
    });

    private static PostgresClinics clinics;

    private final Path folder;
    private PostgresDatabase database;

    PostgresEraseTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @BeforeAll
    static void startServer() throws IOException {
        clinics = new PostgresClinics();
    }

    @AfterAll
    static void endServer() throws IOException {
        clinics.close();
    }

    @Override
    protected Clinic open(Key key) throws Exception {
        if (database == null) {
            database = clinics.create(folder);
        }
        return clinics.open(folder, database, key, QUICK);
    }

    @Override
    protected Connection probe() throws Exception {
        return database.connect();
    }
}
