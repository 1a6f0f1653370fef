package org.motus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicFolders;
import org.motus.store.ServerAddress;

/**
 * What the form for a clinic on a server holds, and what is wrong with it. Knows no widgets.
 *
 * @param host
 *            name or address of the server
 * @param port
 *            digits
 * @param database
 *            name of the database on the server
 * @param schema
 *            name of the clinic's schema
 * @param certificate
 *            path of a PEM file, may be empty
 * @param user
 *            name that the server knows this computer by
 * @param file
 *            path of the clinic file that is to be written
 */
record ServerForm(String host, String port, String database, String schema, String certificate, String user,
        String file) {

    /** What stands in the field of the schema at first. */
    static final String USUAL_SCHEMA = "motus";

    private static final int MOST_PORT = 65_535;

    /** @return a clinic file in the home folder, named by the clinic */
    static String suggestedFile(Path home, String name) {
        return NewClinic.suggestedFolder(home, name) + ClinicFolders.FILE_ENDING;
    }

    /** @return a sentence about the host, or empty when it is good */
    String hostFault() {
        if (host.isBlank()) {
            return ServerWords.host_missing;
        }
        return host.strip().matches("[\\p{L}\\p{N}._:-]+") ? "" : ServerWords.host_letters;
    }

    /** @return a sentence about the port, or empty when it is good */
    String portFault() {
        return number().isPresent() ? "" : ServerWords.port_wrong;
    }

    private Optional<Integer> number() {
        var digits = port.strip();
        return digits.matches("[0-9]{1,5}")
                ? Optional.of(Integer.valueOf(digits)).filter(number -> number >= 1 && number <= MOST_PORT)
                : Optional.empty();
    }

    /** @return a sentence about the database, or empty when it is good */
    String databaseFault() {
        return database.isBlank() ? ServerWords.database_missing : "";
    }

    /** @return a sentence about the schema, or empty when it is good */
    String schemaFault() {
        var name = schema.strip();
        return name.matches("[a-z_][a-z0-9_]{0,62}") && !name.startsWith("pg_") ? "" : ServerWords.schema_wrong;
    }

    /** @return a sentence about the certificate, or empty when it is good; looks at the disk */
    String certificateFault() {
        return certificate.isBlank() || certificatePath().filter(Files::isRegularFile).isPresent()
                ? ""
                : ServerWords.certificate_gone;
    }

    /** @return a sentence about the name for the server, or empty when it is good */
    String userFault() {
        return user.isBlank() ? ServerWords.user_missing : "";
    }

    /** @return a sentence about the clinic file, or empty when it is good; looks at the disk */
    String fileFault() {
        if (file.isBlank()) {
            return ServerWords.file_missing;
        }
        var path = path();
        if (path.isEmpty() || !path.get().isAbsolute()) {
            return ServerWords.file_invalid;
        }
        if (Files.exists(path.get())) {
            return ServerWords.file_there;
        }
        return NewClinic.writable(path.get().getParent()) ? "" : ServerWords.file_locked;
    }

    /** @return the clinic file with its ending, or empty when this system cannot have such a path */
    Optional<Path> path() {
        var typed = file.strip();
        var ends = typed.toLowerCase(Locale.ROOT).endsWith(ClinicFolders.FILE_ENDING);
        return NewClinic.path(ends ? typed : typed + ClinicFolders.FILE_ENDING);
    }

    /**
     * Makes the folder that the clinic file goes into. Not on the UI thread.
     *
     * @return the clinic file
     * @throws ClinicException
     *             {@link Reason#READ_ONLY} when the folder cannot be made
     */
    Path makeFolder() throws ClinicException {
        var path = path().orElseThrow(() -> new ClinicException(Reason.READ_ONLY, ServerWords.file_invalid, null));
        try {
            Files.createDirectories(path.getParent());
            return path;
        } catch (IOException e) {
            throw new ClinicException(Reason.READ_ONLY, ServerWords.file_locked, e);
        }
    }

    private Optional<Path> certificatePath() {
        return NewClinic.path(certificate.strip()).filter(Path::isAbsolute);
    }

    /** @return true when nothing is wrong */
    boolean good() {
        return List.of(hostFault(), portFault(), databaseFault(), schemaFault(), certificateFault(), userFault(),
                fileFault()).stream().allMatch(String::isEmpty);
    }

    /** @return where the clinic is; call on a good form only */
    ServerAddress address() {
        return new ServerAddress(host.strip(), number().orElse(ServerAddress.USUAL_PORT), database.strip(),
                schema.strip(), certificatePath().<@Nullable Path>map(path -> path).orElse(null));
    }
}
