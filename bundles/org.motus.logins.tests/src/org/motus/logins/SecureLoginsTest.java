package org.motus.logins;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Password;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;

/** How this computer remembers what it says to the clinic's server. */
@DisplayName("Kept logins")
class SecureLoginsTest {

    private static final ServerAddress SERVER = new ServerAddress("db.north.example", 5432, "clinic", "motus", null);
    private static final String USER = "motus_desk";
    private static final String SECRET = "schlüssel 9 π";

    @TempDir
    private Path home;
    private Path folder;
    private SecureLogins logins;

    @BeforeEach
    void aFolderThatIsNotThereYet() {
        folder = home.resolve("Jörg's data").resolve("server-logins");
        logins = new SecureLogins(folder);
    }

    private static void with(String user, String secret, Keeping deed) throws ClinicException {
        try (var password = Password.of(secret.toCharArray())) {
            deed.keep(new ServerLogin(user, password));
        }
    }

    private interface Keeping {
        void keep(ServerLogin login) throws ClinicException;
    }

    private void keep() throws ClinicException {
        with(USER, SECRET, login -> logins.keep(SERVER, login));
    }

    /** "user/password" of what is found. */
    private static Optional<String> found(SecureLogins in, ServerAddress server) throws ClinicException {
        return in.find(server).map(login -> {
            try (var password = login.password()) {
                return login.user() + "/" + new String(password.chars());
            }
        });
    }

    /** What another start of the program finds: the platform remembers what it read from a path, so the path is new. */
    private SecureLogins afterRestart() throws IOException {
        var copy = Files.createTempDirectory(home, "copy");
        for (var file : files()) {
            Files.copy(file, copy.resolve(file.getFileName()));
        }
        return new SecureLogins(copy);
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private Path loginFile() throws IOException {
        return files().stream().filter(file -> file.toString().endsWith(".login")).findFirst().orElseThrow();
    }

    @Test
    @DisplayName("a login that was kept is there at the next start, letter for letter")
    void kept() throws Exception {
        assertEquals(Optional.empty(), found(logins, SERVER));
        assertFalse(Files.exists(folder), "looking makes nothing");
        keep();
        assertEquals(Optional.of(USER + "/" + SECRET), found(logins, SERVER));
        assertEquals(Optional.of(USER + "/" + SECRET), found(afterRestart(), SERVER));
    }

    @Test
    @DisplayName("what is on disk shows neither name, password nor server, and only its owner can read it")
    void nothingReadable() throws Exception {
        keep();
        var names = new ArrayList<String>();
        for (var file : files()) {
            names.add(file.getFileName().toString());
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (var secret : List.of(USER, "schl", "north.example", "clinic")) {
                assertFalse(text.contains(secret), secret + " in " + file.getFileName());
            }
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        }
        assertEquals(2, names.size(), names.toString());
        assertFalse(names.toString().contains("north"));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder)));
    }

    @Test
    @DisplayName("another port, database or host has another login; capitals of the host do not matter")
    void byPlace() throws Exception {
        keep();
        assertEquals(Optional.empty(), found(logins, new ServerAddress("db.north.example", 5433, "clinic", "motus",
                null)));
        assertEquals(Optional.empty(), found(logins, new ServerAddress("db.north.example", 5432, "other", "motus",
                null)));
        assertEquals(Optional.empty(), found(logins, new ServerAddress("db.south.example", 5432, "clinic", "motus",
                null)));
        assertTrue(found(logins, new ServerAddress("DB.North.example", 5432, "clinic", "second", null)).isPresent());
    }

    @Test
    @DisplayName("a new password takes the place of the old one")
    void replaced() throws Exception {
        keep();
        with(USER, "next", login -> logins.keep(SERVER, login));
        assertEquals(Optional.of(USER + "/next"), found(afterRestart(), SERVER));
        assertEquals(2, files().size());
    }

    @Test
    @DisplayName("a lent login comes before a kept one and is gone at the next start")
    void lent() throws Exception {
        with("guest", "once", login -> logins.lend(SERVER, login));
        assertEquals(Optional.of("guest/once"), found(logins, SERVER));
        assertFalse(Files.exists(folder), "nothing is written");
        keep();
        assertEquals(Optional.of(USER + "/" + SECRET), found(logins, SERVER));
        with("guest", "once", login -> logins.lend(SERVER, login));
        assertEquals(Optional.of("guest/once"), found(logins, SERVER));
        assertEquals(Optional.of(USER + "/" + SECRET), found(afterRestart(), SERVER));
    }

    @Test
    @DisplayName("a forgotten login is gone from memory and from disk")
    void forgotten() throws Exception {
        keep();
        with("guest", "once", login -> logins.lend(SERVER, login));
        logins.forget(SERVER);
        assertEquals(Optional.empty(), found(logins, SERVER));
        assertEquals(List.of("master"), files().stream().map(file -> file.getFileName().toString()).toList());
        keep();
        assertEquals(Optional.of(USER + "/" + SECRET), found(afterRestart(), SERVER));
    }

    @Test
    @DisplayName("a damaged file counts as none and can be kept anew")
    void damaged() throws Exception {
        keep();
        for (var junk : List.of("", "/login/password=\\u00zz", "/login/user=abc\n/login/password=def\n")) {
            Files.writeString(loginFile(), junk);
            var next = afterRestart();
            assertEquals(Optional.empty(), found(next, SERVER), junk);
            with(USER, SECRET, login -> next.keep(SERVER, login));
            assertEquals(Optional.of(USER + "/" + SECRET), found(next, SERVER), junk);
        }
    }

    @Test
    @DisplayName("without its master secret a kept login is worth nothing, and is asked for again")
    void otherMaster() throws Exception {
        keep();
        Files.write(folder.resolve("master"), new byte[3]);
        var next = afterRestart();
        assertEquals(Optional.empty(), found(next, SERVER));
        with(USER, "again", login -> next.keep(SERVER, login));
        assertEquals(Optional.of(USER + "/again"), found(next, SERVER));
    }

    @Test
    @DisplayName("where nothing can be written, one sentence says so and the login can still be lent")
    void notWritable() throws Exception {
        Files.createDirectories(folder.getParent());
        Files.writeString(folder, "a file where the folder would be");
        var refused = assertThrows(ClinicException.class, this::keep);
        assertEquals(Reason.READ_ONLY, refused.reason());
        assertFalse(String.valueOf(refused.getMessage()).contains(USER));
        with(USER, SECRET, login -> logins.lend(SERVER, login));
        assertEquals(Optional.of(USER + "/" + SECRET), found(logins, SERVER));
    }
}
