package org.motus.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.Key;
import org.motus.testkit.OwnExercisesContract;

/** The clinic's own exercises in a clinic folder. */
@ExtendWith(EmptyClinics.class)
class FolderOwnExercisesTest extends OwnExercisesContract {

    private final EmptyClinic empty;
    private final JdbcClinicFolders folders = QuickSignIn.folders();
    private final Path folder;

    FolderOwnExercisesTest(@TempDir Path temp, EmptyClinic empty) {
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

    @Override
    protected Connection probe() throws Exception {
        return new DerbyProbe(ClinicFolder.of(folder)).connect();
    }
}
