package org.motus.store.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;

/**
 * The sign-ins that failed: how many in a row, which decides how long the next one waits, and each one until the audit has
 * it.
 */
interface FailedSignIns {

    /** Seconds before the next try after as many failures in a row; the last one holds for all further ones. */
    List<Integer> WAITS = List.of(0, 0, 0, 1, 2, 4, 8, 16, 30);
    /** More are only counted, so that nobody fills the disk. */
    int MOST_KEPT = 1_000;

    /** @return how long the next try has to wait, zero or more; a clock that was set back makes it no longer than that */
    Duration pause() throws ClinicException, IOException;

    /** Counts one more. */
    void failed(@Nullable String userId) throws ClinicException, IOException;

    /** The next failure is the first one again. The failures stay until they are told. */
    void succeeded() throws ClinicException, IOException;

    /**
     * @param connection
     *            whose transaction takes them into the audit
     * @return what the audit does not have yet, oldest first
     */
    List<FailedSignIn> untold(Connection connection) throws IOException, SQLException;

    /** Called after that transaction: the audit has these now. */
    void told(List<FailedSignIn> told) throws IOException;

    /** @return what is left of the pause after so many failures in a row, the newest at that time */
    static Duration pause(int inARow, Instant newest, Instant now) {
        var whole = Duration.ofSeconds(WAITS.get(Math.min(inARow, WAITS.size() - 1)));
        var since = Duration.between(newest, now);
        if (since.isNegative()) {
            return whole;
        }
        return since.compareTo(whole) >= 0 ? Duration.ZERO : whole.minus(since);
    }
}
