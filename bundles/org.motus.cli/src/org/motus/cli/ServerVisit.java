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
    private final ServerAddressOption server;
    private final ServerLoginOption login;

    ServerVisit(Session session, ServerAddressOption server, ServerLoginOption login) {
        this.session = session;
        this.server = server;
        this.login = login;
    }

    void with(Work work) throws Refusal {
        try {
            var found = login();
            try (var password = found.password()) {
                work.at(found);
                if (server.keep()) {
                    session.logins().keep(server.address(), found);
                }
            }
        } catch (ClinicException e) {
            throw Session.refusal(e);
        }
    }

    private ServerLogin login() throws ClinicException, Refusal {
        var given = login.login(session.secrets());
        if (given.isPresent()) {
            return given.get();
        }
        return session.logins().find(server.address())
                .orElseThrow(() -> session.secrets().refusal("server.nologin", server.address().host()));
    }
}
