package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;

/** Whoever guesses waits longer each time, also after starting the program again, and nobody is kept out for ever. */
class SignInDelayTest {

    private final Path folder;
    private final List<Long> waited = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-02T08:00:00Z");

    SignInDelayTest(@TempDir Path temp) {
        this.folder = temp.resolve("clinic");
    }

    /** A program that was started just now; its waiting takes no time but moves the clock. */
    private JdbcClinicFolders program() {
        return new JdbcClinicFolders(Migrations.shipped(), new SignInRules(new KeyDerivation(10), () -> now, pause -> {
            waited.add(pause.toSeconds());
            now = now.plus(pause);
        }));
    }

    @BeforeEach
    void makeTheClinic() throws Exception {
        program().create(folder, new ClinicProfile("Praxis", "", "", "112", false), "Eva",
                QuickSignIn.secret("Eva's very own")).clinic().close();
    }

    private void guess() {
        var refusal = assertThrows(ClinicException.class,
                () -> program().open(folder, new Key.User("Eva", QuickSignIn.secret("a guess"))));
        assertEquals(Reason.WRONG_PASSWORD, refusal.reason(), refusal.toString());
    }

    private void signIn() throws ClinicException {
        program().open(folder, new Key.User("Eva", QuickSignIn.secret("Eva's very own"))).close();
    }

    @Test
    void eachWrongPasswordMakesTheNextTryWaitLongerUpToHalfAMinute() throws Exception {
        for (var i = 0; i < 11; i++) {
            guess();
        }
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L, 30L, 30L, 30L), waited);
        signIn();
        assertEquals(9, waited.size());
        signIn();
        guess();
        assertEquals(9, waited.size());
    }

    @Test
    void theTimeThatPassedAnywayCounts() throws Exception {
        for (var i = 0; i < 6; i++) {
            guess();
        }
        waited.clear();
        now = now.plusSeconds(5);
        signIn();
        assertEquals(List.of(3L), waited);
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWaitLonger() throws Exception {
        for (var i = 0; i < 6; i++) {
            guess();
        }
        waited.clear();
        now = now.minus(Duration.ofDays(400));
        signIn();
        assertEquals(List.of(8L), waited);
    }

    @Test
    void aCounterThatSomebodySpoiledCountsAsManyGuesses() throws Exception {
        guess();
        Files.writeString(folder.resolve("clinic.signin"), "0 never\n");
        Files.setLastModifiedTime(folder.resolve("clinic.signin"), FileTime.from(now));
        signIn();
        assertEquals(List.of(30L), waited);
        signIn();
        assertEquals(1, waited.size());
    }

    @Test
    void whatWasTypedIsNotKept() throws Exception {
        var refusal = assertThrows(ClinicException.class, () -> program().open(folder,
                new Key.User("Eva's very own", QuickSignIn.secret("typed in the wrong field"))));
        var kept = Files.readString(folder.resolve("clinic.signin"));
        assertFalse(kept.contains("very") || kept.contains("wrong"), kept);
        assertFalse(refusal.getMessage().contains("very"), refusal.getMessage());
        assertTrue(kept.startsWith("1 2026-03-02T08:00:00Z\n2026-03-02T08:00:00Z -"), kept);
        signIn();
        assertFalse(Files.exists(folder.resolve("clinic.signin")));
    }

    @Test
    void aThousandGuessesFillNoDisk() throws Exception {
        var file = folder.resolve("clinic.signin");
        Files.writeString(file, "999 " + now + "\n" + (now + " -\n").repeat(999));
        var failures = new FailedSignInFile(file, () -> now);
        for (var i = 0; i < 3; i++) {
            failures.failed(null);
        }
        assertEquals(1 + 1_000, Files.readAllLines(file).size());
        assertTrue(Files.readString(file).startsWith("1002 "));
        assertEquals(Duration.ofSeconds(30), failures.pause());
    }
}
