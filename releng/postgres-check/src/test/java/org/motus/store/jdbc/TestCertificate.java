package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;

/**
 * A certificate that vouches for itself, and its key, as a server takes them.
 *
 * @param certificate
 *            PEM
 * @param key
 *            PEM, only for its owner
 */
record TestCertificate(Path certificate, Path key) {

    private static final String PASSWORD = "of the tests";

    /**
     * @param address
     *            of this computer that the certificate is for
     */
    static TestCertificate make(Path folder, String name, String address)
            throws IOException, InterruptedException, GeneralSecurityException {
        var store = folder.resolve(name + ".p12");
        var tool = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair", "-alias", "server", "-keyalg", "EC", "-dname", "CN=" + name, "-ext",
                "SAN=ip:" + address, "-ext", "BC=ca:true", "-validity", "2", "-storetype", "PKCS12", "-storepass",
                PASSWORD, "-keystore", store.toString()).redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile()).start();
        assertEquals(0, tool.waitFor(), () -> "keytool failed");
        var keys = KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray());
        var certificate = pem(folder.resolve(name + ".crt"), "CERTIFICATE",
                keys.getCertificate("server").getEncoded());
        var key = pem(folder.resolve(name + ".key"), "PRIVATE KEY",
                keys.getKey("server", PASSWORD.toCharArray()).getEncoded());
        Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
        return new TestCertificate(certificate, key);
    }

    private static Path pem(Path file, String kind, byte[] bytes) throws IOException {
        return Files.writeString(file, "-----BEGIN " + kind + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] { '\n' }).encodeToString(bytes) + "\n-----END " + kind
                + "-----\n");
    }
}
