package org.motus.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.ClinicProfile;
import org.motus.testkit.ClinicContract;

/** The contract of every store, on a clinic folder. */
class FolderContractTest extends ClinicContract {

    private final Path temp;

    FolderContractTest(@TempDir Path temp) {
        this.temp = temp;
    }

    @Override
    protected Clinic open() throws Exception {
        var folders = new JdbcClinicFolders();
        var folder = temp.resolve("clinic");
        return Files.exists(folder)
                ? folders.open(folder)
                : folders.create(folder, new ClinicProfile("Praxis", "Street 1", "030 1", "112", true));
    }
}
