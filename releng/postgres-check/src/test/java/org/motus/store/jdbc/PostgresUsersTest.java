package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.Role;
import org.motus.testkit.UsersContract;

/** Who may open a clinic whose records are on a PostgreSQL server. */
class PostgresUsersTest extends UsersContract {

    private static final SignInRules QUICK = new SignInRules(new KeyDerivation(10), Instant::now, pause -> {
    });

    private static PostgresClinics clinics;

    private final Path folder;
    private PostgresDatabase database;

    PostgresUsersTest(@TempDir Path folder) {
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

    @Test
    void aRoleThatIsChangedAtOneDeskCountsAtTheOtherAtOnce() throws Exception {
        try (var front = open("Ada Admin", ADAS); var back = open("Cleo Clinician", CLEOS)) {
            var record = back.loadPatient("p-1");
            front.users().role(back.user().id(), Role.VIEWER);
            refused(Reason.NOT_ALLOWED, () -> back.savePatient(record));
            assertEquals(1, back.loadPatient("p-1").getVersion());
            refused(Reason.NOT_ALLOWED, () -> back.savePatient(record));
            front.users().active(back.user().id(), false);
            refused(Reason.NOT_ALLOWED, () -> back.loadPatient("p-1"));
            refused(Reason.NOT_ALLOWED, () -> back.loadPatient("p-1"));
        }
    }
}
