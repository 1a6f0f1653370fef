package org.motus.store.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.motus.store.Password;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.postgresql.ds.PGSimpleDataSource;

/** Opens connections to a schema of a server, one at a time. Encrypted, and to nobody else, unless it is this computer. */
final class ServerSource implements Database {

    /** Seconds until a server that does not answer is given up. */
    private static final int CONNECT_SECONDS = 5;
    /** Seconds without a byte of an answer until the network is taken for dead. */
    private static final int ANSWER_SECONDS = 15;
    /** A desk that vanished in the middle must not hold up the others, nor wait for them without end. */
    private static final String LIMITS = "-c idle_in_transaction_session_timeout=60s -c lock_timeout=10s";

    /** What goes wrong is told to whoever asked; the driver's own lines would be one more place to look after. */
    private static final Logger LINES = Logger.getLogger("org.postgresql");

    static {
        LINES.setLevel(Level.OFF);
    }

    private final ServerAddress server;
    private final String user;
    private final Password password;

    /**
     * @param login
     *            copied; the copy is closed by {@link #shutDown}
     */
    ServerSource(ServerAddress server, ServerLogin login) {
        this.server = server;
        this.user = login.user();
        this.password = login.password().copy();
    }

    String user() {
        return user;
    }

    /** @return as the driver takes it, which knows no other form than text; keep it in no field */
    String passwordText() {
        var chars = password.chars();
        try {
            return new String(chars);
        } finally {
            Arrays.fill(chars, '\0');
        }
    }

    /** @return what makes connections when it is given the login */
    PGSimpleDataSource driver() {
        var driver = new PGSimpleDataSource();
        driver.setServerNames(new String[] { server.host() });
        driver.setPortNumbers(new int[] { server.port() });
        driver.setDatabaseName(server.database());
        driver.setCurrentSchema(server.schema());
        driver.setApplicationName("Motus");
        driver.setConnectTimeout(CONNECT_SECONDS);
        driver.setLoginTimeout(CONNECT_SECONDS);
        driver.setSocketTimeout(ANSWER_SECONDS);
        driver.setTcpKeepAlive(true);
        driver.setOptions(LIMITS);
        driver.setGssEncMode("disable");
        driver.setLogServerErrorDetail(false);
        trust(driver);
        return driver;
    }

    private void trust(PGSimpleDataSource driver) {
        var certificate = server.certificate();
        if (certificate != null) {
            driver.setSslMode("verify-full");
            driver.setSslRootCert(certificate.toString());
        } else if (!server.local()) {
            driver.setSslMode("verify-full");
            driver.setSslfactory("org.postgresql.ssl.DefaultJavaSSLFactory");
        } else {
            driver.setSslMode("prefer");
        }
    }

    @Override
    public Dialect dialect() {
        return Dialect.POSTGRESQL;
    }

    @Override
    public Connection connect() throws SQLException {
        return driver().getConnection(user, passwordText());
    }

    /** Forgets the password. */
    @Override
    public void shutDown() {
        password.close();
    }

    @Override
    public String toString() {
        return "ServerSource";
    }
}
