package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.testkit.ClinicContract;

/** The contract of every store, on a PostgreSQL server. */
class PostgresContractTest extends ClinicContract {

    private static PostgresClinics clinics;

    private final Path folder;
    private PostgresDatabase database;

    PostgresContractTest(@TempDir Path folder) {
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
    protected Clinic open() throws Exception {
        if (database == null) {
            database = clinics.create(folder);
        }
        return clinics.open(folder, database);
    }
}
