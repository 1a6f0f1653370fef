package org.motus.store.jdbc;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * The text of a clinic file: lines of name=value, and lines of comment that begin with #. Nothing is escaped, so that a path
 * of any system can be written by hand.
 */
record ClinicFileText(Path path, String text) {

    static final long MOST_BYTES = 16 * 1024L;

    private static final int FORM = 1;
    private static final String FORMAT = "format";
    private static final Set<String> NAMES = Set.of(FORMAT, "clinic", "server", "port", "database", "schema",
            "certificate");
    private static final Set<String> SECRETS = Set.of("user", "username", "login", "password");

    static String write(ClinicFile file) {
        var server = file.server();
        var text = new StringBuilder(
                "# A clinic of Motus on a database server. Holds no login and nothing about people.\n");
        line(text, FORMAT, String.valueOf(FORM));
        line(text, "clinic", file.id());
        line(text, "server", server.host());
        line(text, "port", String.valueOf(server.port()));
        line(text, "database", server.database());
        line(text, "schema", server.schema());
        var certificate = server.certificate();
        if (certificate != null) {
            line(text, "certificate", near(file.path(), certificate).toString());
        }
        return text.toString();
    }

    private static void line(StringBuilder text, String name, String value) {
        text.append(name).append('=').append(value).append('\n');
    }

    /** What lies beside the file or below is named from there, so that both can be copied together. */
    private static Path near(Path file, Path certificate) {
        var parent = file.getParent();
        return parent != null && certificate.startsWith(parent) ? parent.relativize(certificate) : certificate;
    }

    /** @return the values by their names, without the format, which is one that this program knows */
    Map<String, String> values() throws ClinicException {
        var values = new LinkedHashMap<String, String>();
        var number = 0;
        for (var line : text.replace("\uFEFF", "").lines().toList()) {
            number++;
            if (!line.isBlank() && !line.strip().startsWith("#")) {
                add(values, line, number);
            }
        }
        var form = values.remove(FORMAT);
        if (form == null || !form.matches("[0-9]{1,9}")) {
            throw noClinic(path, null);
        }
        if (Integer.parseInt(form) > FORM) {
            throw new ClinicException(Reason.NEWER, "The clinic file " + path
                    + " was written by a newer version of Motus; open it with that version.", null);
        }
        for (var name : values.keySet()) {
            requireKnown(name);
        }
        return values;
    }

    private void add(Map<String, String> values, String line, int number) throws ClinicException {
        var middle = line.indexOf('=');
        if (middle < 1) {
            throw noClinic(path, null);
        }
        var name = line.substring(0, middle).strip();
        if (values.put(name, line.substring(middle + 1).strip()) != null) {
            throw ServerRules.refused("The clinic file " + path + " says \"" + name + "\" twice, again in line "
                    + number + "; delete one.");
        }
    }

    private void requireKnown(String name) throws ClinicException {
        if (SECRETS.contains(name)) {
            throw ServerRules.refused("The clinic file " + path + " holds a \"" + name
                    + "\", which others could read there; delete that line, Motus asks for the login by itself.");
        }
        if (!NAMES.contains(name)) {
            throw ServerRules.refused("The clinic file " + path + " says \"" + name
                    + "\", which means nothing; correct or delete that line.");
        }
    }

    static ClinicException noClinic(Path path, @Nullable Exception cause) {
        return new ClinicException(Reason.NOT_A_CLINIC,
                "The file " + path + " is no clinic file of Motus, or is damaged; choose another one.", cause);
    }
}
