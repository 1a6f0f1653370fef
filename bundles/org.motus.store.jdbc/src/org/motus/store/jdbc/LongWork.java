package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/** Work on a server that takes longer than a desk may otherwise take. */
final class LongWork {

    private static final int ANSWER_MILLIS = (int) TimeUnit.MINUTES.toMillis(30);

    private LongWork() {
    }

    /** Begins a transaction in which the server may think, and this program pause, for up to half an hour. */
    static void prepare(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setNetworkTimeout(Runnable::run, ANSWER_MILLIS);
        try (var statement = connection.createStatement()) {
            statement.execute("set local idle_in_transaction_session_timeout = " + ANSWER_MILLIS);
        }
    }
}
