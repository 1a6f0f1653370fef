package org.motus.store.jdbc;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;

/** What the address of a clinic server may be. */
final class ServerRules {

    private static final Pattern HOST = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,252})|[0-9A-Fa-f:.]{2,45}");
    private static final Pattern DATABASE = Pattern.compile("[^\\p{Cntrl}/?&#]{1,63}");
    private static final Pattern SCHEMA = Pattern.compile("(?!pg_)[a-z_][a-z0-9_]{0,62}");

    private ServerRules() {
    }

    /** @throws ClinicException {@link Reason#INVALID} for a value that cannot be */
    static void check(ServerAddress server) throws ClinicException {
        if (!HOST.matcher(server.host()).matches()) {
            throw refused("The clinic server is named by its name or address alone, such as server.example.org.");
        }
        if (server.port() < 1 || server.port() > 65_535) {
            throw refused("The port of the clinic server is a number from 1 to 65535, mostly "
                    + ServerAddress.USUAL_PORT + ".");
        }
        if (!DATABASE.matcher(server.database()).matches()) {
            throw refused("The name of the database on the clinic server has 1 to 63 signs, without / ? & and #.");
        }
        if (!SCHEMA.matcher(server.schema()).matches() || "information_schema".equals(server.schema())) {
            throw refused("The schema on the clinic server is named with small letters, digits and _, at most 63, a"
                    + " letter first and not pg_.");
        }
        var certificate = server.certificate();
        if (certificate != null) {
            requireCertificate(certificate);
        }
    }

    private static void requireCertificate(Path file) throws ClinicException {
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            if (CertificateFactory.getInstance("X.509").generateCertificates(in).isEmpty()) {
                throw refused(
                        "The file " + file + " holds no certificate; choose the PEM file of the server's authority.");
            }
        } catch (CertificateException e) {
            throw new ClinicException(Reason.INVALID, "The file " + file
                    + " holds no certificate that can be read; choose the PEM file of the server's authority.", e);
        } catch (IOException e) {
            throw new ClinicException(Reason.INVALID, "The certificate " + file
                    + " of the clinic server is not there or cannot be read; bring it back.", e);
        }
    }

    static void check(ServerLogin login) throws ClinicException {
        if (login.user().isBlank() || login.password().length() == 0) {
            throw new ClinicException(Reason.SERVER_LOGIN,
                    "The login for the clinic server is a name and a password; type both.", null);
        }
    }

    /** @return the number, the usual one when none is given, 0 when it is none */
    static int port(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return ServerAddress.USUAL_PORT;
        }
        return text.matches("[0-9]{1,5}") ? Integer.parseInt(text) : 0;
    }

    /**
     * @param text
     *            a path, from the folder of the clinic file when it is relative
     */
    static Path certificate(Path clinicFile, String text) throws ClinicException {
        try {
            return clinicFile.resolveSibling(text).normalize();
        } catch (InvalidPathException e) {
            throw new ClinicException(Reason.INVALID,
                    "The clinic file " + clinicFile + " names a certificate that can be no file; correct it.", e);
        }
    }

    static ClinicException refused(String sentence) {
        return new ClinicException(Reason.INVALID, sentence, null);
    }
}
