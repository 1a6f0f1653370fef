package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Password;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.testkit.SilentFolders;

/** Asking a server, without leaving anything. */
@DisplayName("Test connection")
class ServerTrialTest {

    private static final ServerAddress SERVER = new ServerAddress("db.north.example", 5432, "clinic", "motus", null);

    private final List<Path> written = new ArrayList<>();
    private Optional<Reason> refusal = Optional.empty();
    private final SilentFolders folders = new SilentFolders() {
        @Override
        public void connect(Path file, ServerAddress server, ServerLogin login) throws ClinicException {
            if (refusal.isPresent()) {
                throw new ClinicException(refusal.get(), "The server says no.", null);
            }
            try {
                written.add(Files.writeString(file, "format=1"));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    private ServerTrial.Answer ask() throws ClinicException {
        try (var password = Password.of("secret".toCharArray())) {
            return ServerTrial.of(folders, SERVER, new ServerLogin("desk", password));
        }
    }

    @AfterEach
    void nothingIsLeft() {
        written.forEach(file -> assertFalse(Files.exists(file.getParent())));
    }

    @Test
    @DisplayName("a clinic that is there is found, and the file that was written for it is gone again")
    void there() throws ClinicException {
        assertEquals(ServerTrial.Answer.CLINIC, ask());
        assertEquals(1, written.size());
    }

    @Test
    @DisplayName("a server without a clinic has room for one")
    void free() throws ClinicException {
        refusal = Optional.of(Reason.NOT_A_CLINIC);
        assertEquals(ServerTrial.Answer.FREE, ask());
    }

    @Test
    @DisplayName("everything else is the server's refusal, in its own words")
    void refused() {
        refusal = Optional.of(Reason.UNREACHABLE);
        var problem = assertThrows(ClinicException.class, this::ask);
        assertEquals(Reason.UNREACHABLE, problem.reason());
        assertEquals("The server says no.", problem.getMessage());
    }
}
