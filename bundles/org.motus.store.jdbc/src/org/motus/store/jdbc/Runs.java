package org.motus.store.jdbc;

import org.motus.store.ClinicException;

/** Something that work on a database can be given to. */
interface Runs {

    /** @return what the work brings */
    <T> T run(Transactions.Work<T> work) throws ClinicException;
}
