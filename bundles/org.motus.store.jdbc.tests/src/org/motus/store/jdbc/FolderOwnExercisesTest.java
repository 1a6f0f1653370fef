package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.testkit.OwnExercisesContract;

/** The clinic's own exercises in a clinic folder. */
@ExtendWith(EmptyClinics.class)
class FolderOwnExercisesTest extends OwnExercisesContract {

    FolderOwnExercisesTest(@TempDir Path temp, EmptyClinic empty) {
        super(new FolderAccess(temp.resolve("clinic"), empty));
    }
}
