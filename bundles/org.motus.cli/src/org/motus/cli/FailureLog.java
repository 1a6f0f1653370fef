package org.motus.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

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
        var trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace, true));
        var file = folder.resolve("motus-" + Instant.now().toEpochMilli() + ".log");
        try {
            Files.createDirectories(folder);
            Files.writeString(file, trace.toString());
            return file.toString();
        } catch (IOException e) {
            return problem.getClass().getSimpleName() + " (" + folder + ": " + e.getClass().getSimpleName() + ")";
        }
    }
}
