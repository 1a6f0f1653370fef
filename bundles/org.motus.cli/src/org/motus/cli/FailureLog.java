package org.motus.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;

/** Keeps the details of an internal error in a file, so that the shell shows one sentence. */
final class FailureLog {

    private final Path folder;

    FailureLog(Path folder) {
        this.folder = folder;
    }

    /** @return the log in the folder of the property {@code motus.log.dir}, or in the temporary folder */
    static FailureLog standard() {
        return new FailureLog(Path.of(System.getProperty("motus.log.dir", System.getProperty("java.io.tmpdir"))));
    }

    /** @return where the details are, or why they could not be written */
    String write(Exception problem) {
        var file = folder.resolve("motus-" + Instant.now().toEpochMilli() + ".log");
        try {
            Files.createDirectories(folder);
            var details = new LogRecord(Level.SEVERE, "A command failed.");
            details.setThrown(problem);
            Files.writeString(file, new SimpleFormatter().format(details));
            return file.toString();
        } catch (IOException e) {
            return problem.getClass().getSimpleName() + " (" + folder + ": " + e.getClass().getSimpleName() + ")";
        }
    }
}
