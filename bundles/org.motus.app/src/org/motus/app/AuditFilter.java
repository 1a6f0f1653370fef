package org.motus.app;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Act;
import org.motus.store.AuditQuery;

/**
 * Which rows of the audit are shown.
 *
 * @param person
 *            name of who did it, null for everybody
 * @param act
 *            what was done, null for everything
 * @param patientId
 *            whose record, blank for all
 * @param from
 *            first day, null for the beginning
 * @param to
 *            last day, null for today
 */
@NonNullByDefault
record AuditFilter(@Nullable String person, @Nullable Act act, String patientId, @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** Everything. */
    static final AuditFilter ALL = new AuditFilter(null, null, "", null, null);

    /** @return true when the days are in order */
    boolean inOrder() {
        var first = from;
        var last = to;
        return first == null || last == null || !last.isBefore(first);
    }

    /**
     * @param limit
     *            rows at most
     * @param zone
     *            where the days are
     */
    AuditQuery query(int limit, ZoneId zone) {
        var first = from;
        var last = to;
        var only = act;
        var query = AuditQuery.all(limit).by(person).about(patient())
                .between(first == null ? null : first.atStartOfDay(zone).toInstant(),
                        last == null ? null : last.plusDays(1).atStartOfDay(zone).toInstant());
        return only == null
                ? query
                : new AuditQuery(query.user(), Set.of(only), query.patientId(), query.since(),
                        query.until(), query.before(), query.limit());
    }

    /** @return the patient's id, null for all */
    @Nullable
    String patient() {
        return patientId.isBlank() ? null : patientId.strip();
    }
}
