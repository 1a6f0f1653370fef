package org.motus.store;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Who may open the clinic. Only an administrator may call these, except that everybody may change and verify the own
 * password; others are refused with {@link ClinicException.Reason#NOT_ALLOWED}. Safe for use from several threads. What derives a key from
 * a password takes about half a second.
 */
public interface Users {

    /**
     * @return everybody by name, those who can no longer sign in as well; empty in a clinic without users
     * @throws ClinicException
     *             when the database cannot be read
     */
    List<UserInfo> list() throws ClinicException;

    /**
     * Adds somebody. The first one of a clinic without users must be an administrator: from then on the clinic asks for a
     * name and password, and this session goes on as that administrator. Such a clinic has no recovery key until
     * {@link #newRecoveryKey()}.
     *
     * @param name
     *            1 to 120 characters, unlike any other name of the clinic
     * @param password
     *            {@link Password#SHORTEST} to {@link Password#LONGEST} characters; not closed by this call
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} when the name is taken or a value is out of range
     */
    UserInfo add(String name, Role role, Password password) throws ClinicException;

    /**
     * @param id
     *            whose role
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_FOUND}; {@link ClinicException.Reason#INVALID} for the last active
     *             administrator
     */
    void role(String id, Role role) throws ClinicException;

    /**
     * @param active
     *            false takes the user's copy of the clinic's key away; true gives none back, so that an administrator
     *            must set a new password before the user can sign in again
     * @throws ClinicException
     *             {@link ClinicException.Reason#NOT_FOUND}; {@link ClinicException.Reason#INVALID} for the last active
     *             administrator
     */
    void active(String id, boolean active) throws ClinicException;

    /**
     * Sets a password.
     *
     * @param id
     *            whose password
     * @param old
     *            the present one; null when an administrator sets the password of somebody else, or came in by the
     *            recovery key. Not closed by this call
     * @param next
     *            {@link Password#SHORTEST} to {@link Password#LONGEST} characters; not closed by this call
     * @throws ClinicException
     *             {@link ClinicException.Reason#WRONG_PASSWORD} when the present one is wrong;
     *             {@link ClinicException.Reason#INVALID} when the next one is too short or too long
     */
    void password(String id, @Nullable Password old, Password next) throws ClinicException;

    /**
     * Checks that whoever unlocks the screen is who signed in. Everybody may call it. Wrong passwords are counted and slow
     * down the next try as at a sign-in. A clinic without users takes every password.
     *
     * @param present
     *            the password of {@link Clinic#user()}, or the recovery key when that opened the clinic; not closed by this
     *            call
     * @throws ClinicException
     *             {@link ClinicException.Reason#WRONG_PASSWORD} when it is another
     */
    void verify(Password present) throws ClinicException;

    /**
     * Makes a new recovery key; the one before opens nothing any more.
     *
     * @return to be shown or printed once; the caller closes it
     * @throws ClinicException
     *             {@link ClinicException.Reason#INVALID} in a clinic without users
     */
    Password newRecoveryKey() throws ClinicException;
}
