package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.testkit.OwnExercisesContract;

/** The clinic's own exercises on a PostgreSQL server. */
@ExtendWith(PostgresServer.class)
class PostgresOwnExercisesTest extends OwnExercisesContract {

    PostgresOwnExercisesTest(PostgresClinics clinics, @TempDir Path folder) throws Exception {
        super(new SharedAccess(clinics, clinics.create(folder)));
    }
}
