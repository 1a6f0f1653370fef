package org.motus.store.jdbc;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Act;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Password;
import org.motus.store.Right;
import org.motus.store.Role;
import org.motus.store.UserInfo;
import org.motus.store.UserRules;
import org.motus.store.Users;

/**
 * The users of a clinic: their roles in its database, their copies of its key in the key file. The database has the
 * last word about who may, so a change of both is safe wherever it ends: what is taken is first taken in the database,
 * and a copy that is given is worth nothing until the database knows its user.
 */
final class JdbcUsers implements Users {

    /** A change of users, its rows and its key file. */
    @FunctionalInterface
    private interface Change<T> {
        T run(Connection connection) throws SQLException, ClinicException, IOException;
    }

    /** Work on the key file. */
    @FunctionalInterface
    private interface Step<T> {
        T run() throws ClinicException, IOException;
    }

    private final Transactions transactions;
    private final Access access;
    private final KeyRing ring;
    private final Refusals errors;
    private final boolean shared;
    private final JdbcAudit.FolderCheck folder;

    /**
     * @param shared
     *            true when the keys are in the database
     */
    JdbcUsers(Transactions transactions, Access access, ClinicPlace place, boolean shared) {
        this.transactions = transactions;
        this.access = access;
        this.ring = access.ring();
        this.errors = place.refusals();
        this.folder = place::require;
        this.shared = shared;
    }

    @Override
    public List<UserInfo> list() throws ClinicException {
        access.require(Right.ADMINISTER);
        return asks() ? transactions.run(UserTable::list) : List.of();
    }

    private boolean asks() throws ClinicException {
        return slowly(ring::asks);
    }

    /** Works on the key file outside any transaction: making a key of a password must not hold up others. */
    private <T> T slowly(Step<T> step) throws ClinicException {
        folder.require();
        try {
            return step.run();
        } catch (IOException e) {
            throw errors.translate(e);
        }
    }

    @Override
    public synchronized UserInfo add(String name, Role role, Password password) throws ClinicException {
        access.require(Right.ADMINISTER);
        var user = new UserInfo(UUID.randomUUID().toString(), UserNames.checked(name), requireNonNull(role), true);
        UserRules.check(password);
        if (!asks()) {
            return addFirst(user, password);
        }
        var copy = slowly(() -> ring.copy(user, access.key(), password));
        return change(connection -> {
            requireFree(connection, user.name());
            UserTable.insert(connection, user);
            record(connection, "added " + user.name() + " as " + word(role));
            ring.give(connection, copy);
            return user;
        });
    }

    /**
     * In a folder the rows come first: as long as the key file is the old one, the clinic opens as before. On a server both
     * are one step.
     */
    private UserInfo addFirst(UserInfo user, Password password) throws ClinicException {
        if (user.role() != Role.ADMINISTRATOR) {
            throw invalid("The first user of a clinic is its administrator; choose that role.");
        }
        var copies = ring.first(access.key(), user, password, null);
        change(connection -> {
            if (ring.asks(connection)) {
                throw invalid("Somebody added the first user of this clinic just now; open it again and sign in.");
            }
            UserTable.clear(connection);
            UserTable.insert(connection, user);
            record(connection, "added " + user.name() + " as the first " + word(user.role()));
            if (shared) {
                ring.found(connection, copies);
            }
            return user;
        });
        if (!shared) {
            change(connection -> {
                ring.found(copies);
                return user;
            });
        }
        access.become(user);
        return user;
    }

    private static void requireFree(Connection connection, String name) throws SQLException, ClinicException {
        var wanted = UserNames.key(name);
        if (UserTable.list(connection).stream().anyMatch(user -> UserNames.key(user.name()).equals(wanted))) {
            throw invalid("A user of this clinic has this name already; choose another one.");
        }
    }

    @Override
    public synchronized void role(String id, Role role) throws ClinicException {
        access.require(Right.ADMINISTER);
        requireNonNull(role);
        alter(id, user -> new UserInfo(user.id(), user.name(), role, user.active()), "is " + word(role));
    }

    @Override
    public synchronized void active(String id, boolean active) throws ClinicException {
        access.require(Right.ADMINISTER);
        alter(id, user -> new UserInfo(user.id(), user.name(), user.role(), active),
                active ? "may sign in again" : "may no longer sign in");
        if (!active) {
            change(connection -> {
                ring.take(connection, id);
                return true;
            });
        }
    }

    private void alter(String id, UnaryOperator<UserInfo> next, String words) throws ClinicException {
        var altered = change(connection -> {
            var before = find(connection, id);
            var after = next.apply(before);
            if (after.equals(before)) {
                return after;
            }
            UserTable.update(connection, after);
            if (UserTable.list(connection).stream().noneMatch(user -> user.may(Right.ADMINISTER))) {
                throw invalid("The clinic needs an administrator who can sign in; make somebody else one first.");
            }
            record(connection, before.name() + " " + words);
            return after;
        });
        if (altered.id().equals(access.user().id())) {
            access.become(altered);
        }
    }

    @Override
    public synchronized void password(String id, @Nullable Password old, Password next) throws ClinicException {
        var own = id.equals(access.user().id());
        if (!own) {
            access.require(Right.ADMINISTER);
        } else if (old == null) {
            throw invalid("Type your present password as well.");
        }
        UserRules.check(next);
        requireUsers();
        var user = transactions.run(connection -> find(connection, id));
        requireActive(user);
        var copy = slowly(() -> {
            if (old != null) {
                ring.verify(id, old);
            }
            return ring.copy(user, access.key(), next);
        });
        change(connection -> {
            requireActive(find(connection, id));
            record(connection, user.name() + " has a new password");
            ring.give(connection, copy);
            return user;
        });
    }

    private static void requireActive(UserInfo user) throws ClinicException {
        if (!user.active()) {
            throw invalid(user.name() + " may not sign in; change that first.");
        }
    }

    @Override
    public void verify(Password present) throws ClinicException {
        // Who signed in has a password; the server, which may be away, need not be asked for that.
        if (!Access.ANYBODY.id().equals(access.user().id()) || asks()) {
            slowly(() -> {
                ring.verify(access.user().id(), present);
                return true;
            });
        }
    }

    @Override
    public synchronized Password newRecoveryKey() throws ClinicException {
        access.require(Right.ADMINISTER);
        requireUsers();
        var next = RecoveryKeys.random();
        try {
            var copy = slowly(() -> ring.copy(access.key(), next));
            return change(connection -> {
                record(connection, "made a new recovery key");
                ring.give(connection, copy);
                return next;
            });
        } catch (ClinicException | RuntimeException e) {
            next.close();
            throw e;
        }
    }

    private void requireUsers() throws ClinicException {
        if (!asks()) {
            throw invalid("This clinic has no users yet; add an administrator first.");
        }
    }

    /** Runs in one transaction that no other change of users runs beside. */
    private <T> T change(Change<T> change) throws ClinicException {
        folder.require();
        return transactions.run(connection -> {
            UserTable.lock(connection);
            try {
                return change.run(connection);
            } catch (IOException e) {
                throw errors.translate(e);
            }
        });
    }

    private void record(Connection connection, String subject) throws SQLException {
        AuditTable.append(connection, new AuditFact(access.user().name(), Act.USER, null, subject, null, null));
    }

    private static UserInfo find(Connection connection, String id) throws SQLException, ClinicException {
        return UserTable.find(connection, id).orElseThrow(() -> new ClinicException(Reason.NOT_FOUND,
                "There is no such user in this clinic; look at the list of users.", null));
    }

    private static String word(Role role) {
        return switch (role) {
            case ADMINISTRATOR -> "administrator";
            case CLINICIAN -> "clinician";
            case VIEWER -> "viewer";
        };
    }

    private static ClinicException invalid(String sentence) {
        return new ClinicException(Reason.INVALID, sentence, null);
    }
}
