package org.motus.app;

import java.nio.file.Path;
import java.util.Optional;

/** Where this program keeps what is its own: the demo clinic. */
final class DataFolder {

    private DataFolder() {
    }

    /** @return the folder that the launcher names, otherwise one in the user's home */
    static Path path() {
        return Optional.ofNullable(System.getProperty("motus.data.dir")).filter(dir -> !dir.isBlank()).map(Path::of)
                .orElseGet(() -> Path.of(System.getProperty("user.home", "."), ".motus")).toAbsolutePath();
    }

    static Path demoClinic() {
        return path().resolve("demo-clinic");
    }
}
