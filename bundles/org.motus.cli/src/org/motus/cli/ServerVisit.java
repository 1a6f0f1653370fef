package org.motus.cli;

import org.motus.store.ClinicException;
import org.motus.store.ServerLogin;

/** Does something at a server with the login that was given or is kept, and keeps it when that was asked for. */
final class ServerVisit {

    /** What is done at the server. */
    @FunctionalInterface
    interface Work {
        void at(ServerLogin login) throws ClinicException, Refusal;
    }

    private final Session session;
    private final ServerPlaceOption place;

    ServerVisit(Session session, ServerPlaceOption place) {
        this.session = session;
        this.place = place;
    }

    void with(Work work) throws Refusal {
        try {
            var login = login();
            try (var password = login.password()) {
                work.at(login);
                if (place.keep()) {
                    session.logins().keep(place.address(), login);
                }
            }
        } catch (ClinicException e) {
            throw Session.refusal(e);
        }
    }

    private ServerLogin login() throws ClinicException, Refusal {
        var given = place.login().login(session.secrets());
        if (given.isPresent()) {
            return given.get();
        }
        return session.logins().find(place.address())
                .orElseThrow(() -> session.secrets().refusal("server.nologin", place.address().host()));
    }
}
