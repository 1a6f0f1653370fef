package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.logins.KeptLogins;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Password;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** When a login that was typed is kept. */
@DisplayName("At the server's door")
class ServerDoorTest {

    private static final ServerAddress SERVER = new ServerAddress("db.north.example", 5432, "clinic", "motus", null);

    private final List<String> done = new ArrayList<>();
    private final Notices notices = new Notices();
    private final Password password = Password.of("secret".toCharArray());
    private boolean full;
    private final ServerDoor door = new ServerDoor(new KeptLogins() {
        @Override
        public Optional<ServerLogin> find(ServerAddress server) {
            return Optional.empty();
        }

        @Override
        public void keep(ServerAddress server, ServerLogin login) throws ClinicException {
            if (full) {
                throw new ClinicException(Reason.READ_ONLY, "The login cannot be kept.", null);
            }
            done.add("kept " + login.user() + "/" + new String(login.password().chars()));
        }

        @Override
        public void lend(ServerAddress server, ServerLogin login) {
            done.add("lent " + login.user());
        }

        @Override
        public void forget(ServerAddress server) {
            done.add("forgotten");
        }
    }, notices);

    private void refused(Reason reason) {
        var refused = assertThrows(ClinicException.class,
                () -> door.with(SERVER, new ServerLogin("desk", password), () -> {
                    throw new ClinicException(reason, "The server says no.", null);
                }));
        assertEquals(reason, refused.reason());
        assertThrows(IllegalStateException.class, password::length, "the password is closed");
    }

    @Test
    @DisplayName("a login that the server took is kept; what was typed is cleared")
    void taken() throws ClinicException {
        assertEquals("open", door.with(SERVER, new ServerLogin("desk", password), () -> {
            done.add("at the server");
            return "open";
        }));
        assertEquals(List.of("lent desk", "at the server", "kept desk/secret"), done);
        assertThrows(IllegalStateException.class, password::length);
    }

    @Test
    @DisplayName("a clinic that asks who signs in has let the login through, so it is kept")
    void asksWho() {
        refused(Reason.SIGN_IN);
        assertEquals(List.of("lent desk", "kept desk/secret"), done);
    }

    @Test
    @DisplayName("a login that the server refused is forgotten")
    void wrong() {
        refused(Reason.SERVER_LOGIN);
        assertEquals(List.of("lent desk", "forgotten"), done);
    }

    @Test
    @DisplayName("while the server is away nobody knows: the login stays for the next try and is not kept")
    void away() {
        refused(Reason.UNREACHABLE);
        assertEquals(List.of("lent desk"), done);
    }

    @Test
    @DisplayName("a login that cannot be kept opens the clinic all the same, with one sentence")
    void notKept() throws ClinicException {
        full = true;
        assertEquals("open", door.with(SERVER, new ServerLogin("desk", password), () -> "open"));
        assertEquals("The login cannot be kept.", notices.on(Notice.Topic.CLINIC).orElseThrow().sentence());
        assertTrue(notices.on(Notice.Topic.CLINIC).orElseThrow().acts().isEmpty());
    }
}
