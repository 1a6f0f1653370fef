package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;

/** The sign-ins that failed at any desk of a clinic on a server. */
final class FailedSignInTable implements FailedSignIns {

    private final Runs work;
    private final Supplier<Instant> clock;

    /**
     * @param clock
     *            the time now at this desk
     */
    FailedSignInTable(Runs work, Supplier<Instant> clock) {
        this.work = work;
        this.clock = clock;
    }

    @Override
    public Duration pause() throws ClinicException {
        return work.run(connection -> {
            try (var select = connection.prepareStatement("select in_a_row, newest_at from sign_in_count where id = 1");
                    var row = select.executeQuery()) {
                return row.next()
                        ? FailedSignIns.pause(row.getInt(1), Instant.parse(row.getString(2)), clock.get())
                        : FailedSignIns.pause(WAITS.size(), clock.get(), clock.get());
            }
        });
    }

    @Override
    public void failed(@Nullable String userId) throws ClinicException {
        var now = clock.get();
        work.run(connection -> {
            try (var count = connection.prepareStatement(
                    "update sign_in_count set in_a_row = in_a_row + 1, newest_at = ? where id = 1")) {
                count.setString(1, now.toString());
                count.executeUpdate();
            }
            if (kept(connection) < MOST_KEPT) {
                insert(connection, new FailedSignIn(now, userId));
            }
            return true;
        });
    }

    private static int kept(Connection connection) throws SQLException {
        try (var count = connection.prepareStatement("select count(*) from failed_sign_in");
                var row = count.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void insert(Connection connection, FailedSignIn failed) throws SQLException {
        try (var insert = connection
                .prepareStatement("insert into failed_sign_in (failed_at, user_id) values (?, ?)")) {
            insert.setString(1, failed.at().toString());
            insert.setString(2, failed.userId());
            insert.executeUpdate();
        }
    }

    @Override
    public void succeeded() throws ClinicException {
        work.run(connection -> {
            try (var count = connection
                    .prepareStatement("update sign_in_count set in_a_row = 0 where id = 1 and in_a_row > 0")) {
                return count.executeUpdate();
            }
        });
    }

    /** They leave this table in the transaction that takes them into the audit. */
    @Override
    public List<FailedSignIn> untold(Connection connection) throws SQLException {
        try (var lock = connection.prepareStatement("update sign_in_count set in_a_row = in_a_row where id = 1")) {
            // Otherwise one that another desk adds now would be deleted unread.
            lock.executeUpdate();
        }
        var untold = new ArrayList<FailedSignIn>();
        try (var select = connection
                .prepareStatement("select failed_at, user_id from failed_sign_in order by failed_at");
                var rows = select.executeQuery()) {
            while (rows.next()) {
                untold.add(new FailedSignIn(Instant.parse(rows.getString(1)), rows.getString(2)));
            }
        }
        try (var delete = connection.prepareStatement("delete from failed_sign_in")) {
            delete.executeUpdate();
        }
        return untold;
    }

    @Override
    public void told(List<FailedSignIn> told) {
        // Done in the transaction already.
    }
}
