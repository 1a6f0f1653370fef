package org.motus.store.jdbc;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Act;
import org.motus.store.AuditEntry;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.jdbc.AuditTable.Head;

/**
 * A row of the audit as it stands in the table; nothing about it is checked yet.
 *
 * @param micros
 *            microseconds since 1970, UTC
 * @param act
 *            name of an {@link Act}, unless somebody changed it
 * @param hash
 *            as stored
 */
record AuditRow(long number, long micros, String user, String act, @Nullable String patientId, String subject,
        @Nullable String oldHash, @Nullable String newHash, String hash) {

    /** @return the row that follows the one with this hash, its own hash worked out */
    static AuditRow following(String hashBefore, long number, Instant at, AuditFact fact) {
        var open = new AuditRow(number, ChronoUnit.MICROS.between(Instant.EPOCH, at), fact.user(), fact.act().name(),
                fact.patientId(), fact.subject(), fact.oldHash(), fact.newHash(), "");
        return new AuditRow(number, open.micros, open.user, open.act, open.patientId, open.subject, open.oldHash,
                open.newHash, AuditHash.of(hashBefore, open));
    }

    /** @return the end of the chain when this row is the newest */
    Head head() {
        return new Head(number, hash);
    }

    Instant at() {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }

    /** @throws ClinicException {@link Reason#DAMAGED} when the act is none */
    AuditEntry entry() throws ClinicException {
        try {
            return new AuditEntry(number, at(), user, Act.valueOf(act), patientId, subject, oldHash, newHash, hash);
        } catch (IllegalArgumentException e) {
            throw new ClinicException(Reason.DAMAGED, "Row " + number
                    + " of the audit was changed outside Motus; run verify to see what is wrong with it.", e);
        }
    }
}
