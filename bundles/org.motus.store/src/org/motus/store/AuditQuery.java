package org.motus.store;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What to look for in the audit. The newest rows come first.
 *
 * @param user
 *            name of who did it, null for everybody
 * @param acts
 *            which acts; empty for all
 * @param patientId
 *            whose record, null for all rows
 * @param since
 *            first moment that is found, null for the beginning
 * @param until
 *            first moment that is no longer found, null for the end
 * @param before
 *            only rows with a smaller number, 1 or more
 * @param limit
 *            rows to return at most, 1 or more
 */
public record AuditQuery(@Nullable String user, Set<Act> acts, @Nullable String patientId, @Nullable Instant since,
        @Nullable Instant until, long before, int limit) {

    public AuditQuery {
        acts = Set.copyOf(requireNonNull(acts));
    }

    /** Everything, a number of rows at a time. */
    public static AuditQuery all(int limit) {
        return new AuditQuery(null, Set.of(), null, null, null, Long.MAX_VALUE, limit);
    }

    /** @return the same search about one patient; null for all rows */
    public AuditQuery about(@Nullable String patient) {
        return new AuditQuery(user, acts, patient, since, until, before, limit);
    }

    /** @return the same search about one person; null for everybody */
    public AuditQuery by(@Nullable String person) {
        return new AuditQuery(person, acts, patientId, since, until, before, limit);
    }

    /** @return the same search for these acts only; none for all */
    public AuditQuery of(Act... some) {
        return new AuditQuery(user, Set.of(some), patientId, since, until, before, limit);
    }

    /** @return the same search in a span of time; null leaves an end open */
    public AuditQuery between(@Nullable Instant from, @Nullable Instant end) {
        return new AuditQuery(user, acts, patientId, from, end, before, limit);
    }

    /** @return the rows that follow the last one of a page */
    public AuditQuery after(AuditEntry last) {
        return new AuditQuery(user, acts, patientId, since, until, last.number(), limit);
    }
}
