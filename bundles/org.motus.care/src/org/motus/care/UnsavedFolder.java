package org.motus.care;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
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
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

import org.eclipse.emf.ecore.EClass;
import org.motus.model.clinic.ClinicPackage;
import org.motus.model.program.ProgramPackage;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;

/**
 * Unsaved work of one clinic on this computer: one sealed file for each document, in a folder of the program. A file's
 * name says nothing about a person. Files of this run of the program are rewritten and forgotten; files of an earlier
 * run, which ended before it could save, are offered. Safe for use from several threads.
 */
public final class UnsavedFolder {

    /** A record of a patient. */
    public static final EClass RECORD = ClinicPackage.Literals.PATIENT;
    /** A draft of a program. */
    public static final EClass PROGRAM = ProgramPackage.Literals.PROGRAM;

    private static final String SUFFIX = ".unsaved";
    private static final String ASIDE = ".damaged";
    private static final int LETTERS = 16;

    /**
     * Unsaved work of an earlier run.
     *
     * @param file
     *            where it is kept
     */
    public record Kept(Path file, Unsaved<?> unsaved) {
    }

    /**
     * What a look into the folder found.
     *
     * @param kept
     *            unsaved work of earlier runs, newest first
     * @param aside
     *            files that could not be read, and are called damaged from now on
     */
    public record Found(List<Kept> kept, List<Path> aside) {
    }

    private final Path folder;
    private final Clinic clinic;
    private final String run = UUID.randomUUID().toString().substring(0, 8);

    /**
     * @param folder
     *            of this program on this computer; made when something is kept
     * @param clinic
     *            whose key seals the files
     */
    public UnsavedFolder(Path folder, Clinic clinic) {
        this.folder = folder;
        this.clinic = clinic;
    }

    /**
     * Keeps unsaved work in place of what this run kept of the same document. When it returns the file is on disk.
     *
     * @throws IOException
     *             when it cannot be written: what was kept before is still there
     * @throws ClinicException
     *             when the clinic is closed
     */
    public synchronized void keep(Unsaved<?> unsaved) throws IOException, ClinicException {
        var sealed = clinic.sealer().seal(UnsavedForm.write(unsaved));
        Files.createDirectories(folder);
        // A temporary file is its owner's only, wherever the system can say so.
        var next = Files.createTempFile(folder, "next-", null);
        try {
            write(next, sealed);
            Files.move(next, file(unsaved.state().eClass(), unsaved.patientId()), ATOMIC_MOVE, REPLACE_EXISTING);
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

    /** Forgets what this run kept of a document, after it was saved or given up. */
    public synchronized void forget(EClass kind, String patientId) throws IOException {
        Files.deleteIfExists(file(kind, patientId));
    }

    /** Forgets everything that this run kept, after all of it was saved or given up. */
    public synchronized void forgetAll() throws IOException {
        for (var file : files(hash(clinic.folder().toString()) + "-*" + run)) {
            Files.deleteIfExists(file);
        }
    }

    /**
     * Forgets what any run of the program on this computer kept of a patient who was erased, damaged files too.
     *
     * @throws IOException
     *             when a file is still there
     */
    public synchronized void forgetPatient(String patientId) throws IOException {
        for (var kind : List.of(RECORD, PROGRAM)) {
            for (var file : matching(start(kind, patientId) + "*")) {
                Files.deleteIfExists(file);
            }
        }
    }

    /**
     * Looks for unsaved work of earlier runs. What cannot be read is put aside under another name and not offered again.
     *
     * @param kind
     *            {@link #RECORD} or {@link #PROGRAM}
     * @throws IOException
     *             when the folder cannot be read
     */
    public synchronized Found find(EClass kind, String patientId) throws IOException, ClinicException {
        var kept = new ArrayList<Kept>();
        var aside = new ArrayList<Path>();
        for (var file : files(start(kind, patientId))) {
            if (!file.equals(file(kind, patientId))) {
                try {
                    kept.add(read(file, patientId));
                } catch (IOException e) {
                    aside.add(Files.move(file, file.resolveSibling(file.getFileName() + ASIDE), REPLACE_EXISTING));
                }
            }
        }
        kept.sort(Comparator.comparing((Kept each) -> each.unsaved().at()).reversed());
        return new Found(List.copyOf(kept), List.copyOf(aside));
    }

    private List<Path> files(String start) throws IOException {
        return matching(start + "*" + SUFFIX);
    }

    private List<Path> matching(String names) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(folder, names)) {
            var found = new ArrayList<Path>();
            files.forEach(found::add);
            return found;
        }
    }

    private Kept read(Path file, String patientId) throws IOException, ClinicException {
        byte[] plain;
        try {
            plain = clinic.sealer().open(Files.readAllBytes(file));
        } catch (ClinicException e) {
            if (e.reason() != ClinicException.Reason.DAMAGED) {
                throw e;
            }
            throw new IOException("The file was changed.", e);
        }
        var unsaved = UnsavedForm.read(plain);
        if (!unsaved.patientId().equals(patientId)) {
            throw new IOException("The file was renamed.");
        }
        return new Kept(file, unsaved);
    }

    /** Gives up unsaved work of an earlier run. */
    public synchronized void discard(Kept kept) throws IOException {
        Files.deleteIfExists(kept.file());
    }

    /** Takes unsaved work of an earlier run over into this one, after it was brought back. */
    public synchronized void takeOver(Kept kept) throws IOException {
        if (Files.exists(kept.file())) {
            Files.move(kept.file(), file(kept.unsaved().state().eClass(), kept.unsaved().patientId()), ATOMIC_MOVE,
                    REPLACE_EXISTING);
        }
    }

    private Path file(EClass kind, String patientId) {
        return folder.resolve(start(kind, patientId) + run + SUFFIX);
    }

    private String start(EClass kind, String patientId) {
        var place = clinic.folder().toString();
        return hash(place) + "-" + hash(place + "\n" + kind.getName() + "\n" + patientId) + "-";
    }

    private static String hash(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LETTERS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
