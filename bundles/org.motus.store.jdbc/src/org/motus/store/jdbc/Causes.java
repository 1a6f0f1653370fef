package org.motus.store.jdbc;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** What lies behind a failure. */
final class Causes {

    private Causes() {
    }

    /** @return the failure, its causes and chained database exceptions, each once, outermost first */
    static List<Throwable> of(Throwable first) {
        var seen = Collections.<Throwable>newSetFromMap(new IdentityHashMap<>());
        var chain = new ArrayList<Throwable>();
        collect(first, seen, chain);
        return chain;
    }

    private static void collect(@Nullable Throwable link, Set<Throwable> seen, List<Throwable> chain) {
        if (link == null || !seen.add(link)) {
            return;
        }
        chain.add(link);
        collect(link.getCause(), seen, chain);
        if (link instanceof SQLException sql) {
            collect(sql.getNextException(), seen, chain);
        }
    }
}
