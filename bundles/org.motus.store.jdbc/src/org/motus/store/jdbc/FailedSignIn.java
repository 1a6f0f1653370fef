package org.motus.store.jdbc;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A sign-in that failed. What was typed is not kept: many a password is typed into the field of the name.
 *
 * @param at
 *            when
 * @param userId
 *            whose name was typed; null for a name that the clinic does not know and for the recovery key
 */
record FailedSignIn(Instant at, @Nullable String userId) {
}
