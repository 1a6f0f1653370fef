package org.motus.testkit;

import java.nio.file.Path;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;

/** Folders in which nothing is made or opened: a test overrides what its scene may ask, the rest fails loudly. */
public class SilentFolders implements ClinicFolders {

    @Override
    public Clinic create(Path folder, ClinicProfile profile) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Made create(Path folder, ClinicProfile profile, String administrator, Password password)
            throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean asks(Path folder) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Clinic open(Path folder, Key key) throws ClinicException {
        throw new UnsupportedOperationException();
    }
}
