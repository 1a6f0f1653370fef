package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import com.zaxxer.hikari.util.Credentials;

/**
 * One clinic in a schema of a PostgreSQL server, over a few connections that are kept open. A server that was away is used
 * again as soon as it is back.
 */
final class ServerDatabase implements Database {

    /** One desk has a few threads; a server has many desks. */
    private static final int MOST = 6;
    private static final long WAIT = TimeUnit.SECONDS.toMillis(5);
    private static final long VALIDATION = TimeUnit.SECONDS.toMillis(3);
    private static final long IDLE = TimeUnit.MINUTES.toMillis(2);
    private static final long LIFE = TimeUnit.MINUTES.toMillis(20);

    private final ServerSource source;
    private final HikariDataSource pool;
    private volatile boolean doubtful;

    private ServerDatabase(ServerSource source, HikariDataSource pool) {
        this.source = source;
        this.pool = pool;
    }

    /**
     * Opens the first connection.
     *
     * @param login
     *            copied
     * @throws SQLException
     *             when the server does not answer, is not the one it should be, or refuses the login
     */
    static ServerDatabase open(ServerAddress server, ServerLogin login) throws SQLException {
        var source = new ServerSource(server, login);
        try {
            return new ServerDatabase(source, new HikariDataSource(settings(source)));
        } catch (PoolInitializationException e) {
            source.shutDown();
            throw e.getCause() instanceof SQLException cause ? cause : new SQLException(e);
        }
    }

    private static HikariConfig settings(ServerSource source) {
        var config = new HikariConfig();
        config.setPoolName("clinic");
        config.setDataSource(source.driver());
        config.setCredentialsProvider(() -> new Credentials(source.user(), source.passwordText()));
        config.setAutoCommit(false);
        config.setMaximumPoolSize(MOST);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(WAIT);
        config.setValidationTimeout(VALIDATION);
        config.setIdleTimeout(IDLE);
        config.setMaxLifetime(LIFE);
        // One try: a wrong login is refused at once and not tried again and again.
        config.setInitializationFailTimeout(1);
        return config;
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public Connection connect() throws SQLException {
        if (doubtful) {
            // The pool would try for as long as it waits; this says at once that the server is still away.
            source.connect().close();
            evict();
            doubtful = false;
        }
        return pool.getConnection();
    }

    @Override
    public boolean pooled() {
        return true;
    }

    /** The others broke with this one, most likely: new ones are opened. */
    @Override
    public void doubt() {
        doubtful = true;
        evict();
    }

    /** Also those that the pool made in the background while the network came and went. */
    private void evict() {
        var connections = pool.getHikariPoolMXBean();
        if (connections != null && !pool.isClosed()) {
            connections.softEvictConnections();
        }
    }

    /** The server runs on for others; only the connections of this program end. A second call does nothing. */
    @Override
    public void shutDown() {
        pool.close();
        source.shutDown();
    }
}
