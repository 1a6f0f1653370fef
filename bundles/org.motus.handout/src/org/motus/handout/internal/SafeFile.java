package org.motus.handout.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.handout.HandoutException;
import org.motus.handout.HandoutException.Reason;
import org.motus.handout.HandoutProgress;

/** A file that is there whole or not at all. */
public final class SafeFile {

    private final Path target;
    private final Path folder;
    private final boolean overwrite;
    private final String thing;

    /**
     * A handout to be written.
     *
     * @param target its place
     * @param overwrite whether a file of that name may be replaced
     */
    public SafeFile(Path target, boolean overwrite) {
        this(target, overwrite, "handout");
    }

    /**
     * A file to be written.
     *
     * @param target its place
     * @param overwrite whether a file of that name may be replaced
     * @param thing what it is, in sentences about it
     */
    public SafeFile(Path target, boolean overwrite, String thing) {
        this.thing = thing;
        this.target = target.toAbsolutePath().normalize();
        var parent = this.target.getParent();
        this.folder = parent == null ? this.target : parent;
        this.overwrite = overwrite;
    }

    /**
     * Refuses early what cannot succeed, before any work is done.
     *
     * @throws HandoutException when the folder is missing, or the file is there and may not be replaced
     */
    public void check() throws HandoutException {
        if (!Files.isDirectory(folder)) {
            throw new HandoutException(Reason.FOLDER_MISSING,
                    "There is no folder %s; make it or choose another.".formatted(folder));
        }
        if (Files.isDirectory(target)) {
            throw new HandoutException(Reason.NOT_WRITABLE,
                    "%s is a folder; choose a file name for the %s.".formatted(target, thing));
        }
        if (!overwrite && Files.exists(target)) {
            throw exists(null);
        }
    }

    /**
     * Writes the file.
     *
     * @param bytes all of it
     * @param progress asked once more before the file appears
     * @throws HandoutException when it cannot be written; nothing is left behind
     */
    public void store(byte[] bytes, HandoutProgress progress) throws HandoutException {
        Path part = null;
        try {
            part = Files.createTempFile(folder, ".handout-", ".part");
            fill(part, bytes);
            if (progress.cancelled()) {
                throw new HandoutException(Reason.CANCELLED,
                        "The %s was not saved, because it was stopped.".formatted(thing));
            }
            move(part);
        } catch (FileAlreadyExistsException e) {
            throw exists(e);
        } catch (IOException e) {
            throw refused(bytes.length, e);
        } finally {
            discard(part);
        }
    }

    private static void fill(Path part, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private void move(Path part) throws IOException {
        if (!overwrite) {
            Files.move(part, target);
            return;
        }
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** After a move there is nothing left to discard; after a failure the part must go, and no second error helps. */
    private static void discard(@Nullable Path part) {
        if (part != null && Files.exists(part) && !part.toFile().delete()) {
            part.toFile().deleteOnExit();
        }
    }

    private HandoutException exists(@Nullable Exception cause) {
        var sentence = "There is a file %s already; choose another name or allow it to be replaced.".formatted(target);
        return cause == null
                ? new HandoutException(Reason.EXISTS, sentence)
                : new HandoutException(Reason.EXISTS, sentence, cause);
    }

    private HandoutException refused(int bytes, IOException cause) {
        if (room() < bytes) {
            return new HandoutException(Reason.DISK_FULL,
                    "The disk of %s is full; free %d kB and try again.".formatted(folder, bytes / 1024 + 1), cause);
        }
        return new HandoutException(Reason.NOT_WRITABLE,
                "The %s cannot be written in %s; choose another folder.".formatted(thing, folder), cause);
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
