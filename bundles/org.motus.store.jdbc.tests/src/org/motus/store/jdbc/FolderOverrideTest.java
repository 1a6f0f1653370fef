package org.motus.store.jdbc;

import java.nio.file.Path;

import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.testkit.OverrideContract;

/** Overridden checks in a clinic folder. */
@ExtendWith(EmptyClinics.class)
class FolderOverrideTest extends OverrideContract {

    FolderOverrideTest(@TempDir Path temp, EmptyClinic empty) {
        super(new FolderAccess(temp.resolve("clinic"), empty));
    }
}
