package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.Key;
import org.motus.testkit.OverrideContract;

/** Overridden checks in a clinic whose records are on a PostgreSQL server. */
@ExtendWith(PostgresServer.class)
class PostgresOverrideTest extends OverrideContract {

    private final PostgresClinics clinics;
    private final Path file;

    PostgresOverrideTest(PostgresClinics clinics, @TempDir Path folder) throws Exception {
        this.clinics = clinics;
        this.file = clinics.create(folder);
    }

    @Override
    protected Clinic open(Key key) throws Exception {
        return clinics.desk().open(file, key);
    }
}
