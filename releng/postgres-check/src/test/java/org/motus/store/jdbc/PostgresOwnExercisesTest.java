package org.motus.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.Key;
import org.motus.testkit.OwnExercisesContract;

/** The clinic's own exercises on a PostgreSQL server. */
@ExtendWith(PostgresServer.class)
class PostgresOwnExercisesTest extends OwnExercisesContract {

    private final PostgresClinics clinics;
    private final Path file;

    PostgresOwnExercisesTest(PostgresClinics clinics, @TempDir Path folder) throws Exception {
        this.clinics = clinics;
        this.file = clinics.create(folder);
    }

    @Override
    protected Clinic open(Key key) throws Exception {
        return clinics.desk().open(file, key);
    }

    @Override
    protected Connection probe() throws Exception {
        return clinics.probe(file);
    }
}
