package org.motus.store;

/**
 * Somebody who uses the clinic.
 *
 * @param id
 *            stable id, not blank
 * @param name
 *            name to sign in with and to show, not blank; unlike any other name of the clinic, capitals left aside
 * @param role
 *            what the user may do
 * @param active
 *            false when the user can no longer sign in; the name stays in old records
 */
public record UserInfo(String id, String name, Role role, boolean active) {

    /** @return true when the user is active and the role allows it */
    public boolean may(Right right) {
        return active && role.may(right);
    }
}
