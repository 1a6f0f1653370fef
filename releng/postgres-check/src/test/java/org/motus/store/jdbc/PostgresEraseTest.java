package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.testkit.EraseContract;

/** Erasing a patient from a clinic whose records are on a PostgreSQL server. */
@ExtendWith(PostgresServer.class)
class PostgresEraseTest extends EraseContract {

    PostgresEraseTest(PostgresClinics clinics, @TempDir Path folder) throws Exception {
        super(new SharedAccess(clinics, clinics.create(folder)));
    }
}
