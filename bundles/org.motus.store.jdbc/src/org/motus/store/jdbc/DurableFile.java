package org.motus.store.jdbc;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Small files that are on disk when the write returns, and that only their owner can read where the system can say so. */
final class DurableFile {

    private DurableFile() {
    }

    static void writeNew(Path file, String text) throws IOException {
        try (var channel = FileChannel.open(file, Set.of(CREATE_NEW, WRITE), ownerOnly(file))) {
            var bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** Puts the text in the place of what the file holds. A failure or crash leaves the one or the other, whole. */
    static void replace(Path file, String text) throws IOException {
        var fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(fresh);
        writeNew(fresh, text);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        forceFolder(file);
    }

    /** The new name is on disk only when its folder is. Systems without permission bits cannot open a folder for that. */
    private static void forceFolder(Path file) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null && Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            try (var folder = FileChannel.open(parent, READ)) {
                folder.force(true);
            }
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent == null || !Files.getFileStore(parent).supportsFileAttributeView("posix")) {
            return new FileAttribute<?>[0];
        }
        return new FileAttribute<?>[] {
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")) };
    }
}
