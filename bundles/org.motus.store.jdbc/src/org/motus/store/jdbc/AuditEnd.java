package org.motus.store.jdbc;

import java.sql.SQLException;
import java.time.Instant;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.jdbc.AuditTable.Head;

/**
 * The end of an open clinic's audit, as this program left it. In a folder nobody else comes between as a rule, so the next row
 * is made for that end, and one statement both moves the head on and asks whether it is still there: two statements under
 * the lock of the head where a look at it takes four. On a server others do come between.
 */
final class AuditEnd {

    private static final String MOVE_ON = "update audit_head set newest_number = ?, newest_hash = ?"
            + " where id = 1 and newest_number = ? and newest_hash = ?";

    private final boolean shared;
    private volatile @Nullable Head known;

    AuditEnd(Dialect dialect) {
        shared = dialect.shared();
    }

    /** As {@link AuditTable#append}. */
    void append(Statements statements, AuditFact fact) throws SQLException {
        var before = known;
        if (shared || before == null || !append(statements, before, fact)) {
            known = AuditTable.append(statements.connection(), fact);
        }
    }

    /** @return false when somebody else added a row; then nothing was written */
    private boolean append(Statements statements, Head before, AuditFact fact) throws SQLException {
        // Nobody added a row since this moment when the end is found as it was, so times go on as if taken under the lock.
        var row = AuditRow.following(before.hash(), before.number() + 1, Instant.now(), fact);
        var move = statements.of(MOVE_ON);
        move.setLong(1, row.number());
        move.setString(2, row.hash());
        move.setLong(3, before.number());
        move.setString(4, before.hash());
        if (move.executeUpdate() == 0) {
            return false;
        }
        var insert = statements.of(AuditAppending.INSERT);
        AuditAppending.bind(insert, row);
        insert.executeUpdate();
        // Should this transaction be undone, the next row finds another end than this one and looks.
        known = row.head();
        return true;
    }
}
