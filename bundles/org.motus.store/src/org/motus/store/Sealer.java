package org.motus.store;

/**
 * Encrypts what the clinic keeps outside its database, such as recovery files and waiting revisions, under a key derived
 * from the clinic's own. Bytes sealed in one session open in every later one, whoever signs in. Safe for use from several
 * threads.
 */
public interface Sealer {

    /**
     * @param plain
     *            not changed, may be empty
     * @return 29 bytes longer than the plain ones, different each time
     * @throws ClinicException
     *             when the clinic is closed
     */
    byte[] seal(byte[] plain) throws ClinicException;

    /**
     * @param sealed
     *            what {@link #seal} returned
     * @return the plain bytes
     * @throws ClinicException
     *             {@link ClinicException.Reason#DAMAGED} when a byte was changed or another clinic sealed them
     */
    byte[] open(byte[] sealed) throws ClinicException;
}
