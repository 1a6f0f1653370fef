package org.motus.handout;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.motus.handout.HandoutException.Reason;
import org.motus.handout.HandoutProgress.Stage;
import org.motus.testkit.SamplePrograms;

/** A saved handout is there whole, or the folder is as it was. */
class HandoutSaveTest {

    @TempDir
    private Path folder;

    private final HandoutRequest request = Clinic.request(SamplePrograms.neck().build());

    @Test
    void savesTheWholeDocumentAndNothingElse() throws Exception {
        var file = folder.resolve("Alex Example.pdf");
        var result = new Handout().save(request, file, false, HandoutProgress.NONE);
        try (var document = Loader.loadPDF(file.toFile())) {
            assertEquals(result.pages(), document.getNumberOfPages());
        }
        assertEquals(List.of(file), files());
    }

    @Test
    void refusesToReplaceAFileUnlessAllowed() throws Exception {
        var file = Files.writeString(folder.resolve("handout.pdf"), "older");
        var refused = refusal(file, false, HandoutProgress.NONE);
        assertEquals(Reason.EXISTS, refused.reason());
        assertEquals("older", Files.readString(file));
        new Handout().save(request, file, true, HandoutProgress.NONE);
        assertArrayEquals("%PDF".getBytes(), Arrays.copyOf(Files.readAllBytes(file), 4));
        assertEquals(List.of(file), files());
    }

    @Test
    void fileThatAppearsMeanwhileIsNotReplaced() throws Exception {
        var file = folder.resolve("handout.pdf");
        var rival = new HandoutProgress() {
            @Override
            public void begin(Stage stage) {
                if (stage == Stage.STORE) {
                    write(file, "rival");
                }
            }
        };
        assertEquals(Reason.EXISTS, refusal(file, false, rival).reason());
        assertEquals("rival", Files.readString(file));
        assertEquals(List.of(file), files());
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void stoppedInAnyStageLeavesNothing(Stage last) throws Exception {
        var stopper = new HandoutProgress() {
            private boolean stop;

            @Override
            public void begin(Stage stage) {
                stop = stage == last;
            }

            @Override
            public boolean cancelled() {
                return stop;
            }
        };
        assertEquals(Reason.CANCELLED, refusal(folder.resolve("handout.pdf"), false, stopper).reason());
        assertEquals(List.of(), files());
    }

    @Test
    void stoppedWhileReplacingKeepsTheOldFile() throws Exception {
        var file = Files.writeString(folder.resolve("handout.pdf"), "older");
        var stopper = new HandoutProgress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertEquals(Reason.CANCELLED, refusal(file, true, stopper).reason());
        assertEquals("older", Files.readString(file));
    }

    @Test
    void missingFolderIsNamed() {
        var refused = refusal(folder.resolve("absent").resolve("handout.pdf"), false, HandoutProgress.NONE);
        assertEquals(Reason.FOLDER_MISSING, refused.reason());
        assertTrue(refused.getMessage().contains("absent"));
    }

    @Test
    void folderOfThatNameIsRefused() {
        assertEquals(Reason.NOT_WRITABLE, refusal(folder, true, HandoutProgress.NONE).reason());
    }

    @Test
    void folderThatTakesNoFilesIsRefused() {
        var proc = Path.of("/proc/self");
        assumeTrue(Files.isDirectory(proc), "no /proc on this system");
        assertEquals(Reason.NOT_WRITABLE,
                refusal(proc.resolve("handout.pdf"), false, HandoutProgress.NONE).reason());
    }

    @Test
    void fullDiskIsSaidAndNothingIsLeft() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", disk.toString()), "cannot mount a disk");
        try {
            var refused = refusal(disk.resolve("handout.pdf"), false, HandoutProgress.NONE);
            assertEquals(Reason.DISK_FULL, refused.reason());
            try (var left = Files.list(disk)) {
                assertEquals(List.of(), left.toList());
            }
        } finally {
            run("umount", disk.toString());
        }
    }

    private HandoutException refusal(Path file, boolean overwrite, HandoutProgress progress) {
        var refused = assertThrows(HandoutException.class,
                () -> new Handout().save(request, file, overwrite, progress));
        assertTrue(refused.getMessage().endsWith("."), refused.getMessage());
        return refused;
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.toList();
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean run(String... command) throws Exception {
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false; // no such command on this system
        }
    }
}
