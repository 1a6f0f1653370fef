package org.motus.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.testkit.FolderTemplate;
import org.motus.testkit.SearchContract;

/** What every store finds, found in memory. */
class IndexContractTest extends SearchContract {

    @TempDir
    private static Path shared;
    private static FolderTemplate empty;

    private final Path folder;

    IndexContractTest(@TempDir Path temp) {
        this.folder = temp.resolve("clinic");
    }

    @BeforeAll
    static void makeAClinic() throws ClinicException {
        empty = new FolderTemplate(shared.resolve("empty"));
        new JdbcClinicFolders().create(empty.folder(), new ClinicProfile("Praxis", "Street 1", "030 1", "112", true))
                .close();
    }

    @Override
    protected Clinic open() throws Exception {
        var clinic = new JdbcClinicFolders().open(Files.exists(folder) ? folder : empty.copyTo(folder));
        ((JdbcClinic) clinic).readRows();
        return clinic;
    }
}
