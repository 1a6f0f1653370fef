package org.motus.store.jdbc;

import java.io.IOException;

import org.motus.store.ClinicException;

/** How the clinic's key is had. */
@FunctionalInterface
interface Unlocking {

    Unlocked with(KeyRing ring) throws ClinicException, IOException;
}
