package org.motus.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.Key;
import org.motus.testkit.OverrideContract;

/** Overridden checks in a clinic folder. */
@ExtendWith(EmptyClinics.class)
class FolderOverrideTest extends OverrideContract {

    private final EmptyClinic empty;
    private final JdbcClinicFolders folders = QuickSignIn.folders();
    private final Path folder;

    FolderOverrideTest(@TempDir Path temp, EmptyClinic empty) {
        this.empty = empty;
        this.folder = temp.resolve("clinic");
    }

    @Override
    protected Clinic open(Key key) throws Exception {
        if (!Files.exists(folder)) {
            empty.template().copyTo(folder);
        }
        return folders.open(folder, key);
    }
}
