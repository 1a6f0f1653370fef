package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.PatientBuilder.patient;
import static org.motus.testkit.Refusals.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Backups.Occasion;
import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.PatientQuery;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;

/** A clinic is made on a server, and a second desk connects to it. */
@ExtendWith(PostgresServer.class)
class SharedClinicTest {

    private static final String ADAS = "first of all passwords";

    private final PostgresClinics clinics;
    private final Path folder;
    private final Path file;
    private final ServerAddress server;

    SharedClinicTest(PostgresClinics clinics, @TempDir Path folder) {
        this.clinics = clinics;
        this.folder = folder;
        this.file = folder.resolve("front.motus-clinic");
        this.server = clinics.address();
    }

    @BeforeEach
    void adasClinic() throws Exception {
        var made = clinics.createForAda(file, server, ADAS);
        made.recoveryKey().close();
        try (var clinic = made.clinic()) {
            assertEquals("Ada Admin", clinic.user().name());
            clinic.savePatient(patient().id("p-1").build());
        }
    }

    @Test
    void theClinicFileSaysWhereAndNothingAboutPeopleOrLogins() throws Exception {
        var id = ClinicFile.read(file).id();
        assertEquals("""
                # A clinic of Motus on a database server. Holds no login and nothing about people.
                format=1
                clinic=%s
                server=localhost
                port=%d
                database=postgres
                schema=%s
                """.formatted(id, server.port(), server.schema()), Files.readString(file));
        assertEquals(Optional.of(server), clinics.desk().address(file));
        assertEquals(Optional.empty(), clinics.desk().address(folder));
    }

    @Test
    void aSecondDeskConnectsAndSeesThePatients() throws Exception {
        var back = folder.resolve("back.motus-clinic");
        clinics.desk().connect(back, server, clinics.login());
        assertEquals(Files.readString(file), Files.readString(back));
        assertTrue(clinics.desk().asks(back));
        try (var front = clinics.open(file, "ada admin", ADAS); var second = clinics.open(back, "Ada Admin", ADAS)) {
            assertTrue(second.shared());
            assertEquals(back, second.folder());
            assertEquals("Praxis", second.profile().name());
            front.savePatient(patient().build());
            assertEquals(2, second.countPatients(PatientQuery.of("")));
            assertEquals("x", new String(second.sealer().open(front.sealer().seal("x".getBytes()))));
        }
        refused(Reason.NOT_EMPTY, () -> clinics.desk().connect(back, server, clinics.login()));
    }

    @Test
    void aSchemaThatHoldsAClinicIsNotMadeIntoAnother() throws Exception {
        var other = folder.resolve("other.motus-clinic");
        var sentence = refused(Reason.NOT_EMPTY, () -> clinics.createForAda(other, server, "another password"));
        assertTrue(sentence.contains(server.schema()), sentence);
        assertFalse(Files.exists(other));
        clinics.open(file, "Ada Admin", ADAS).close();
    }

    @Test
    void whatFailsLeavesNothingBehind() throws Exception {
        var free = clinics.address();
        var full = Files.createDirectory(folder.resolve("taken.motus-clinic"));
        refused(Reason.NOT_EMPTY, () -> clinics.createForAda(full, free, ADAS));
        refused(Reason.NOT_FOUND, () -> clinics.createForAda(folder.resolve("no/x.motus-clinic"), free, ADAS));
        refused(Reason.INVALID, () -> clinics.createForAda(folder.resolve("x.clinic"), free, ADAS));
        refused(Reason.INVALID, () -> clinics.createForAda(folder.resolve("x.motus-clinic"), free, "short"));
        var broken = new JdbcClinicFolders(new Migrations(List.of(
                new Migrations.Step(1, "0001-bad", "create table half (id integer);\nnonsense;\n"))),
                PostgresClinics.QUICK);
        assertThrows(ClinicException.class, () -> broken.createShared(folder.resolve("x.motus-clinic"), free,
                clinics.login(), PostgresClinics.PROFILE, null));
        assertFalse(Files.exists(folder.resolve("x.motus-clinic")));
        refused(Reason.READ_ONLY,
                () -> clinics.createForAda(folder.resolve("x".repeat(300) + ".motus-clinic"), free, ADAS));
        try (var connection = clinics.connect(free);
                var schemas = connection.getMetaData().getSchemas(null, free.schema())) {
            assertFalse(schemas.next());
        }
    }

    @Test
    void whereThereIsNoClinicNobodyConnects() throws Exception {
        var back = folder.resolve("back.motus-clinic");
        var sentence = refused(Reason.NOT_A_CLINIC,
                () -> clinics.desk().connect(back, clinics.address(), clinics.login()));
        assertTrue(sentence.startsWith("There is no clinic in schema clinic_"), sentence);
        var nowhere = new ServerAddress(server.host(), server.port(), "nowhere", server.schema(), null);
        assertEquals("There is no database nowhere on the clinic server localhost; correct its name.",
                refused(Reason.INVALID, () -> clinics.desk().connect(back, nowhere, clinics.login())));
        assertFalse(Files.exists(back));
    }

    @Test
    void aFileOfAnotherClinicOpensNothing() throws Exception {
        var other = folder.resolve("other.motus-clinic");
        new ClinicFile(other, "11111111-2222-3333-4444-555555555555", server).write();
        refused(Reason.NOT_A_CLINIC, () -> clinics.open(other, "Ada Admin", ADAS));
        refused(Reason.NOT_A_CLINIC, () -> clinics.desk().asks(other));
    }

    @Test
    void withoutTheServersLoginNothingOpens() throws Exception {
        var desk = clinics.desk();
        desk.setLogins(address -> Optional.empty());
        assertEquals("The clinic server localhost asks for a login, and this computer has none for it; type it.",
                refused(Reason.SERVER_LOGIN, () -> desk.asks(file)));
        refused(Reason.SERVER_LOGIN, () -> desk.open(file, new Key.Open()));
        for (var wrong : new String[] { "not of the desks", "" }) {
            desk.setLogins(address -> Optional.of(new ServerLogin("desk", PostgresClinics.secret(wrong))));
            refused(Reason.SERVER_LOGIN, () -> desk.asks(file));
            refused(Reason.SERVER_LOGIN, () -> desk.open(file, new Key.Open()));
        }
        desk.setLogins(address -> Optional.of(new ServerLogin("nobody", PostgresClinics.secret("x"))));
        var refusal = assertThrows(ClinicException.class, () -> desk.open(file, new Key.Open()));
        assertEquals(
                "The clinic server localhost refuses this computer's login; type the right one, or ask whoever runs"
                        + " the server.",
                refusal.getMessage());
    }

    @Test
    void backupsAreMadeOnTheServer() throws Exception {
        var backups = new JdbcBackups();
        try (var clinic = clinics.open(file, "Ada Admin", ADAS)) {
            assertFalse(backups.covers(clinic));
            var sentence = refused(Reason.INVALID,
                    () -> backups.make(clinic, folder.resolve("backups"), Occasion.ON_REQUEST, Progress.NONE));
            assertTrue(sentence.contains("by whoever runs the server"), sentence);
        }
        assertFalse(Files.exists(folder.resolve("backups")));
    }

    @Test
    void aWholeClinicOnTheServerIsFoundInOrder() throws Exception {
        try (var clinic = clinics.open(file, "Ada Admin", ADAS)) {
            var found = clinic.verify();
            assertEquals(List.of(), found.problems());
            assertEquals(1, found.patients());
        }
    }
}
