package org.motus.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.testkit.AuditContract;

/** What every store keeps about who did what, on a clinic folder. */
class FolderAuditTest extends AuditContract {

    @TempDir
    private static Path shared;
    private static EmptyClinic empty;

    private final Path folder;

    FolderAuditTest(@TempDir Path temp) {
        this.folder = temp.resolve("clinic");
    }

    @BeforeAll
    static void makeAClinic() throws ClinicException {
        empty = EmptyClinic.in(shared);
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
