package org.motus.store;

import java.nio.file.Path;

/** Makes and opens clinics. A clinic is one folder; one program at a time has it open. */
public interface ClinicFolders {

    /**
     * A new clinic with its first user.
     *
     * @param clinic
     *            open; the caller closes it
     * @param recoveryKey
     *            six groups of five letters and digits, to be shown and printed once; the caller closes it
     */
    record Made(Clinic clinic, Password recoveryKey) {
    }

    /**
     * Makes a new, empty clinic without users, which anybody may open, and opens it.
     *
     * @param folder
     *            a folder that does not exist yet or is empty
     * @param profile
     *            letterhead of the clinic
     * @return the open clinic; the caller closes it
     * @throws ClinicException
     *             when the folder is not empty, cannot be written, or the disk is full; nothing is left behind
     */
    Clinic create(Path folder, ClinicProfile profile) throws ClinicException;

    /**
     * Makes a new, empty clinic and signs its first user in.
     *
     * @param folder
     *            a folder that does not exist yet or is empty
     * @param profile
     *            letterhead of the clinic
     * @param administrator
     *            name of the first user, 1 to 120 characters
     * @param password
     *            {@link Password#SHORTEST} to {@link Password#LONGEST} characters; not closed by this call
     * @return the open clinic and its recovery key
     * @throws ClinicException
     *             as {@link #create(Path, ClinicProfile)}; {@link ClinicException.Reason#INVALID} when the name or the
     *             password is too short or too long; nothing is left behind
     */
    Made create(Path folder, ClinicProfile profile, String administrator, Password password) throws ClinicException;

    /**
     * @return true when the clinic has users and opens only with a name and password or the recovery key
     * @throws ClinicException
     *             when the folder is no clinic, or its key file is missing or damaged
     */
    boolean asks(Path folder) throws ClinicException;

    /**
     * Opens a clinic without users and brings its database to this program's version.
     *
     * @param folder
     *            a folder that {@link #create} made
     * @return the open clinic; the caller closes it
     * @throws ClinicException
     *             when the folder is no clinic, is open elsewhere, is newer than this program, cannot be written, or is
     *             damaged; {@link ClinicException.Reason#SIGN_IN} when the clinic has users; nothing is changed
     */
    default Clinic open(Path folder) throws ClinicException {
        return open(folder, new Key.Open());
    }

    /**
     * Opens a clinic and brings its database to this program's version. Takes about half a second for the key; after
     * wrong passwords it waits first, longer each time, up to half a minute.
     *
     * @param folder
     *            a folder that {@link #create} made
     * @param key
     *            who opens it; not closed by this call
     * @return the open clinic; the caller closes it
     * @throws ClinicException
     *             as {@link #open(Path)}; {@link ClinicException.Reason#WRONG_PASSWORD} when the name, password or
     *             recovery key is wrong, without saying which; {@link ClinicException.Reason#INVALID} when a name is
     *             given to a clinic without users
     */
    Clinic open(Path folder, Key key) throws ClinicException;
}
