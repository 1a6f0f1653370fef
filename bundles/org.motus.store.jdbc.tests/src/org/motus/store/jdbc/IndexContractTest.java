package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.testkit.SearchContract;

/** What every store finds, found in memory. */
class IndexContractTest extends SearchContract {

    @TempDir
    private static Path shared;
    private static EmptyClinic empty;

    private final Path folder;

    IndexContractTest(@TempDir Path temp) {
        this.folder = temp.resolve("clinic");
    }

    @BeforeAll
    static void makeAClinic() throws ClinicException {
        empty = EmptyClinic.in(shared);
    }

    @Override
    protected Clinic open() throws Exception {
        var clinic = empty.open(folder);
        ((JdbcClinic) clinic).readRows();
        return clinic;
    }
}
