package org.motus.store.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A database as one transaction sees it that is not committed yet: every connection is the same one, and what ends a
 * transaction or a connection does nothing.
 */
record HeldDatabase(Connection held, Dialect dialect) implements Database {

    private static final Set<String> ENDS = Set.of("commit", "rollback", "close", "setAutoCommit");

    @Override
    public Connection connect() {
        return (Connection) Proxy.newProxyInstance(HeldDatabase.class.getClassLoader(),
                new Class<?>[] { Connection.class }, this::invoke);
    }

    private @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] values) throws Throwable {
        if (ENDS.contains(method.getName())) {
            return null;
        }
        try {
            return method.invoke(held, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** Undoes what was not committed and closes, when there is something to close. */
    static boolean end(@Nullable Connection connection) {
        try (connection) {
            if (connection != null) {
                connection.rollback();
            }
            return true;
        } catch (SQLException broken) {
            // A broken connection is at its end already.
            return false;
        }
    }

    @Override
    public void shutDown() {
        // Whoever holds the connection ends it.
    }
}
