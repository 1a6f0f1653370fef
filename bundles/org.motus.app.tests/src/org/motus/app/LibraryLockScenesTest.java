package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Map;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.ClinicException;
import org.motus.store.Role;
import org.motus.ui.Commands;
import org.motus.ui.Step;

/** A movement behind the lock. */
@DisplayName("Library, locked")
class LibraryLockScenesTest extends AccessScene {

    @Test
    @DisplayName("a locked window moves nothing behind the lock; unlocked, the frames are there and wait")
    void locked() throws ClinicException {
        open(protectedClinic("Kit Vale", Role.VIEWER));
        signIn(ROBIN, SECRET);
        awaitDesktop(ROBIN);
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.LIBRARY.name()));
        screen.await("the exercises", () -> screen.rows("library.table") > 0);
        var watch = MovementWatch.play(screen);
        watch.assertEndsWith(() -> lock().lock());
        screen.await("it is locked", () -> screen.shows("lock.password"));
        unlock(SECRET);
        screen.await("the frames", () -> screen.shows("figure.0"));
        assertFalse(screen.shows("library.stage"));
    }
}
