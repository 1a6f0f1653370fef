package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.testkit.ClinicContract;

/** The contract of every store, on a clinic folder. */
@ExtendWith(EmptyClinics.class)
class FolderContractTest extends ClinicContract {

    private final EmptyClinic empty;
    private final Path folder;

    FolderContractTest(@TempDir Path temp, EmptyClinic empty) {
        this.empty = empty;
        this.folder = temp.resolve("clinic");
    }

    @Override
    protected Clinic open() throws Exception {
        return empty.open(folder);
    }
}
