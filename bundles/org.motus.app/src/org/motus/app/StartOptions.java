package org.motus.app;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What the program was started with.
 *
 * @param clinic
 *            folder given by {@code --clinic}
 * @param empty
 *            true to open a window without screens, for the benchmark
 */
record StartOptions(Optional<Path> clinic, boolean empty) {

    /** @param arguments arguments of the application, null for none; unknown ones are left to the platform */
    static StartOptions of(String @Nullable [] arguments) {
        var given = arguments == null ? List.<String>of() : List.of(arguments);
        var place = given.indexOf("--clinic");
        var clinic = place >= 0 && place + 1 < given.size()
                ? Optional.of(Path.of(given.get(place + 1)))
                : Optional.<Path>empty();
        return new StartOptions(clinic, Boolean.getBoolean("motus.bench.empty"));
    }
}
