package org.motus.store.jdbc;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Properties;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * The files of a clinic: <code>clinic.motus</code> (form and id of the clinic, nothing about people),
 * <code>clinic.key</code> and its copy, <code>clinic.signin</code> (failed sign-ins), <code>clinic.lock</code> and
 * <code>database/</code>.
 */
record ClinicFolder(Path path) {

    static final String MARKER = "clinic.motus";

    private static final int FORM = 1;
    private static final Pattern ID_FORM = Pattern.compile("[0-9a-f-]{36}");

    /** @return the folder, absolute, without . and .. */
    static ClinicFolder of(Path path) throws ClinicException {
        var absolute = path.toAbsolutePath().normalize();
        if (absolute.toString().contains(";")) {
            throw new ClinicException(Reason.INVALID,
                    "The folder " + absolute + " has a semicolon in its name, which the database cannot handle.", null);
        }
        return new ClinicFolder(absolute);
    }

    Path marker() {
        return path.resolve(MARKER);
    }

    Path key() {
        return path.resolve("clinic.key");
    }

    Path keyCopy() {
        return path.resolve("clinic.key.copy");
    }

    Path failedSignIns() {
        return path.resolve("clinic.signin");
    }

    Path lock() {
        return path.resolve("clinic.lock");
    }

    Path database() {
        return path.resolve("database");
    }

    /** @throws ClinicException when something is in the folder, or it is a file */
    void requireEmpty() throws ClinicException, IOException {
        if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!Files.isDirectory(path)) {
            throw notEmpty();
        }
        try (var files = Files.list(path)) {
            if (files.findAny().isPresent()) {
                throw notEmpty();
            }
        }
    }

    private ClinicException notEmpty() {
        return new ClinicException(Reason.NOT_EMPTY,
                "The folder " + path + " is not empty; choose a new or empty folder for the clinic.", null);
    }

    /** Marks the folder as a clinic: the last step of making one. */
    void mark(String id) throws IOException {
        DurableFile.writeNew(marker(), "format=" + FORM + "\nclinic=" + id + "\n");
    }

    /** @return the clinic's id */
    String requireClinic() throws ClinicException, IOException {
        if (!Files.isDirectory(path)) {
            throw new ClinicException(Reason.NOT_A_CLINIC, "There is no folder " + path + ".", null);
        }
        if (Files.exists(path.resolve(BackupManifest.NAME))) {
            throw new ClinicException(Reason.NOT_A_CLINIC, "The folder " + path
                    + " is a backup; restore it into a new folder and open that one.", null);
        }
        if (!Files.isRegularFile(marker())) {
            throw new ClinicException(Reason.NOT_A_CLINIC, "The folder " + path + " holds no Motus clinic.", null);
        }
        new MovedMark(path).requireNone();
        var properties = properties();
        var form = properties.getProperty("format", "");
        var id = properties.getProperty("clinic", "");
        if (!form.matches("[0-9]{1,9}") || !ID_FORM.matcher(id).matches()) {
            throw damaged(null);
        }
        if (Integer.parseInt(form) > FORM) {
            throw new ClinicException(Reason.NEWER, "The clinic in " + path
                    + " was made by a newer version of Motus; open it with that version.", null);
        }
        if (!Files.isDirectory(database())) {
            throw new ClinicException(Reason.DAMAGED, "The database of the clinic in " + path
                    + " is missing; restore the clinic from a backup.", null);
        }
        return id;
    }

    private Properties properties() throws ClinicException, IOException {
        var properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(marker())));
        } catch (MalformedInputException | IllegalArgumentException e) {
            throw damaged(e);
        }
        return properties;
    }

    private ClinicException damaged(@Nullable Exception cause) {
        return new ClinicException(Reason.DAMAGED,
                "The file " + marker() + " is damaged; restore the clinic from a backup.", cause);
    }

    /** Deletes what was made so far. The folder itself stays when it was there before. */
    void clear(boolean existed) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var files = Files.walk(path)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                if (!existed || !file.equals(path)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
