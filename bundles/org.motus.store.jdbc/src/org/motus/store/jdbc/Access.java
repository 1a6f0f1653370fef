package org.motus.store.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Right;
import org.motus.store.Role;
import org.motus.store.Sealer;
import org.motus.store.UserInfo;

/** Who works in an open clinic and what that allows. Holds the clinic's key until it is closed. */
final class Access implements AutoCloseable {

    /** Who works in a clinic without users. */
    static final UserInfo ANYBODY = new UserInfo("open", "Your name", Role.ADMINISTRATOR, true);
    /** Who came in by the recovery key. */
    static final UserInfo RECOVERY = new UserInfo(Unlocked.RECOVERY, "Recovery key", Role.ADMINISTRATOR, true);

    private final ClinicKey key;
    private final ClinicSealer sealer;
    private final KeyRing ring;
    private volatile UserInfo user;

    /**
     * @param key
     *            from now on this one's own
     */
    Access(UserInfo user, ClinicKey key, KeyRing ring) {
        this.user = user;
        this.key = key;
        this.ring = ring;
        this.sealer = new ClinicSealer(key.derived("sealer"));
    }

    UserInfo user() {
        return user;
    }

    /** The session goes on as this user, or with the user's new role. */
    void become(UserInfo next) {
        user = next;
    }

    /** @return true when somebody signed in, with a password or the recovery key */
    boolean named() {
        return !user.id().equals(ANYBODY.id());
    }

    /** @return whose name a revision carries: that of who signed in, whatever was handed in; else what was handed in */
    String author(String given) {
        return named() ? user.name() : given;
    }

    /** @throws ClinicException {@link Reason#NOT_ALLOWED} when the signed-in user may not do it */
    void require(Right right) throws ClinicException {
        if (user.may(right)) {
            return;
        }
        throw new ClinicException(Reason.NOT_ALLOWED, switch (right) {
            case READ -> "You may no longer see this clinic; ask an administrator.";
            case WRITE -> "You may see the records but not change them; ask an administrator for another role.";
            case ADMINISTER -> "Only an administrator may do this; ask one to do it for you.";
        }, null);
    }

    /**
     * On a server an administrator at another desk may have changed the role of whoever is signed in here, or sent them
     * away: then this call is refused and the next ones are judged by what holds now.
     */
    void confirm(Connection connection) throws SQLException, ClinicException {
        var known = user;
        if (known.id().equals(RECOVERY.id())) {
            return;
        }
        if (!named()) {
            requireNoUsers(connection);
            return;
        }
        var present = UserTable.find(connection, known.id())
                .orElseGet(() -> new UserInfo(known.id(), known.name(), known.role(), false));
        if (!present.equals(known)) {
            become(present);
            throw new ClinicException(Reason.NOT_ALLOWED,
                    "An administrator changed what you may do in this clinic; nothing was done, try again.", null);
        }
    }

    private void requireNoUsers(Connection connection) throws ClinicException {
        try {
            if (ring.asks(connection)) {
                throw new ClinicException(Reason.SIGN_IN,
                        "This clinic has users since just now; nothing was done, open it again and sign in.", null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The keys of a clinic on a server are no file.", e);
        }
    }

    Sealer sealer() {
        return sealer;
    }

    /** @return the clinic's key; not to be closed */
    ClinicKey key() {
        return key;
    }

    KeyRing ring() {
        return ring;
    }

    @Override
    public void close() {
        sealer.close();
        key.close();
    }
}
