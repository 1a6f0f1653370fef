package org.motus.store;

import static java.util.Objects.requireNonNull;

/**
 * How this computer introduces itself to a database server. It opens the server's door and no record: who works in the
 * clinic is told by their own password.
 *
 * @param user
 *            role on the server, not blank
 * @param password
 *            of that role; whoever made it closes it
 */
public record ServerLogin(String user, Password password) {

    public ServerLogin {
        requireNonNull(user);
        requireNonNull(password);
    }

    @Override
    public String toString() {
        return "ServerLogin";
    }
}
