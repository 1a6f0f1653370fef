package org.motus.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The desktop from the launcher script to its first painted content. The application prints {@code motus.painted} when the
 * system property {@code motus.bench} is {@code painted} (patient table, first paint) or {@code empty} (a workbench window
 * without any view, first paint).
 */
final class DesktopStart {

    private static final String PAINTED = "motus.painted";
    private static final int SECONDS_TO_WAIT = 60;

    private final Path launcher;
    private final Path folder;
    private final List<Double> megabytes = new ArrayList<>();

    DesktopStart(Path launcher, Path folder) {
        this.launcher = launcher;
        this.folder = folder;
    }

    Pair pair() {
        return new Pair("start to painted patient table", () -> start("painted"), () -> start("empty"));
    }

    /** Resident memory with the patient table open, after {@link #pair()} was measured. */
    String memoryRow() {
        var sorted = megabytes.stream().sorted().toList();
        return String.format(Locale.ROOT, "memory with the patient table open | %.0f MB | |",
                sorted.get(sorted.size() / 2));
    }

    private double start(String kind) throws Exception {
        var options = Files.writeString(folder.resolve("options-" + kind), "-Dmotus.bench=" + kind + "\n");
        var builder = new ProcessBuilder(launcher.toString()).redirectError(folder.resolve("start.log").toFile());
        builder.environment().put("MOTUS_OPTIONS", options.toString());
        builder.environment().put("MOTUS_DATA", folder.resolve("data-" + kind).toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache-" + kind).toString());
        var start = System.nanoTime();
        var process = builder.start();
        try (var output = process.inputReader()) {
            waitFor(output);
            var millis = (System.nanoTime() - start) / 1e6;
            if (kind.equals("painted")) {
                megabytes.add(residentMegabytes(process.pid()));
            }
            return millis;
        } finally {
            process.destroy();
            process.waitFor(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        }
    }

    private void waitFor(BufferedReader output) throws IOException {
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            if (line.contains(PAINTED)) {
                return;
            }
        }
        throw new IOException("The desktop ended before it painted: see " + folder.resolve("start.log"));
    }

    private static double residentMegabytes(long pid) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:")).map(line -> line.replaceAll("\\D", ""))
                .mapToDouble(Double::parseDouble).sum() / 1024;
    }
}
