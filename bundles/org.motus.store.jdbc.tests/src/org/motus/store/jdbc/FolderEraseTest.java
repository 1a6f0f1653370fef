package org.motus.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.Key;
import org.motus.testkit.EraseContract;

/** Erasing a patient from a clinic folder, whose list of patients is in memory. */
@ExtendWith(EmptyClinics.class)
class FolderEraseTest extends EraseContract {

    private final EmptyClinic empty;
    private final JdbcClinicFolders folders = QuickSignIn.folders();
    private final Path folder;

    FolderEraseTest(@TempDir Path temp, EmptyClinic empty) {
        this.empty = empty;
        this.folder = temp.resolve("clinic");
    }

    @Override
    protected Clinic open(Key key) throws Exception {
        if (!Files.exists(folder)) {
            empty.template().copyTo(folder);
        }
        var clinic = folders.open(folder, key);
        ((JdbcClinic) clinic).readRows();
        return clinic;
    }

    @Override
    protected Connection probe() throws Exception {
        return new DerbyProbe(ClinicFolder.of(folder)).connect();
    }
}
