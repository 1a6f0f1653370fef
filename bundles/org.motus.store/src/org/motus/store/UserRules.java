package org.motus.store;

import org.motus.store.ClinicException.Reason;

/** What a name and a password must be. Called by stores and by whoever asks for them. */
public final class UserRules {

    /** Characters of a name at most. */
    public static final int LONGEST_NAME = 120;

    private UserRules() {
    }

    /**
     * @param name
     *            name to sign in with
     * @return the name without spaces around it
     * @throws ClinicException
     *             {@link Reason#INVALID} when it is blank, too long, or cannot be stored
     */
    public static String checkedName(String name) throws ClinicException {
        TextRules.required("name of the user", name, LONGEST_NAME);
        return name.strip();
    }

    /**
     * @throws ClinicException
     *             {@link Reason#INVALID} when it is too short or too long for a new password
     */
    public static void check(Password next) throws ClinicException {
        if (next.length() < Password.SHORTEST || next.length() > Password.LONGEST) {
            throw TextRules.invalid("A password has " + Password.SHORTEST + " to " + Password.LONGEST
                    + " characters; choose another one.");
        }
    }
}
