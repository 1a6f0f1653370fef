package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.UserInfo;
import org.motus.store.jdbc.KeyFile.UserCopy;

/** The keys of one clinic: gives the clinic's key to whoever can show a password, and changes who can. */
final class KeyRing {

    private final Path clinic;
    private final String clinicId;
    private final KeyPlace keys;
    private final FailedSignIns failures;
    private final SignInRules rules;
    private final AwayKeys away;

    /** The keys of a clinic in a folder. */
    KeyRing(ClinicFolder folder, String clinicId, SignInRules rules) {
        this(folder.path(), clinicId, new KeyFiles(folder, clinicId),
                new FailedSignInFile(folder.failedSignIns(), rules.clock()), rules);
    }

    /**
     * @param clinic
     *            folder or clinic file, for the sentences
     */
    KeyRing(Path clinic, String clinicId, KeyPlace keys, FailedSignIns failures, SignInRules rules) {
        this.clinic = clinic;
        this.clinicId = clinicId;
        this.keys = keys;
        this.failures = failures;
        this.rules = rules;
        this.away = new AwayKeys(rules);
    }

    /** @return true when the clinic has users */
    boolean asks() throws ClinicException, IOException {
        return asks(keys);
    }

    /** As {@link #asks()}, as part of a transaction where the keys are in the database. */
    boolean asks(Connection connection) throws ClinicException, IOException {
        return asks(keys.within(connection));
    }

    private static boolean asks(KeyPlace place) throws ClinicException, IOException {
        var plain = place.plain();
        plain.ifPresent(ClinicKey::close);
        return plain.isEmpty();
    }

    /** Keeps the key of a new clinic without users. */
    void found(ClinicKey key) throws ClinicException, IOException {
        keys.writePlain(key);
    }

    /** As {@link #found(ClinicKey)}, as part of a transaction where the keys are in the database. */
    void found(Connection connection, ClinicKey key) throws ClinicException, IOException {
        keys.within(connection).writePlain(key);
    }

    /** @return the copies of a clinic's key for its first user and, when there is one, for a recovery key; slow */
    KeyFile first(ClinicKey key, UserInfo first, Password password, @Nullable Password recoveryKey) {
        var empty = KeyFile.empty(clinicId);
        var file = empty.with(empty.copy(first.id(), first.name(), key, password, rules.derivation()));
        return recoveryKey == null ? file : file.with(copy(file, key, recoveryKey));
    }

    /** Keeps the {@link #first} copies, and the key itself no longer. */
    void found(KeyFile first) throws ClinicException, IOException {
        keys.write(first);
    }

    /** As {@link #found(KeyFile)}, as part of a transaction where the keys are in the database. */
    void found(Connection connection, KeyFile first) throws ClinicException, IOException {
        keys.within(connection).write(first);
    }

    /** @return every copy of the key, as part of a transaction where the keys are in the database */
    KeyFile all(Connection connection) throws ClinicException, IOException {
        return keys.within(connection).read();
    }

    private WrappedKey copy(KeyFile file, ClinicKey key, Password recoveryKey) {
        try (var bare = RecoveryKeys.bare(recoveryKey)) {
            return file.copy(key, bare, rules.derivation());
        }
    }

    /**
     * @return the clinic's key; the caller closes it
     * @throws ClinicException
     *             {@link Reason#SIGN_IN}, {@link Reason#WRONG_PASSWORD}, {@link Reason#INVALID}, {@link Reason#DAMAGED}
     */
    Unlocked unlock(Key key) throws ClinicException, IOException {
        var plain = keys.plain();
        if (plain.isPresent()) {
            if (key instanceof Key.Open) {
                return new Unlocked(plain.get(), null);
            }
            plain.get().close();
            throw new ClinicException(Reason.INVALID,
                    "The clinic in " + clinic + " has no users; open it without a name and password.", null);
        }
        var file = away.seen(keys.read());
        return switch (key) {
            case Key.Open open -> throw new ClinicException(Reason.SIGN_IN,
                    "The clinic in " + clinic + " opens only with a name and password; sign in.", null);
            case Key.User user -> unlock(file, user);
            case Key.Recovery recovery -> unlock(file, recovery);
        };
    }

    private Unlocked unlock(KeyFile file, Key.User user) throws ClinicException, IOException {
        var copy = file.byName(user.name());
        var userId = copy.<@Nullable String>map(UserCopy::id).orElse(null);
        return new Unlocked(tried(userId, () -> {
            if (copy.isEmpty()) {
                file.waste(user.password(), rules.derivation());
            }
            return copy.flatMap(one -> file.unwrap(one, user.password()));
        }), userId);
    }

    private Unlocked unlock(KeyFile file, Key.Recovery recovery) throws ClinicException, IOException {
        try (var bare = RecoveryKeys.bare(recovery.recoveryKey())) {
            return new Unlocked(tried(null, () -> file.unwrap(bare, rules.derivation())), Unlocked.RECOVERY);
        }
    }

    /** Waits as long as the failures before ask for, tries, and counts a failure. */
    private ClinicKey tried(@Nullable String userId, Supplier<Optional<ClinicKey>> attempt)
            throws ClinicException, IOException {
        pause(failures.pause());
        var key = attempt.get();
        if (key.isPresent()) {
            return key.get();
        }
        throw refused(userId);
    }

    private void pause(Duration pause) throws ClinicException {
        if (pause.isZero()) {
            return;
        }
        try {
            rules.waiting().during(pause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ClinicException(Reason.WRONG_PASSWORD,
                    "The sign-in was stopped before the password was tried; try again.", e);
        }
    }

    private ClinicException refused(@Nullable String userId) throws ClinicException, IOException {
        failures.failed(userId);
        return new ClinicException(Reason.WRONG_PASSWORD,
                "The name or the password is wrong; the next tries take longer.", null);
    }

    /**
     * Lets whoever unlocked the clinic in, as its database says: the last word about who may. Records it, and what failed
     * before, in one transaction. Takes the copies of those who may no longer sign in away.
     *
     * @param connection
     *            to the migrated database, without a transaction yet
     * @return holds the key from now on; the caller closes it
     */
    Access admit(Unlocked unlocked, Connection connection) throws ClinicException, IOException, SQLException {
        var userId = unlocked.userId();
        if (userId == null) {
            return new Access(Access.ANYBODY, unlocked.key(), this);
        }
        connection.setAutoCommit(false);
        try {
            // A copy that another desk gives at this moment has no row yet and must not be taken for a left-over.
            UserTable.lock(connection);
            MovedRow.requireNone(connection, clinic);
            var users = UserTable.list(connection);
            var user = Unlocked.RECOVERY.equals(userId)
                    ? Optional.of(Access.RECOVERY)
                    : users.stream().filter(one -> one.id().equals(userId) && one.active()).findFirst();
            if (user.isEmpty()) {
                throw refused(userId);
            }
            Predicate<String> active = id -> users.stream().anyMatch(one -> one.id().equals(id) && one.active());
            var place = keys.within(connection);
            place.mend(place.read().keeping(active));
            var failed = failures.untold(connection);
            SignInRecord.append(connection, failed, users, user.get());
            connection.commit();
            failures.succeeded();
            failures.told(failed);
            return new Access(user.get(), unlocked.key(), this);
        } finally {
            connection.rollback();
        }
    }

    /**
     * @param userId
     *            whose password it must be
     * @throws ClinicException
     *             {@link Reason#WRONG_PASSWORD}, slowed down and counted as at a sign-in, also while the server is away
     */
    void verify(String userId, Password password) throws ClinicException, IOException {
        KeyFile file;
        try {
            file = away.seen(keys.read());
            away.tell(failures);
        } catch (ClinicException e) {
            if (e.reason() != Reason.UNREACHABLE) {
                throw e;
            }
            away.verify(userId, password, e);
            return;
        }
        if (Unlocked.RECOVERY.equals(userId)) {
            unlock(file, new Key.Recovery(password)).key().close();
        } else {
            var copy = file.byId(userId);
            tried(userId, () -> copy.flatMap(one -> file.unwrap(one, password))).close();
        }
        failures.succeeded();
    }

    /** @return what {@link #give(Connection, UserCopy)} gives; slow */
    UserCopy copy(UserInfo user, ClinicKey key, Password password) throws ClinicException, IOException {
        return keys.read().copy(user.id(), user.name(), key, password, rules.derivation());
    }

    /** The user opens the clinic with the password of this copy from now on, and with no other. */
    void give(Connection connection, UserCopy copy) throws ClinicException, IOException {
        var place = keys.within(connection);
        place.write(place.read().with(copy));
    }

    /** @return what {@link #give(Connection, WrappedKey)} gives; slow */
    WrappedKey copy(ClinicKey key, Password recoveryKey) throws ClinicException, IOException {
        return copy(keys.read(), key, recoveryKey);
    }

    /** The recovery key of this copy is the only one from now on. */
    void give(Connection connection, WrappedKey recoveryCopy) throws ClinicException, IOException {
        var place = keys.within(connection);
        place.write(place.read().with(recoveryCopy));
    }

    /** The user's password opens nothing any more. */
    void take(Connection connection, String userId) throws ClinicException, IOException {
        var place = keys.within(connection);
        place.write(place.read().keeping(id -> !id.equals(userId)));
    }
}
