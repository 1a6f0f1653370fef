package org.motus.ui.program;

import java.nio.file.Path;

import org.motus.store.Clinic;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;

/** Nothing is opened or made here. */
final class NoFolders implements ClinicFolders {

    @Override
    public Clinic create(Path folder, ClinicProfile profile) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Clinic open(Path folder) {
        throw new UnsupportedOperationException();
    }
}
