package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.PatientQuery;
import org.motus.store.ServerAddress;
import org.motus.testkit.CutWire;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;

/**
 * A server that is not this computer must encrypt and prove who it is. 127.0.0.2 and 127.0.0.3 lead to this computer as
 * well, and the program does not take them for it.
 */
@ExtendWith(PostgresServer.class)
class ServerTrustTest {

    private static final String RIGHT = "127.0.0.2";
    private static final String OTHER = "127.0.0.3";

    @TempDir
    private static Path shared;
    private static TestCertificate own;
    private static TestCertificate foreign;
    private static PostgresClinics encrypted;

    private final PostgresClinics plain;
    private final Path folder;

    ServerTrustTest(PostgresClinics plain, @TempDir Path folder) {
        this.plain = plain;
        this.folder = folder;
    }

    @BeforeAll
    static void startAServerThatEncrypts() throws Exception {
        own = TestCertificate.make(shared, "own", RIGHT);
        foreign = TestCertificate.make(shared, "foreign", RIGHT);
        encrypted = PostgresClinics.start(EmbeddedPostgres.builder().setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", own.certificate().toString())
                .setServerConfig("ssl_key_file", own.key().toString()));
    }

    @AfterAll
    static void endServer() throws Exception {
        encrypted.close();
    }

    private static ServerAddress at(PostgresClinics clinics, CutWire wire, String host, Path certificate) {
        var bare = clinics.address(host, wire.port());
        return new ServerAddress(host, bare.port(), bare.database(), bare.schema(), certificate);
    }

    private String refused(PostgresClinics clinics, ServerAddress server) {
        var file = folder.resolve("refused.motus-clinic");
        var refusal = assertThrows(ClinicException.class,
                () -> clinics.desk().createShared(file, server, clinics.login(), PostgresClinics.PROFILE, null));
        assertEquals(Reason.UNREACHABLE, refusal.reason(), refusal.toString());
        assertFalse(Files.exists(file));
        return refusal.getMessage();
    }

    @Test
    void aServerThatProvesWhoItIsIsUsedEncrypted() throws Exception {
        try (var wire = new CutWire(RIGHT, encrypted.port())) {
            var file = encrypted.create(folder, at(encrypted, wire, RIGHT, own.certificate()));
            try (var clinic = encrypted.open(file); var probe = encrypted.probe(file)) {
                assertTrue(clinic.shared());
                assertEquals(0, clinic.countPatients(PatientQuery.of("")));
                try (var statement = probe.createStatement();
                        var row = statement.executeQuery("select count(*) from pg_stat_activity a"
                                + " left join pg_stat_ssl s on a.pid = s.pid"
                                + " where a.application_name = 'Motus' and not s.ssl")) {
                    row.next();
                    assertEquals(0, row.getInt(1));
                }
            }
        }
    }

    @Test
    void aCertificateThatNobodyVouchesForIsRefused() throws Exception {
        try (var wire = new CutWire(RIGHT, encrypted.port())) {
            var sentence = "The certificate of the clinic server 127.0.0.2 is not vouched for, so nothing was sent; ask"
                    + " whoever runs it for the certificate file.";
            assertEquals(sentence, refused(encrypted, at(encrypted, wire, RIGHT, null)));
            assertEquals(sentence, refused(encrypted, at(encrypted, wire, RIGHT, foreign.certificate())));
        }
    }

    @Test
    void aCertificateForAnotherServerIsRefused() throws Exception {
        try (var wire = new CutWire(OTHER, encrypted.port())) {
            assertEquals("The certificate of the clinic server is not for 127.0.0.3, so nothing was sent; use the"
                    + " server's right name, or ask whoever runs it.",
                    refused(encrypted, at(encrypted, wire, OTHER, own.certificate())));
        }
    }

    @Test
    void aServerThatDoesNotEncryptIsRefusedUnlessItIsThisComputer() throws Exception {
        try (var wire = new CutWire(RIGHT, plain.port())) {
            var sentence = "The clinic server 127.0.0.2 does not encrypt, so nothing was sent; ask whoever runs it to"
                    + " switch TLS on.";
            assertEquals(sentence, refused(plain, at(plain, wire, RIGHT, null)));
            assertEquals(sentence, refused(plain, at(plain, wire, RIGHT, own.certificate())));
        }
        plain.open(plain.create(folder)).close();
    }

    @Test
    void aClinicFileWrittenByHandIsNoWayAround() throws Exception {
        try (var wire = new CutWire(RIGHT, plain.port())) {
            var file = folder.resolve("by-hand.motus-clinic");
            new ClinicFile(file, "11111111-2222-3333-4444-555555555555", at(plain, wire, RIGHT, null)).write();
            var refusal = assertThrows(ClinicException.class, () -> plain.desk().asks(file));
            assertTrue(refusal.getMessage().contains("nothing was sent"), refusal.getMessage());
        }
    }

    @Test
    void aCertificateFileThatIsNoneIsRefusedBeforeAnythingIsTried() throws Exception {
        var none = Files.writeString(folder.resolve("none.pem"), "no certificate\n");
        try (var wire = new CutWire(RIGHT, encrypted.port())) {
            for (var certificate : new Path[] { none, folder.resolve("missing.pem") }) {
                var server = at(encrypted, wire, RIGHT, certificate);
                var refusal = assertThrows(ClinicException.class, () -> encrypted.create(folder, server));
                assertEquals(Reason.INVALID, refusal.reason());
                assertTrue(refusal.getMessage().contains(certificate.toString()), refusal.getMessage());
            }
        }
    }
}
