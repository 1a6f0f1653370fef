package org.motus.store;

import java.nio.file.Path;

/** Makes and opens clinics. A clinic is one folder; one program at a time has it open. */
public interface ClinicFolders {

    /**
     * Makes a new, empty clinic and opens it.
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
     * Opens a clinic and brings its database to this program's version.
     *
     * @param folder
     *            a folder that {@link #create} made
     * @return the open clinic; the caller closes it
     * @throws ClinicException
     *             when the folder is no clinic, is open elsewhere, is newer than this program, cannot be written, or is
     *             damaged; nothing is changed
     */
    Clinic open(Path folder) throws ClinicException;
}
