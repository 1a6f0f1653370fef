package org.motus.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * Starts new Javas with the options of the product.
 *
 * @param options
 *            file of Java options
 */
record JavaRuns(Path options) {

    /** Milliseconds that a new Java says one thing took. */
    double millis(String what) throws Exception {
        var java = ProcessHandle.current().info().command().orElseThrow();
        var process = new ProcessBuilder(List.of(java, "@" + options, "-cp", System.getProperty("java.class.path"),
                Bench.class.getName(), "--once", what)).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("The measurement " + what + " ended with " + process.exitValue());
        }
        return Double.parseDouble(output);
    }
}
