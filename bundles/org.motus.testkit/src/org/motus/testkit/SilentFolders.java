package org.motus.testkit;

import java.nio.file.Path;
import java.util.Optional;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;

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
    public Made createShared(Path file, ServerAddress server, ServerLogin login, ClinicProfile profile,
            String administrator, Password password) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public void connect(Path file, ServerAddress server, ServerLogin login) throws ClinicException {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<ServerAddress> address(Path path) throws ClinicException {
        return Optional.empty();
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
