package org.motus.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Makes and opens clinics. A clinic is one folder, which one program at a time has open; or it is on a database server, and
 * a small clinic file on each computer says where. A clinic file holds no login and nothing about people, so it may be
 * copied.
 */
public interface ClinicFolders {

    /** How the name of a clinic file ends. */
    String FILE_ENDING = ".motus-clinic";

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
     * Makes a new, empty clinic on a database server and signs its first user in. The schema is made when the server has
     * none of that name; tables of others in it are not touched.
     *
     * @param file
     *            clinic file to write for it, not there yet; its name ends with {@link #FILE_ENDING}
     * @param server
     *            where on the server; a server that is not this computer must prove who it is and encrypt
     * @param login
     *            of a role that may make tables there; not closed by this call
     * @param profile
     *            letterhead of the clinic
     * @param administrator
     *            name of the first user, 1 to 120 characters
     * @param password
     *            {@link Password#SHORTEST} to {@link Password#LONGEST} characters; not closed by this call
     * @return the open clinic and its recovery key
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_EMPTY} when the file is there or the schema holds a clinic;
     *             {@link ClinicException.Reason#SERVER_LOGIN}, {@link ClinicException.Reason#UNREACHABLE},
     *             {@link ClinicException.Reason#INVALID} for a value; nothing is left behind
     */
    Made createShared(Path file, ServerAddress server, ServerLogin login, ClinicProfile profile, String administrator,
            Password password) throws ClinicException;

    /**
     * Writes a clinic file for a clinic that is on a database server already. Copying the file of another desk does as
     * well.
     *
     * @param file
     *            clinic file to write, not there yet; its name ends with {@link #FILE_ENDING}
     * @param login
     *            not closed by this call
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_A_CLINIC} when the schema holds none; otherwise as
     *             {@link #createShared}; nothing is left behind
     */
    void connect(Path file, ServerAddress server, ServerLogin login) throws ClinicException;

    /**
     * @param path
     *            a folder or a clinic file
     * @return where the clinic of a clinic file is; empty for everything that is no file
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_A_CLINIC}, {@link ClinicException.Reason#NEWER} or
     *             {@link ClinicException.Reason#INVALID} when the file is no clinic file, newer than this program, or a
     *             value in it is wrong
     */
    Optional<ServerAddress> address(Path path) throws ClinicException;

    /**
     * @param folder
     *            a folder or a clinic file
     * @return true when the clinic has users and opens only with a name and password or the recovery key
     * @throws ClinicException
     *             when the folder is no clinic, or its key file is missing or damaged; for a clinic file also
     *             {@link ClinicException.Reason#SERVER_LOGIN} and {@link ClinicException.Reason#UNREACHABLE}
     */
    boolean asks(Path folder) throws ClinicException;

    /**
     * Opens a clinic without users and brings its database to this program's version.
     *
     * @param folder
     *            a folder that {@link #create} made, or a clinic file
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
     *            a folder that {@link #create} made, or a clinic file
     * @param key
     *            who opens it; not closed by this call
     * @return the open clinic; the caller closes it
     * @throws ClinicException
     *             as {@link #open(Path)}; for a clinic file also {@link ClinicException.Reason#SERVER_LOGIN} and
     *             {@link ClinicException.Reason#UNREACHABLE}; {@link ClinicException.Reason#WRONG_PASSWORD} when the name, password or
     *             recovery key is wrong, without saying which; {@link ClinicException.Reason#INVALID} when a name is
     *             given to a clinic without users
     */
    Clinic open(Path folder, Key key) throws ClinicException;
}
