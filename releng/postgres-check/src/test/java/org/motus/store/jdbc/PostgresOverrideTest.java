package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.testkit.OverrideContract;

/** Overridden checks in a clinic whose records are on a PostgreSQL server. */
@ExtendWith(PostgresServer.class)
class PostgresOverrideTest extends OverrideContract {

    PostgresOverrideTest(PostgresClinics clinics, @TempDir Path folder) throws Exception {
        super(new SharedAccess(clinics, clinics.create(folder)));
    }
}
