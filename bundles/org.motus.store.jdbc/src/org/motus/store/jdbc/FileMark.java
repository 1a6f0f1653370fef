package org.motus.store.jdbc;

import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a file is known by.
 *
 * @param bytes
 *            its length
 * @param hash
 *            SHA-256, 64 lower-case hexadecimal digits
 */
record FileMark(long bytes, String hash) {

    static final Pattern HASH = Pattern.compile("[0-9a-f]{64}");

    private static final int CHUNK = 256 * 1024;

    /** Reads a file to its end. */
    static FileMark of(Path file) throws IOException {
        try (var in = FileChannel.open(file, READ)) {
            return pump(in, null);
        }
    }

    /** Waits until a file is on disk, then reads it to its end. */
    static FileMark onDisk(Path file) throws IOException {
        try (var both = FileChannel.open(file, READ, StandardOpenOption.WRITE)) {
            both.force(true);
            return pump(both, null);
        }
    }

    /**
     * Copies a file. Only its owner can read the copy where the system can say so.
     *
     * @param durable
     *            true to wait until the copy is on disk
     */
    static FileMark copy(Path from, Path to, boolean durable) throws IOException {
        try (var in = FileChannel.open(from, READ);
                var out = FileChannel.open(to, Set.of(CREATE_NEW, WRITE), Owner.ofFile(to))) {
            var mark = pump(in, out);
            if (durable) {
                out.force(true);
            }
            return mark;
        }
    }

    private static FileMark pump(FileChannel in, @Nullable FileChannel out) throws IOException {
        var digest = sha256();
        var buffer = ByteBuffer.allocate(CHUNK);
        var bytes = 0L;
        while (in.read(buffer.clear()) >= 0) {
            buffer.flip();
            bytes += buffer.remaining();
            digest.update(buffer.duplicate());
            while (out != null && buffer.hasRemaining()) {
                out.write(buffer);
            }
        }
        return new FileMark(bytes, HexFormat.of().formatHex(digest.digest()));
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java run time has SHA-256.", e);
        }
    }

    /** Waits until the names in a folder are on disk, where the system can say so. */
    static void syncFolder(Path folder) throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (var channel = FileChannel.open(folder, READ)) {
                channel.force(true);
            }
        }
    }
}
