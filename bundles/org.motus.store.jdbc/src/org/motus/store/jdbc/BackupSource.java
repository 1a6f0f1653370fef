package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * A running clinic that is to be copied.
 *
 * @param folder
 *            its files
 * @param clinicId
 *            its id
 * @param transactions
 *            its work
 * @param database
 *            its database
 */
record BackupSource(ClinicFolder folder, String clinicId, Transactions transactions, Database database) {

    /** @throws ClinicException when the database is on a server */
    FileDatabase files() throws ClinicException {
        if (database instanceof FileDatabase files) {
            return files;
        }
        throw new ClinicException(Reason.INVALID,
                "This clinic is on a database server, where backups are made by whoever runs the server.", null);
    }

    /** Some work on the clinic's own database; nothing is changed by it. */
    interface Step {
        void run(Connection connection) throws SQLException, ClinicException;
    }

    void run(Step step) throws ClinicException {
        transactions.run(connection -> {
            step.run(connection);
            return Boolean.TRUE;
        });
    }
}
