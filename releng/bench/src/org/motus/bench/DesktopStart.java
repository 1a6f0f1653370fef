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
 * The desktop from the launcher script to its first painted content: with the system property {@code motus.bench} it prints
 * {@code motus.painted}. With {@code motus.bench.empty} the same bundles open a window without any view.
 */
final class DesktopStart {

    private static final String PAINTED = "motus.painted";
    private static final int SECONDS_TO_WAIT = 60;
    private static final int MANY = 10_000;

    private final Path launcher;
    private final Path folder;
    private final List<Double> megabytes = new ArrayList<>();

    DesktopStart(Path launcher, Path folder) {
        this.launcher = launcher;
        this.folder = folder;
    }

    Pair pair() {
        return new Pair("start to painted patient table", () -> start("patients", clinic(), "-Dmotus.bench=true"),
                this::empty);
    }

    /** The same with a clinic of many patients. */
    Pair manyPair() throws Exception {
        var many = new ManyPatients().clinic(folder.resolve("ten-thousand"), MANY);
        return new Pair("start to painted patient table, 10,000 patients",
                () -> start("many", many, "-Dmotus.bench=true"), this::empty);
    }

    private double empty() throws Exception {
        return start("empty", clinic(), "-Dmotus.bench=true", "-Dmotus.bench.empty=true");
    }

    /** Resident memory with the patient table open, after {@link #pair()} was measured. */
    String memoryRow() {
        var sorted = megabytes.stream().sorted().toList();
        return String.format(Locale.ROOT, "memory with the patient table open | %.0f MB | |",
                sorted.get(sorted.size() / 2));
    }

    private double start(String kind, Path clinic, String... properties) throws Exception {
        var options = Files.write(folder.resolve("options-" + kind), List.of(properties));
        var builder = new ProcessBuilder(launcher.toString(), "--clinic", clinic.toString())
                .redirectError(folder.resolve("start.log").toFile());
        builder.environment().put("MOTUS_OPTIONS", options.toString());
        builder.environment().put("MOTUS_DATA", folder.resolve("data-" + kind).toString());
        builder.environment().put("XDG_CACHE_HOME", folder.resolve("cache-" + kind).toString());
        var start = System.nanoTime();
        var process = builder.start();
        try (var output = process.inputReader()) {
            waitFor(output);
            var millis = (System.nanoTime() - start) / 1e6;
            if (kind.equals("patients")) {
                megabytes.add(residentMegabytes(process.pid()));
            }
            return millis;
        } finally {
            process.destroy();
            process.waitFor(SECONDS_TO_WAIT, TimeUnit.SECONDS);
        }
    }

    /** The demo clinic, made when it is first asked for. */
    private Path clinic() throws IOException, InterruptedException {
        var clinic = folder.resolve("clinic");
        if (!Files.exists(clinic)) {
            var demo = new ProcessBuilder(launcher.toString(), "demo", "--clinic", clinic.toString())
                    .redirectOutput(folder.resolve("demo.log").toFile()).redirectErrorStream(true).start();
            if (demo.waitFor() != 0) {
                throw new IOException("The demo clinic could not be made: see " + folder.resolve("demo.log"));
            }
        }
        return clinic;
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
