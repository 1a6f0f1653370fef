package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;

/** How slowly a password becomes a key. */
class KeyDerivationTest {

    /** The first half of the first test vector of RFC 7914, section 11. */
    private static final String RFC_7914 = "55ac046e56e3089fec1691c22544b605f94185216dde0465e68b9d57c20dacbc";

    @Test
    void theDerivationIsTheOneOfTheStandard() {
        var derived = KeyDerivation.derive(QuickSignIn.secret("passwd"), "salt".getBytes(StandardCharsets.US_ASCII), 1);
        assertEquals(RFC_7914, HexFormat.of().formatHex(derived));
    }

    @Test
    void theProductTakesSixHundredThousandRoundsForEachCopy(@TempDir Path temp) throws Exception {
        assertTrue(KeyDerivation.SHIPPED_ROUNDS >= 600_000);
        var folder = temp.resolve("clinic");
        var profile = new ClinicProfile("Praxis", "", "", "112", false);
        new JdbcClinicFolders().create(folder, profile, "Eva", QuickSignIn.secret("Eva's very own")).clinic().close();
        var file = KeyFileText.read(Files.readString(folder.resolve("clinic.key"))).orElseThrow();
        assertTrue(file.users().get(0).key().rounds() >= 600_000);
        assertTrue(file.recovery().rounds() >= 600_000);
        new JdbcClinicFolders().open(folder, new Key.User("Eva", QuickSignIn.secret("Eva's very own"))).close();
    }
}
