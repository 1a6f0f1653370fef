package org.motus.store.jdbc;

import java.nio.file.Path;
import java.sql.Connection;

import org.motus.store.Clinic;
import org.motus.store.Key;
import org.motus.testkit.ClinicAccess;

/** A clinic on the PostgreSQL server; each time it is opened at another desk. */
record SharedAccess(PostgresClinics clinics, Path file) implements ClinicAccess {

    @Override
    public Clinic open(Key key) throws Exception {
        return clinics.desk().open(file, key);
    }

    @Override
    public Connection probe() throws Exception {
        return clinics.probe(file);
    }
}
