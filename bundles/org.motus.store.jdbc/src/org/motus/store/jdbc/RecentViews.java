package org.motus.store.jdbc;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was read a moment ago and is on record: reading the same content again within a minute makes no second row. The
 * minute runs from the row, so somebody who goes on reading makes a row each minute.
 */
final class RecentViews {

    /** How long a row stands for further reads of the same, in nanoseconds. */
    static final long WINDOW = 60_000_000_000L;

    private static final int MOST = 500;

    private final Map<AuditFact, Long> recorded = new LinkedHashMap<>();

    /** @return true when a row less than a minute old says the same: who, which patient, which part, which content */
    synchronized boolean has(AuditFact view, long now) {
        var then = recorded.get(view);
        return then != null && now - then < WINDOW;
    }

    /** Says that a row was committed. */
    synchronized void add(AuditFact view, long now) {
        recorded.remove(view);
        recorded.put(view, now);
        if (recorded.size() > MOST) {
            recorded.remove(recorded.keySet().iterator().next());
        }
    }
}
