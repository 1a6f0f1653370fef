package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.store.jdbc.QuickSignIn.secret;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Role;
import org.motus.testkit.PatientBuilder;

/** Passwords, recovery keys, the clinic's key and the names of its users are readable in no file. */
class SecretsTest {

    private static final ClinicProfile PROFILE = new ClinicProfile("Praxis", "", "", "112", false);

    private final JdbcClinicFolders folders = QuickSignIn.folders();
    private final Path folder;

    SecretsTest(@TempDir Path temp) {
        this.folder = temp.resolve("clinic");
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return new ArrayList<>(files.filter(Files::isRegularFile).toList());
        }
    }

    private void assertInNoFile(List<byte[]> secrets) throws IOException {
        var files = files();
        files.add(Path.of(System.getProperty("derby.stream.error.file")));
        for (var file : files) {
            var bytes = Files.exists(file) ? text(Files.readAllBytes(file)) : "";
            for (var secret : secrets) {
                assertFalse(bytes.contains(text(secret)), () -> text(secret) + " stands in " + file.getFileName());
            }
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static void addWritings(List<byte[]> secrets, String word) {
        for (var writing : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            secrets.add(word.getBytes(writing));
        }
    }

    @Test
    void noFileOfAClinicHoldsASecret() throws Exception {
        var secrets = new ArrayList<byte[]>();
        for (var word : List.of("Eva's very own", "Eva's second one", "Max's password", "a wrong guess", "Evangelina",
                "evangelina", "Maximilian", "maximilian")) {
            addWritings(secrets, word);
        }
        var made = folders.create(folder, PROFILE, "Evangelina", secret("Eva's very own"));
        var shown = new String(made.recoveryKey().chars());
        addWritings(secrets, shown);
        addWritings(secrets, shown.replace("-", ""));
        try (var clinic = made.clinic()) {
            clinic.savePatient(PatientBuilder.patient().build());
            clinic.users().add("Maximilian", Role.CLINICIAN, secret("Max's password"));
            clinic.users().password(clinic.user().id(), secret("Eva's very own"), secret("Eva's second one"));
            try (var next = clinic.users().newRecoveryKey()) {
                addWritings(secrets, new String(next.chars()));
            }
            assertThrows(ClinicException.class, () -> clinic.users().verify(secret("a wrong guess")));
            addKey(secrets);
            assertInNoFile(secrets);
        }
        assertThrows(ClinicException.class,
                () -> folders.open(folder, new Key.User("Evangelina", secret("a wrong guess"))));
        assertInNoFile(secrets);
        assertEquals(List.of(), files().stream().filter(file -> file.toString().endsWith(".new")).toList());
    }

    private void addKey(List<byte[]> secrets) throws Exception {
        var file = KeyFileText.read(Files.readString(folder.resolve("clinic.key"))).orElseThrow();
        try (var key = file.unwrap(file.byName("Maximilian").orElseThrow(), secret("Max's password")).orElseThrow()) {
            secrets.add(key.bytes());
            secrets.add(key.derived("sealer"));
            addWritings(secrets, key.hex());
            addWritings(secrets, HexFormat.of().withUpperCase().formatHex(key.bytes()));
        }
    }

    @Test
    void aClinicThatGetsItsFirstUserKeepsNoPlainKey() throws Exception {
        folders.create(folder, PROFILE).close();
        var secrets = new ArrayList<byte[]>();
        var plain = Files.readString(folder.resolve("clinic.key")).strip();
        addWritings(secrets, plain);
        secrets.add(HexFormat.of().parseHex(plain));
        try (var clinic = folders.open(folder)) {
            clinic.users().add("Evangelina", Role.ADMINISTRATOR, secret("Eva's very own"));
            assertInNoFile(secrets);
        }
        assertInNoFile(secrets);
    }

    @Test
    void keyFileAndTwinAreForTheirOwnerOnly() throws Exception {
        folders.create(folder, PROFILE, "Eva", secret("Eva's very own")).clinic().close();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            for (var name : List.of("clinic.key", "clinic.key.copy")) {
                assertEquals("rw-------",
                        PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))), name);
            }
        }
    }

    @Test
    void aClosedKeyHoldsZerosAndGivesNothing() {
        var bytes = new byte[32];
        bytes[7] = 42;
        var key = ClinicKey.of(bytes);
        assertEquals(42, key.bytes()[7]);
        key.close();
        assertEquals(0, bytes[7]);
        assertThrows(IllegalStateException.class, key::bytes);
        assertThrows(IllegalStateException.class, key::hex);
        assertTrue(key.toString().equals("ClinicKey"));
    }

    @Test
    void closingAClinicClearsItsKey() throws Exception {
        var ring = new KeyRing(ClinicFolder.of(folder), "c", QuickSignIn.RULES);
        var bytes = new byte[32];
        Arrays.fill(bytes, (byte) 9);
        var access = new Access(Access.ANYBODY, ClinicKey.of(bytes), ring);
        access.close();
        assertEquals(HexFormat.of().formatHex(new byte[32]), HexFormat.of().formatHex(bytes));
        assertThrows(ClinicException.class, () -> access.sealer().seal(new byte[1]));
    }
}
