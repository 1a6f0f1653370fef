package org.motus.app;

import java.nio.file.Path;

import org.motus.logins.KeptLogins;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Goes to a clinic's server with a login, and keeps the login once the server took it. Not on the UI thread. */
final class ServerDoor {

    /** What is done at the server. */
    interface Visit<T> {
        T go() throws ClinicException;
    }

    private final KeptLogins logins;
    private final Notices notices;

    ServerDoor(KeptLogins logins, Notices notices) {
        this.logins = logins;
        this.notices = notices;
    }

    /** With the services of the running program. */
    static ServerDoor of(Notices notices) throws ClinicException {
        return new ServerDoor(Services.find(KeptLogins.class).orElseThrow(
                () -> new ClinicException(Reason.FAILED, Messages.open_incomplete, null)), notices);
    }

    /** @return true when this computer has a login for the server, good or not */
    boolean knows(ServerAddress server) throws ClinicException {
        var found = logins.find(server);
        found.ifPresent(login -> login.password().close());
        return found.isPresent();
    }

    /** Opens a clinic with a login that was typed. The login's password is closed. */
    Clinic open(Path file, ServerAddress server, ServerLogin login) throws ClinicException {
        return with(server, login, () -> OpenClinicJob.folders().open(file));
    }

    /**
     * Does something at the server with a login that was typed.
     *
     * @param login
     *            its password is closed
     */
    <T> T with(ServerAddress server, ServerLogin login, Visit<T> visit) throws ClinicException {
        try (var password = login.password()) {
            logins.lend(server, login);
            try {
                var result = visit.go();
                keep(server, login);
                return result;
            } catch (ClinicException e) {
                afterRefusal(server, login, e.reason());
                throw e;
            }
        }
    }

    /** Whatever else a server that took the login refuses, such as to let nobody in by no name, the login is good. */
    private void afterRefusal(ServerAddress server, ServerLogin login, Reason reason) throws ClinicException {
        switch (reason) {
            case SERVER_LOGIN -> logins.forget(server);
            case SIGN_IN, WRONG_PASSWORD -> keep(server, login);
            default -> {
                // Nobody knows yet whether the login is good: it stays lent and is not kept.
            }
        }
    }

    /** A login that cannot be kept is good until the program ends, so that nobody waits for a disk. */
    private void keep(ServerAddress server, ServerLogin login) {
        try {
            logins.keep(server, login);
        } catch (ClinicException e) {
            notices.show(Notice.failed(Notice.Topic.CLINIC, String.valueOf(e.getMessage()), ""));
        }
    }
}
