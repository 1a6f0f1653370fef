package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.testkit.SearchContract;

/** What every store finds, found in memory. */
@ExtendWith(EmptyClinics.class)
class IndexContractTest extends SearchContract {

    private final EmptyClinic empty;
    private final Path folder;

    IndexContractTest(@TempDir Path temp, EmptyClinic empty) {
        this.empty = empty;
        this.folder = temp.resolve("clinic");
    }

    @Override
    protected Clinic open() throws Exception {
        var clinic = empty.open(folder);
        ((JdbcClinic) clinic).readRows();
        return clinic;
    }
}
