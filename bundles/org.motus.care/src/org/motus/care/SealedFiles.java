package org.motus.care;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

import org.motus.store.Clinic;
import org.motus.store.ClinicException;

/**
 * Files of one kind in a folder of this program on this computer, sealed with the key of a clinic. A file that was
 * written is on disk, whole, and readable by its owner alone wherever the system can say so.
 */
final class SealedFiles {

    private static final String ASIDE = ".damaged";
    private static final int LETTERS = 16;

    private final Path folder;
    private final Clinic clinic;
    private final String suffix;

    /**
     * @param folder
     *            made when something is kept
     * @param clinic
     *            whose key seals the files
     * @param suffix
     *            with which the names of this kind of file end
     */
    SealedFiles(Path folder, Clinic clinic, String suffix) {
        this.folder = folder;
        this.clinic = clinic;
        this.suffix = suffix;
    }

    /** @return the file of that name, which need not be there */
    Path file(String name) {
        return folder.resolve(name + suffix);
    }

    /** @return the file's name without what all of this kind end with */
    String name(Path file) {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - suffix.length());
    }

    /**
     * Writes a file in place of the one that is there. When it returns the file is on disk.
     *
     * @throws IOException
     *             when it cannot be written: what was there before is still there
     * @throws ClinicException
     *             when the clinic is closed
     */
    void keep(Path file, byte[] plain) throws IOException, ClinicException {
        var sealed = clinic.sealer().seal(plain);
        Files.createDirectories(folder);
        // A temporary file is its owner's only, wherever the system can say so.
        var next = Files.createTempFile(folder, "next-", null);
        try {
            write(next, sealed);
            Files.move(next, file, ATOMIC_MOVE, REPLACE_EXISTING);
            forceFolder();
        } finally {
            Files.deleteIfExists(next);
        }
    }

    private static void write(Path file, byte[] sealed) throws IOException {
        try (var channel = FileChannel.open(file, WRITE)) {
            var bytes = ByteBuffer.wrap(sealed);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    /** The new name is on disk only when its folder is. Systems without permission bits cannot open a folder for that. */
    private void forceFolder() throws IOException {
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            try (var names = FileChannel.open(folder, READ)) {
                names.force(true);
            }
        }
    }

    /** @return the files of this kind whose names start so, in the order of their names */
    List<Path> files(String start) throws IOException {
        return matching(start + "*" + suffix);
    }

    private List<Path> matching(String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, names)) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            found.sort(null);
            return found;
        }
    }

    /**
     * @return what was kept
     * @throws IOException
     *             when the file cannot be read, was changed, or is another clinic's
     * @throws ClinicException
     *             when the clinic is closed
     */
    byte[] open(Path file) throws IOException, ClinicException {
        try {
            return clinic.sealer().open(Files.readAllBytes(file));
        } catch (ClinicException e) {
            if (e.reason() != ClinicException.Reason.DAMAGED) {
                throw e;
            }
            throw new IOException("The file was changed.", e);
        }
    }

    /** Calls a file damaged, so that it is not read again. */
    Path putAside(Path file) throws IOException {
        return Files.move(file, file.resolveSibling(file.getFileName() + ASIDE), REPLACE_EXISTING);
    }

    /** Gives a file another name of this kind. */
    void rename(Path file, Path next) throws IOException {
        if (Files.exists(file)) {
            Files.move(file, next, ATOMIC_MOVE, REPLACE_EXISTING);
        }
    }

    void forget(Path file) throws IOException {
        Files.deleteIfExists(file);
    }

    /** Forgets all files whose names start so, the damaged ones too. */
    void forgetAll(String start) throws IOException {
        for (var file : matching(start + "*")) {
            forget(file);
        }
    }

    /** @return 16 letters and digits that say which clinic's files these are, and nothing else */
    String place() {
        return hash(clinic.folder().toString());
    }

    /** @return 16 letters and digits that stand for a text and do not give it away */
    static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
