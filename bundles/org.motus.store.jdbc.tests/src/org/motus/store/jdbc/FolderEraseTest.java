package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.testkit.EraseContract;

/** Erasing a patient from a clinic folder, whose list of patients is in memory. */
@ExtendWith(EmptyClinics.class)
class FolderEraseTest extends EraseContract {

    FolderEraseTest(@TempDir Path temp, EmptyClinic empty) {
        super(new FolderAccess(temp.resolve("clinic"), empty));
    }
}
