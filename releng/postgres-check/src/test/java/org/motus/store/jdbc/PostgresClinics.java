package org.motus.store.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders.Made;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/** A PostgreSQL server of the tests' own, which wants a password, with a new schema for each clinic. */
final class PostgresClinics implements AutoCloseable {

    /** A derivation that costs nothing, and no waiting. */
    static final SignInRules QUICK = new SignInRules(new KeyDerivation(10), Instant::now, pause -> {
    });
    static final ClinicProfile PROFILE = new ClinicProfile("Praxis", "Street 1", "030 1", "112", true);

    private static final String ROLE = "desk";
    private static final String PASSWORD = "of the desks";
    private static final String DATABASE = "postgres";

    private final EmbeddedPostgres server;
    private final AtomicInteger schemas = new AtomicInteger();

    private PostgresClinics(EmbeddedPostgres server) throws IOException, SQLException {
        this.server = server;
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create role " + ROLE + " login password '" + PASSWORD + "'");
            statement.execute("grant create on database " + DATABASE + " to " + ROLE);
            askForPasswords(statement);
        }
    }

    private static void askForPasswords(Statement statement) throws SQLException, IOException {
        Path rules;
        try (var row = statement.executeQuery("show hba_file")) {
            row.next();
            rules = Path.of(row.getString(1));
        }
        Files.writeString(rules, "host all postgres 127.0.0.1/32 trust\nhost all all all scram-sha-256\n");
        statement.execute("select pg_reload_conf()");
    }

    /** Starts a server. */
    static PostgresClinics start() {
        return start(EmbeddedPostgres.builder());
    }

    /** Starts a server with settings of its own. */
    static PostgresClinics start(EmbeddedPostgres.Builder settings) {
        try {
            return new PostgresClinics(settings.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    int port() {
        return server.getPort();
    }

    /** A place on the server where no clinic is yet. */
    ServerAddress address() {
        return address("localhost", port());
    }

    /** As {@link #address()}, by another way. */
    ServerAddress address(String host, int port) {
        return new ServerAddress(host, port, DATABASE, "clinic_" + schemas.incrementAndGet(), null);
    }

    ServerLogin login() {
        return new ServerLogin(ROLE, secret(PASSWORD));
    }

    static Password secret(String words) {
        return Password.of(words.toCharArray());
    }

    /** A desk that keeps the right login. */
    JdbcClinicFolders desk() {
        return desk(QUICK);
    }

    JdbcClinicFolders desk(SignInRules rules) {
        var desk = new JdbcClinicFolders(Migrations.shipped(), rules);
        desk.setLogins(server -> Optional.of(login()));
        return desk;
    }

    /** Makes a clinic without users and patients; returns its file. */
    Path create(Path folder) throws ClinicException {
        return create(folder, address());
    }

    Path create(Path folder, ServerAddress address) throws ClinicException {
        var file = folder.resolve(address.schema() + ".motus-clinic");
        desk().createShared(file, address, login(), PROFILE, null).close();
        return file;
    }

    /** Makes a clinic with Ada Admin, and leaves it open. */
    Made createForAda(Path file, ServerAddress address, String password) throws ClinicException {
        try (var typed = secret(password)) {
            return desk().createShared(file, address, login(), PROFILE, "Ada Admin", typed);
        }
    }

    Clinic open(Path file) throws ClinicException {
        return desk().open(file, new Key.Open());
    }

    Clinic open(Path file, String name, String password) throws ClinicException {
        try (var typed = secret(password)) {
            return desk().open(file, new Key.User(name, typed));
        }
    }

    /** A look into the tables of a clinic, past the program. */
    Connection probe(Path file) throws ClinicException, SQLException {
        return connect(ClinicFile.read(file).server());
    }

    Connection connect(ServerAddress address) throws SQLException {
        var source = new ServerSource(address, login());
        try {
            return source.connect();
        } finally {
            source.shutDown();
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
