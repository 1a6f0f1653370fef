package org.motus.care;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.handout.HandoutException;
import org.motus.library.Texts;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** A new file that is there whole or not at all. Until it is whole only its owner may read it. */
final class ExportFile {

    /** Less room than this after a write that failed is a full disk. */
    private static final long FULL = 256 * 1024;

    private final Path target;
    private final Path folder;
    private final Texts texts;

    /**
     * Writes the content.
     *
     * @param <T>
     *            what it brings
     */
    @FunctionalInterface
    interface Filling<T> {
        T fill(OutputStream out) throws IOException, ClinicException, HandoutException;
    }

    ExportFile(Path file, Texts texts) {
        this.target = file.toAbsolutePath().normalize();
        var parent = target.getParent();
        this.folder = parent == null ? target : parent;
        this.texts = texts;
    }

    /** Refuses early what cannot succeed. */
    void check() throws ClinicException {
        if (!Files.isDirectory(folder)) {
            throw new ClinicException(Reason.INVALID, texts.get("export.nofolder", folder), null);
        }
        if (Files.exists(target)) {
            throw exists(null);
        }
    }

    /** Writes beside the place, forces it to the disk, then moves. Nothing is left behind when that fails. */
    <T> T store(Filling<T> filling) throws ClinicException, HandoutException {
        Path part = null;
        try {
            part = Files.createTempFile(folder, ".export-", ".part");
            var result = filled(part, filling);
            Files.move(part, target);
            return result;
        } catch (FileAlreadyExistsException e) {
            throw exists(e);
        } catch (IOException e) {
            throw refused(e);
        } finally {
            discard(part);
        }
    }

    private static <T> T filled(Path part, Filling<T> filling) throws IOException, ClinicException, HandoutException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            var result = filling.fill(out);
            out.flush();
            channel.force(true);
            return result;
        }
    }

    /** After a move there is nothing left to discard; after a failure the part must go, and no second error helps. */
    private static void discard(@Nullable Path part) {
        if (part != null && Files.exists(part) && !part.toFile().delete()) {
            part.toFile().deleteOnExit();
        }
    }

    private ClinicException exists(@Nullable Exception cause) {
        return new ClinicException(Reason.INVALID, texts.get("export.exists", target), cause);
    }

    private ClinicException refused(IOException cause) {
        return room() < FULL
                ? new ClinicException(Reason.DISK_FULL, texts.get("export.full", folder), cause)
                : new ClinicException(Reason.READ_ONLY, texts.get("export.refused", folder), cause);
    }

    private long room() {
        try {
            var store = Files.getFileStore(folder);
            return store.getTotalSpace() == 0 ? Long.MAX_VALUE : store.getUsableSpace();
        } catch (IOException e) {
            return Long.MAX_VALUE; // not known, so it is not called full; the cause that is reported is the first one
        }
    }
}
