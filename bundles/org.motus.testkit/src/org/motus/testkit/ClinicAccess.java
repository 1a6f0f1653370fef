package org.motus.testkit;

import java.sql.Connection;

import org.motus.store.Clinic;
import org.motus.store.Key;

/** How the one clinic of a scene is reached, wherever its records are. */
public interface ClinicAccess {

    /** Opens the clinic; the first time it is an empty one without users. */
    Clinic open(Key key) throws Exception;

    /** A way past the store into the tables of the clinic that is open. */
    Connection probe() throws Exception;
}
