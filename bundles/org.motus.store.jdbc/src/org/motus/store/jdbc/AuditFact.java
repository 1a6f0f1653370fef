package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Act;

/**
 * What is to be recorded: a row of the audit without number, time and hash.
 *
 * @param user
 *            name of who does it
 * @param subject
 *            which part or thing, without patient data
 */
record AuditFact(String user, Act act, @Nullable String patientId, String subject, @Nullable String oldHash,
        @Nullable String newHash) {

    /** The subject of what is done to a record as a whole. */
    static final String RECORD = "record";

    AuditFact {
        requireNonNull(user);
        requireNonNull(subject);
    }

    /** @return the subject of what is done to a saved program */
    static String revision(int number) {
        return "revision " + number;
    }
}
