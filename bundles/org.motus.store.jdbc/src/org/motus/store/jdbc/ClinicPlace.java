package org.motus.store.jdbc;

import java.nio.file.Files;
import java.nio.file.Path;

import org.motus.store.ClinicException;

/** Where an open clinic is: in a folder of its own, or on a server. */
interface ClinicPlace {

    /** @return the folder or the clinic file, absolute */
    Path path();

    Refusals refusals();

    /** @throws ClinicException when what is written now would be lost */
    void require() throws ClinicException;

    /** @return a clinic in a folder */
    static ClinicPlace of(ClinicFolder folder) {
        var errors = new ClinicErrors(folder.path());
        var marker = folder.marker();
        return new ClinicPlace() {

            @Override
            public Path path() {
                return folder.path();
            }

            @Override
            public Refusals refusals() {
                return errors;
            }

            /** A deleted or unplugged folder takes writes on some systems and loses them. */
            @Override
            public void require() throws ClinicException {
                if (!Files.isRegularFile(marker)) {
                    throw errors.vanished(null);
                }
            }
        };
    }

    /** @return a clinic on a server, which itself says when it cannot write; its file may come and go */
    static ClinicPlace of(ClinicFile file) {
        var errors = new ServerErrors(file.server());
        return new ClinicPlace() {

            @Override
            public Path path() {
                return file.path();
            }

            @Override
            public Refusals refusals() {
                return errors;
            }

            @Override
            public void require() {
                // The server answers for itself.
            }
        };
    }
}
