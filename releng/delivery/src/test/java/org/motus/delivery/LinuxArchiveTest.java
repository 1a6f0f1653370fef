package org.motus.delivery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A user unpacks the Linux archive into a folder with a space in its name and runs commands, in an empty home. */
@EnabledOnOs(OS.LINUX)
class LinuxArchiveTest {

    /** What a run printed, and how it ended. */
    private record Run(int exit, String out, String err) {
    }

    @TempDir
    private static Path home;
    private static Path unpacked;

    @BeforeAll
    static void unpack() throws IOException, InterruptedException {
        unpacked = Files.createDirectory(home.resolve("my programs"));
        var tar = new ProcessBuilder("tar", "-xzf",
                Archive.FOLDER.resolve("motus-linux.gtk.x86_64.tar.gz").toAbsolutePath().toString(), "-C",
                unpacked.toString()).inheritIO().start();
        assertEquals(0, tar.waitFor());
    }

    @Test
    void aCommandPrintsItsResultAndNothingElse() throws IOException, InterruptedException {
        var run = run("library", "--search", "bird dog", "--json");

        assertEquals(0, run.exit(), run.err());
        assertTrue(run.out().startsWith("[") || run.out().startsWith("{"), run.out());
        assertTrue(run.out().contains("EX-024"), run.out());
    }

    @Test
    void badInputEndsWithTwoAndLeavesTheOutputEmpty() throws IOException, InterruptedException {
        var run = run("handout", "--paper", "Napkin");

        assertEquals(2, run.exit());
        assertEquals("", run.out());
        assertFalse(run.err().isBlank());
    }

    @Test
    void withoutADisplayTheDesktopNamesTheCommands() throws IOException, InterruptedException {
        var run = run();

        assertEquals(2, run.exit());
        assertTrue(run.err().contains("no display") && run.err().contains("handout --clinic"), run.err());
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(unpacked.resolve("motus/motus.sh").toString()));
        command.addAll(List.of(arguments));
        var out = Files.createTempFile(home, "out", ".txt");
        var err = Files.createTempFile(home, "err", ".txt");
        var builder = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
        var environment = builder.environment();
        environment.keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "XDG_CACHE_HOME", "XDG_DATA_HOME"));
        environment.put("HOME", home.toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        var process = builder.start();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES), "the command hangs");
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }
}
