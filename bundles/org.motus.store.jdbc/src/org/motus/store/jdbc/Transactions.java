package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantReadWriteLock;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** Runs work in transactions on a few connections that are kept open, and ends when the last work has ended. */
final class Transactions implements Runs {

    /** Connections that wait for work; more are opened when needed and closed after it. */
    private static final int KEPT = 4;

    /**
     * Work in one transaction.
     *
     * @param <T>
     *            what it brings
     */
    @FunctionalInterface
    interface Work<T> {
        T run(Connection connection) throws SQLException, ClinicException;
    }

    /**
     * Work in one transaction that is done often: with statements that stay prepared.
     *
     * @param <T>
     *            what it brings
     */
    @FunctionalInterface
    interface PreparedWork<T> {
        T run(Statements statements) throws SQLException, ClinicException;
    }

    /** Looked at first in each transaction. */
    @FunctionalInterface
    interface Condition {
        void check(Connection connection) throws SQLException, ClinicException;
    }

    private final Database database;
    private final Refusals errors;
    private final Deque<Statements> idle = new ArrayDeque<>();
    private final ReentrantReadWriteLock gate = new ReentrantReadWriteLock();
    private volatile Condition condition = connection -> {
    };
    private boolean closed;

    Transactions(Database database, Refusals errors) {
        this.database = database;
        this.errors = errors;
    }

    /** From now on no work is begun when this throws. */
    void require(Condition first) {
        condition = first;
    }

    /** Commits when the work returns, undoes all of it when it throws. */
    @Override
    public <T> T run(Work<T> work) throws ClinicException {
        return runPrepared(statements -> work.run(statements.connection()));
    }

    /** As {@link #run}. */
    <T> T runPrepared(PreparedWork<T> work) throws ClinicException {
        gate.readLock().lock();
        try {
            if (closed) {
                throw closed();
            }
            return runOpen(work);
        } catch (SQLException | ClinicException e) {
            throw refused(e);
        } finally {
            gate.readLock().unlock();
        }
    }

    private ClinicException refused(Exception problem) {
        var refusal = errors.translate(problem);
        if (refusal.reason() == Reason.UNREACHABLE) {
            database.doubt();
        }
        return refusal;
    }

    /** @return what is said to somebody who asks too late */
    static ClinicException closed() {
        return new ClinicException(Reason.FAILED, "The clinic is closed; open it again.", null);
    }

    private <T> T runOpen(PreparedWork<T> work) throws SQLException, ClinicException {
        var statements = take();
        var done = false;
        try {
            condition.check(statements.connection());
            var result = work.run(statements);
            statements.connection().commit();
            done = true;
            return result;
        } finally {
            if (done) {
                giveBack(statements);
            } else {
                discard(statements);
            }
        }
    }

    private Statements take() throws SQLException {
        synchronized (idle) {
            if (!idle.isEmpty()) {
                return idle.removeLast();
            }
        }
        var connection = database.connect();
        connection.setAutoCommit(false);
        return new Statements(connection);
    }

    private void giveBack(Statements statements) throws SQLException {
        synchronized (idle) {
            if (!database.pooled() && idle.size() < KEPT) {
                idle.addLast(statements);
                return;
            }
        }
        statements.close();
    }

    /** The work's own exception says more than a second one from here. */
    private static void discard(Statements statements) {
        suppress(statements.connection()::rollback);
        suppress(statements::close);
    }

    @FunctionalInterface
    private interface Step {
        void run() throws SQLException;
    }

    private static @Nullable SQLException suppress(Step step) {
        try {
            step.run();
            return null;
        } catch (SQLException e) {
            return e;
        }
    }

    /** Closes the connections that wait for work. */
    void rest() {
        synchronized (idle) {
            idle.forEach(statements -> suppress(statements::close));
            idle.clear();
        }
    }

    /** @return true after {@link #close} */
    boolean isClosed() {
        gate.readLock().lock();
        try {
            return closed;
        } finally {
            gate.readLock().unlock();
        }
    }

    /** Waits for running work, closes every connection and shuts the database down. A second call does nothing. */
    void close() throws ClinicException {
        gate.writeLock().lock();
        try {
            if (closed) {
                return;
            }
            closed = true;
            rest();
            database.shutDown();
        } catch (SQLException e) {
            throw errors.translate(e);
        } finally {
            gate.writeLock().unlock();
        }
    }
}
