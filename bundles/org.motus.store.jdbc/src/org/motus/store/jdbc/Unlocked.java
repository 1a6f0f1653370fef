package org.motus.store.jdbc;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A clinic's key, and whose password gave it.
 *
 * @param key
 *            the holder closes it
 * @param userId
 *            null when nobody in particular opened the clinic
 */
record Unlocked(ClinicKey key, @Nullable String userId) {

    /** In the place of a user's id: whoever holds the recovery key. */
    static final String RECOVERY = "recovery";
}
