package org.motus.store;

import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;

/**
 * One row of the audit. Nothing in it says anything about a patient but the id.
 *
 * @param number
 *            counts from 1 without a gap
 * @param at
 *            UTC by the clock of the computer it was done at, to the microsecond; may go back from one row to the next
 * @param user
 *            name of who did it
 * @param patientId
 *            whose record, null when it is about none
 * @param subject
 *            which part or thing, in a few words without patient data, such as "revision 3"; may be empty
 * @param oldHash
 *            SHA-256 of the content before, 64 hexadecimal digits; null when there was none
 * @param newHash
 *            SHA-256 of the content after, or of what was read; null when there is none
 * @param hash
 *            SHA-256 of this row and of the hash before it, 64 hexadecimal digits
 */
public record AuditEntry(long number, Instant at, String user, Act act, @Nullable String patientId, String subject,
        @Nullable String oldHash, @Nullable String newHash, String hash) {
}
