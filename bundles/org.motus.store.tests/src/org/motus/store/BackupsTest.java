package org.motus.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.motus.store.Backups.Occasion;

/** When it is time for the daily backup. */
class BackupsTest {

    private static final Instant NOW = Instant.parse("2026-11-20T08:00:00Z");

    private static boolean due(String madeAt) {
        return Backups.due(Optional.of(new BackupInfo(Path.of("backup"), "c", 1, Instant.parse(madeAt), Occasion.DAILY,
                0, 0, 0)), NOW);
    }

    @Test
    void itIsDueWhenThereIsNoneAndAfterADay() {
        assertTrue(Backups.due(Optional.empty(), NOW));
        assertFalse(due("2026-11-19T08:00:01Z"));
        assertTrue(due("2026-11-19T08:00:00Z"));
    }

    @Test
    void aBackupFromTheFutureDoesNotCount() {
        assertFalse(due("2026-11-20T08:00:00Z"));
        assertTrue(due("2026-11-20T08:00:01Z"));
        assertTrue(due("2027-11-19T08:00:00Z"));
    }
}
