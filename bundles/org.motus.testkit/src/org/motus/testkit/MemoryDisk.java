package org.motus.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** A small real file system in memory, mounted for one scene. */
public record MemoryDisk(Path path) implements AutoCloseable {

    /** Mounts it; the scene is left out where the machine does not allow that. */
    public static MemoryDisk mount(Path folder, int megabytes) throws IOException, InterruptedException {
        Files.createDirectories(folder);
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString()),
                "This machine does not let the test mount a disk in memory; the mapping of errors is tested elsewhere.");
        return new MemoryDisk(folder);
    }

    /** @return a file that leaves this much room, in bytes */
    public Path fill(long leaving) throws IOException {
        var bytes = Files.getFileStore(path).getUsableSpace() - leaving;
        return Files.write(path.resolve("filler"), new byte[(int) Math.max(0, bytes)]);
    }

    /** Mounts it again, so that nothing or again everything can be written. */
    public void readOnly(boolean wanted) throws InterruptedException {
        assumeTrue(run("mount", "-o", wanted ? "remount,ro" : "remount,rw", path.toString()),
                "This machine mounts nothing read-only.");
    }

    @Override
    public void close() throws InterruptedException {
        run("umount", path.toString());
    }

    private static boolean run(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
