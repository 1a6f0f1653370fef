package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.testkit.ClinicContract;

/** The contract of every store, on a PostgreSQL server. */
@ExtendWith(PostgresServer.class)
class PostgresContractTest extends ClinicContract {

    private final PostgresClinics clinics;
    private final Path file;

    PostgresContractTest(PostgresClinics clinics, @TempDir Path folder) throws Exception {
        this.clinics = clinics;
        this.file = clinics.create(folder);
    }

    @Override
    protected Clinic open() throws Exception {
        return clinics.open(file);
    }
}
