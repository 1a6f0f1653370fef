package org.motus.store.jdbc;

import org.motus.store.ClinicException;

/** Puts what a database and the places around it throw into one sentence for the clinician. */
@FunctionalInterface
interface Refusals {

    /** @return the reason in the words of the clinic; the original stays as its cause */
    ClinicException translate(Exception problem);
}
