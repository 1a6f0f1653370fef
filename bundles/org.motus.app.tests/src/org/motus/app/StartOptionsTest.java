package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The arguments of the program. */
@DisplayName("Start options")
class StartOptionsTest {

    @Test
    @DisplayName("--clinic names the folder to open")
    void clinicFolder() {
        var options = StartOptions.of(new String[] { "-showsplash", "--clinic", "/clinics/north" });
        assertEquals(Optional.of(Path.of("/clinics/north")), options.clinic());
    }

    @Test
    @DisplayName("without it, and with --clinic alone at the end, no folder is named")
    void noFolder() {
        assertEquals(Optional.empty(), StartOptions.of(null).clinic());
        assertEquals(Optional.empty(), StartOptions.of(new String[] { "--clinic" }).clinic());
    }
}
