package org.motus.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.testkit.AuditContract;

/** What every store keeps about who did what, on a clinic folder. */
@ExtendWith(EmptyClinics.class)
class FolderAuditTest extends AuditContract {

    private final EmptyClinic empty;
    private final Path folder;

    FolderAuditTest(@TempDir Path temp, EmptyClinic empty) {
        this.empty = empty;
        this.folder = temp.resolve("clinic");
    }

    @Override
    protected Clinic open() throws Exception {
        return empty.open(folder);
    }

    @Override
    protected Connection probe() throws Exception {
        return new DerbyProbe(ClinicFolder.of(folder)).connect();
    }
}
