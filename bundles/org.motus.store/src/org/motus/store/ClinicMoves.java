package org.motus.store;

import java.nio.file.Path;

import org.motus.store.Backups.Progress;

/**
 * Moves clinics from their folder to a database server and back. Everything goes along: records, programs, users with their
 * passwords, the recovery key, the audit. While a clinic is moved nobody else works in it. What arrived is compared row by row
 * and hash by hash with what was there, and only then is it a clinic; from then on the old place refuses to open and names
 * the new one. What fails or is stopped before leaves nothing behind, and the old place opens as before. Administrators
 * only. An OSGi service, safe for use from several threads.
 */
public interface ClinicMoves {

    /**
     * Moves a clinic with users to a database server.
     *
     * @param folder
     *            the clinic's folder; stays as it is, but for a mark that it was moved
     * @param key
     *            an administrator's, or the recovery key; not closed by this call
     * @param file
     *            clinic file to write, not there yet; its name ends with {@link ClinicFolders#FILE_ENDING}
     * @param server
     *            where to, with a schema that does not exist or holds no clinic
     * @param login
     *            of a role that may make tables there; not closed by this call
     * @return what was moved
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_ALLOWED} for everybody but administrators;
     *             {@link ClinicException.Reason#INVALID} for a clinic without users, a clinic that is on a server already
     *             or a wrong value; {@link ClinicException.Reason#NOT_EMPTY} when the file or the clinic is there;
     *             {@link ClinicException.Reason#IN_USE}; {@link ClinicException.Reason#SERVER_LOGIN};
     *             {@link ClinicException.Reason#UNREACHABLE}; {@link ClinicException.Reason#DAMAGED} when something did not
     *             arrive as it was, or was not as it should be before
     * @throws java.util.concurrent.CancellationException
     *             when the progress stopped it
     */
    Moved toServer(Path folder, Key key, Path file, ServerAddress server, ServerLogin login, Progress progress)
            throws ClinicException;

    /**
     * Moves a clinic from its database server into a folder of this computer.
     *
     * @param file
     *            the clinic file; its login comes from {@link ServerLogins}
     * @param key
     *            an administrator's, or the recovery key; not closed by this call
     * @param folder
     *            a folder that does not exist yet or is empty
     * @return what was moved
     * @throws ClinicException
     *             as {@link #toServer}; {@link ClinicException.Reason#DISK_FULL} and
     *             {@link ClinicException.Reason#READ_ONLY} for the folder
     * @throws java.util.concurrent.CancellationException
     *             when the progress stopped it
     */
    Moved toFolder(Path file, Key key, Path folder, Progress progress) throws ClinicException;

    /**
     * What was moved and compared.
     *
     * @param place
     *            the folder or clinic file that opens the clinic from now on, absolute
     * @param patients
     *            number of records
     * @param revisions
     *            number of program revisions
     * @param auditRows
     *            number of rows of the audit, the row of the move itself included
     */
    record Moved(Path place, long patients, long revisions, long auditRows) {
    }
}
