package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.testkit.CutWire;

/** A window that locked itself while the server was away opens again for who works at it, and for nobody else. */
@ExtendWith(PostgresServer.class)
class UnlockWhileAwayTest {

    private static final String SECRET = "three old maple boats";

    private final List<Duration> waits = new ArrayList<>();
    private final PostgresClinics clinics;
    private final Path file;
    private CutWire wire;
    private Clinic clinic;

    UnlockWhileAwayTest(PostgresClinics clinics, @TempDir Path folder) {
        this.clinics = clinics;
        this.file = folder.resolve("north.motus-clinic");
    }

    @BeforeEach
    void adaIsSignedIn() throws Exception {
        wire = new CutWire("127.0.0.1", clinics.port());
        var made = clinics.createForAda(file, clinics.address("127.0.0.1", wire.port()), SECRET);
        made.recoveryKey().close();
        made.clinic().close();
        try (var typed = PostgresClinics.secret(SECRET)) {
            clinic = clinics.desk(new SignInRules(new KeyDerivation(10), Instant::now, waits::add)).open(file,
                    new Key.User("Ada Admin", typed));
        }
    }

    @AfterEach
    void end() throws Exception {
        wire.mend();
        clinic.close();
        wire.close();
    }

    private void verify(String words) throws ClinicException {
        try (var typed = PostgresClinics.secret(words)) {
            clinic.users().verify(typed);
        }
    }

    private void wrong() {
        var refused = assertThrows(ClinicException.class, () -> verify("something else here"));
        assertEquals(Reason.WRONG_PASSWORD, refused.reason());
    }

    @Test
    void theRightPasswordUnlocksAndWrongOnesWaitLongerAndAreInTheAuditLater() throws Exception {
        wire.cut();
        verify(SECRET);
        waits.clear();
        for (var tries = 0; tries < 5; tries++) {
            wrong();
        }
        verify(SECRET);
        assertEquals(List.of(0L, 0L, 0L, 1L, 2L, 4L), waits.stream().map(Duration::toSeconds).toList());

        wire.mend();
        clinic.revisions("");
        verify(SECRET);
        clinic.close();
        clinic = clinics.open(file, "Ada Admin", SECRET);
        assertEquals(5, clinic.audit().find(AuditQuery.all(50).of(Act.SIGN_IN_FAILED)).size());
    }
}
