package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.testkit.ClinicContract;

/** The contract of every store, on a clinic folder. */
class FolderContractTest extends ClinicContract {

    @TempDir
    private static Path shared;
    private static EmptyClinic empty;

    private final Path folder;

    FolderContractTest(@TempDir Path temp) {
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
}
