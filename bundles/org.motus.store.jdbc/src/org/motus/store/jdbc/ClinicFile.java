package org.motus.store.jdbc;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicFolders;
import org.motus.store.ServerAddress;

/**
 * A file that says on which server a clinic is.
 *
 * @param path
 *            absolute
 * @param id
 *            of the clinic
 */
record ClinicFile(Path path, String id, ServerAddress server) {

    private static final Pattern ID_FORM = Pattern.compile("[0-9a-f-]{36}");

    /** @return true when the path is, or looks like, a clinic file and not the folder of a clinic */
    static boolean is(Path path) {
        return path.toString().endsWith(ClinicFolders.FILE_ENDING)
                ? !Files.isDirectory(path)
                : Files.isRegularFile(path);
    }

    static ClinicFile read(Path given) throws ClinicException {
        var path = given.toAbsolutePath().normalize();
        var values = new ClinicFileText(path, text(path)).values();
        var id = values.getOrDefault("clinic", "");
        if (!ID_FORM.matcher(id).matches()) {
            throw ServerRules.refused("The clinic file " + path
                    + " lacks the id of its clinic; copy the file of another computer, or connect to the server anew.");
        }
        var certificate = values.getOrDefault("certificate", "");
        var server = new ServerAddress(values.getOrDefault("server", ""), ServerRules.port(values.get("port")),
                values.getOrDefault("database", ""), values.getOrDefault("schema", ""),
                certificate.isEmpty() ? null : ServerRules.certificate(path, certificate));
        ServerRules.check(server);
        return new ClinicFile(path, id, server);
    }

    private static String text(Path path) throws ClinicException {
        if (!Files.exists(path)) {
            throw new ClinicException(Reason.NOT_A_CLINIC, "There is no file " + path + ".", null);
        }
        try {
            if (Files.size(path) > ClinicFileText.MOST_BYTES) {
                throw ClinicFileText.noClinic(path, null);
            }
            return Files.readString(path);
        } catch (MalformedInputException e) {
            throw ClinicFileText.noClinic(path, e);
        } catch (IOException e) {
            throw new ClinicException(Reason.FAILED,
                    "The clinic file " + path + " cannot be read; ask for the right to read it.", e);
        }
    }

    /** @throws ClinicException when no new file of this name can be made */
    static void requireNew(Path given) throws ClinicException {
        var path = given.toAbsolutePath().normalize();
        if (!path.toString().endsWith(ClinicFolders.FILE_ENDING)) {
            throw ServerRules.refused("The name of a clinic file ends with " + ClinicFolders.FILE_ENDING + "; give "
                    + path.getFileName() + " that ending.");
        }
        if (Files.exists(path)) {
            throw new ClinicException(Reason.NOT_EMPTY, "There is a file " + path + " already; choose another name.",
                    null);
        }
        var parent = path.getParent();
        if (parent == null || !Files.isDirectory(parent)) {
            throw new ClinicException(Reason.NOT_FOUND,
                    "There is no folder " + parent + " for the clinic file; make it, or choose another.", null);
        }
    }

    /** Writes the file, which must not exist. It is on disk when this returns. */
    void write() throws ClinicException {
        try {
            DurableFile.writeNew(path, ClinicFileText.write(this));
        } catch (IOException e) {
            throw new ClinicException(Reason.READ_ONLY, "The clinic file " + path
                    + " cannot be written; choose a folder that allows it.", e);
        }
    }
}
