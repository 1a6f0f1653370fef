package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.store.ServerLogins;

/** Opens clinics on PostgreSQL servers by their clinic files. */
final class ServerClinics {

    private final Migrations migrations;
    private final SignInRules rules;
    private final ServerLogins logins;

    ServerClinics(Migrations migrations, SignInRules rules, ServerLogins logins) {
        this.migrations = migrations;
        this.rules = rules;
        this.logins = logins;
    }

    /** Work that needs a login for the length of a call. */
    @FunctionalInterface
    interface LoginUse<T> {
        T with(ServerLogin login) throws ClinicException, SQLException;
    }

    /** @throws ClinicException {@link Reason#SERVER_LOGIN} when no login is kept for this server */
    <T> T withLogin(ServerAddress server, LoginUse<T> use) throws ClinicException, SQLException {
        var login = logins.find(server).orElseThrow(() -> new ServerErrors(server).noLogin());
        try (var password = login.password()) {
            ServerRules.check(login);
            return use.with(login);
        }
    }

    /** @return true when the clinic has users */
    boolean asks(Path path) throws ClinicException {
        var file = ClinicFile.read(path);
        var errors = new ServerErrors(file.server());
        try {
            var work = new Transactions(withLogin(file.server(), login -> new ServerSource(file.server(), login)),
                    errors);
            try {
                requireSame(file, work);
                return ring(file, work).asks();
            } finally {
                work.close();
            }
        } catch (ClinicException | IOException | SQLException e) {
            throw errors.translate(e);
        }
    }

    private static void requireSame(ClinicFile file, Runs work) throws ClinicException {
        var id = work.run(new ServerSchema(file.server())::requireClinic);
        if (!id.equals(file.id())) {
            throw new ClinicException(Reason.NOT_A_CLINIC, "The clinic file " + file.path()
                    + " is for another clinic than the one on " + file.server().host()
                    + "; copy the file of another computer, or connect to the server anew.", null);
        }
    }

    /** @return the keys of a clinic on a server */
    KeyRing ring(ClinicFile file, Transactions work) {
        var refusals = new ServerErrors(file.server());
        return new KeyRing(file.path(), file.id(), new KeyTable(file.server().host(), file.id(), work, refusals),
                new FailedSignInTable(work, rules.clock()), rules);
    }

    Clinic open(Path path, Unlocking unlocking) throws ClinicException {
        var file = ClinicFile.read(path);
        var errors = new ServerErrors(file.server());
        try {
            var database = withLogin(file.server(), login -> ServerDatabase.open(file.server(), login));
            try {
                var keys = new Transactions(database, errors);
                requireSame(file, keys);
                var ring = ring(file, keys);
                return boot(file, database, keys, ring, unlocking.with(ring));
            } catch (ClinicException | IOException | SQLException | RuntimeException e) {
                database.shutDown();
                throw e;
            }
        } catch (ClinicException | IOException | SQLException e) {
            throw errors.translate(e);
        }
    }

    /**
     * @param keys
     *            work on the keys, which goes on as long as the clinic is open
     * @param unlocked
     *            closed when this throws
     */
    Clinic boot(ClinicFile file, Database database, Transactions keys, KeyRing ring, Unlocked unlocked)
            throws ClinicException, IOException, SQLException {
        try (var connection = database.connect()) {
            migrations.bring(connection, database.dialect());
            var access = ring.admit(unlocked, connection);
            return new JdbcClinic(ClinicPlace.of(file), file.id(), database, access, keys::close);
        } catch (ClinicException | IOException | SQLException | RuntimeException e) {
            unlocked.key().close();
            throw e;
        }
    }
}
