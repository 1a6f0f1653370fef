package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.motus.testkit.Refusals.refused;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.Role;
import org.motus.testkit.UsersContract;

/** Who may open a clinic whose records are on a PostgreSQL server. */
@ExtendWith(PostgresServer.class)
class PostgresUsersTest extends UsersContract {

    private final PostgresClinics clinics;
    private final Path file;

    PostgresUsersTest(PostgresClinics clinics, @TempDir Path folder) throws Exception {
        this.clinics = clinics;
        this.file = clinics.create(folder);
    }

    @Override
    protected Clinic open(Key key) throws Exception {
        return clinics.desk().open(file, key);
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
