package org.motus.store.jdbc;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

import org.motus.store.ClinicFolders;
import org.motus.store.Password;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server of the tests' own, reached as any other one. It ends with the tests. */
final class OwnServer implements AutoCloseable {

    private final EmbeddedPostgres server;

    OwnServer() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    /** @return a schema of it, which need not be there */
    ServerAddress address(String schema) {
        return new ServerAddress("localhost", server.getPort(), "postgres", schema, null);
    }

    ServerLogin login() {
        return new ServerLogin("postgres", Password.of("postgres".toCharArray()));
    }

    /** @return folders that know the login, with sign-ins that cost next to nothing */
    ClinicFolders folders() {
        return InventedClinic.folders(address -> Optional.of(login()));
    }

    /** @return past every clinic */
    Connection connect() throws SQLException {
        return server.getPostgresDatabase().getConnection();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
