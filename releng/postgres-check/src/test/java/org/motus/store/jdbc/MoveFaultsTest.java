package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.Refusals.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Backups.Progress;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.PatientQuery;
import org.motus.store.ServerAddress;
import org.motus.store.ServerLogin;
import org.motus.testkit.MemoryDisk;
import org.motus.testkit.PatientBuilder;

/** A move that does not come to its end leaves nothing behind, and the clinic opens where it was. */
@ExtendWith(PostgresServer.class)
class MoveFaultsTest {

    /** Somewhere in each part of a move. */
    private static final List<Double> PARTS = List.of(0.0, 0.3, 0.5, 0.7, 0.9);

    private final PostgresClinics clinics;
    private final Path home;
    private final Path folder;
    private final Path file;
    private final Path again;
    private final JdbcClinicMoves moves;
    private ServerAddress server;

    MoveFaultsTest(PostgresClinics clinics, @TempDir Path home) {
        this.clinics = clinics;
        this.home = home;
        this.folder = home.resolve("clinic");
        this.file = home.resolve("practice.motus-clinic");
        this.again = home.resolve("again");
        this.moves = new JdbcClinicMoves(clinics.desk());
    }

    @BeforeEach
    void makeAClinic() throws Exception {
        server = clinics.address();
        var made = clinics.desk().create(folder, PostgresClinics.PROFILE, InventedClinic.ADA,
                InventedClinic.secret(InventedClinic.ADAS));
        made.recoveryKey().close();
        try (var clinic = made.clinic()) {
            clinic.savePatient(PatientBuilder.patient().id("p-1").build());
            clinic.savePatient(PatientBuilder.patient().id("p-2").build());
        }
    }

    private void toServer(Progress progress) throws ClinicException {
        moves.toServer(folder, InventedClinic.ada(), file, server, clinics.login(), progress);
    }

    private void toFolder(Progress progress) throws ClinicException {
        moves.toFolder(file, InventedClinic.ada(), again, progress);
    }

    /** A progress that does something once it is so far. */
    private static Progress at(double part, Deed deed) {
        var done = new boolean[1];
        return now -> {
            if (now >= part && !done[0]) {
                done[0] = true;
                try {
                    return deed.goOn();
                } catch (IOException | SQLException | ClinicException e) {
                    throw new IllegalStateException(e);
                }
            }
            return true;
        };
    }

    /** Something that happens while a clinic is moved. */
    @FunctionalInterface
    private interface Deed {
        boolean goOn() throws IOException, SQLException, ClinicException;
    }

    private void nothingIsOnTheServer() throws Exception {
        try (var connection = clinics.connect(server)) {
            assertFalse(new ServerSchema(server).exists(connection), "no schema is left");
        }
        try (var files = Files.list(home)) {
            assertEquals(List.of(folder), files.filter(path -> !path.endsWith("other")).toList());
        }
        opens(folder);
    }

    private void nothingIsInTheFolder() throws Exception {
        assertFalse(Files.exists(again), "no folder is left");
        opens(file);
    }

    private void opens(Path place) throws Exception {
        try (var clinic = clinics.desk().open(place, InventedClinic.ada())) {
            assertEquals(2, clinic.findPatients(PatientQuery.of("")).size());
            assertTrue(clinic.verify().clean());
            clinic.savePatient(clinic.loadPatient("p-1"));
        }
    }

    @Test
    void aMoveThatIsStoppedLeavesNothing() throws Exception {
        for (var part : PARTS) {
            assertThrows(CancellationException.class, () -> toServer(at(part, () -> false)));
            nothingIsOnTheServer();
        }
        toServer(Progress.NONE);
        for (var part : PARTS) {
            assertThrows(CancellationException.class, () -> toFolder(at(part, () -> false)));
            nothingIsInTheFolder();
        }
    }

    @Test
    void aServerThatIsLostInTheMiddleKeepsNothing() throws Exception {
        for (var part : PARTS.subList(1, 4)) {
            refused(Reason.UNREACHABLE, () -> toServer(at(part, this::cut)));
            nothingIsOnTheServer();
        }
        toServer(Progress.NONE);
        for (var part : PARTS.subList(0, 2)) {
            refused(Reason.UNREACHABLE, () -> toFolder(at(part, this::cut)));
            nothingIsInTheFolder();
        }
    }

    /** Ends every other connection, as a server does that goes down. */
    private boolean cut() throws SQLException {
        try (var connection = clinics.connect(server); var statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where usename = current_user and pid <> pg_backend_pid()");
        }
        return true;
    }

    @Test
    void whatIsThereAlreadyIsNotTouched() throws Exception {
        Files.writeString(file, "mine");
        refused(Reason.NOT_EMPTY, () -> toServer(Progress.NONE));
        assertEquals("mine", Files.readString(file));
        Files.delete(file);
        nothingIsOnTheServer();
        var other = clinics.create(Files.createDirectory(home.resolve("other")), server);
        refused(Reason.NOT_EMPTY, () -> toServer(Progress.NONE));
        assertFalse(Files.exists(file));
        clinics.open(other).close();
        opens(folder);
        server = clinics.address();
        toServer(Progress.NONE);
        refused(Reason.NOT_EMPTY, () -> moves.toFolder(file, InventedClinic.ada(), home, Progress.NONE));
        nothingIsInTheFolder();
    }

    @Test
    void aWrongPlaceLoginOrPasswordIsSaidAndLeavesNothing() throws Exception {
        refused(Reason.SERVER_LOGIN, () -> moves.toServer(folder, InventedClinic.ada(), file, server,
                new ServerLogin("desk", InventedClinic.secret("guessed")), Progress.NONE));
        var nobody = new ServerAddress("localhost", 1, "postgres", server.schema(), null);
        refused(Reason.UNREACHABLE, () -> moves.toServer(folder, InventedClinic.ada(), file, nobody, clinics.login(),
                Progress.NONE));
        refused(Reason.WRONG_PASSWORD, () -> moves.toServer(folder,
                new Key.User(InventedClinic.ADA, InventedClinic.secret("guessed")), file, server,
                clinics.login(), Progress.NONE));
        refused(Reason.INVALID, () -> moves.toServer(folder, InventedClinic.ada(), home.resolve("noending"), server,
                clinics.login(), Progress.NONE));
        refused(Reason.INVALID, () -> moves.toFolder(folder, InventedClinic.ada(), again, Progress.NONE));
        nothingIsOnTheServer();
        toServer(Progress.NONE);
        var twice = home.resolve("twice.motus-clinic");
        refused(Reason.INVALID, () -> moves.toServer(file, InventedClinic.ada(), twice, clinics.address(),
                clinics.login(), Progress.NONE));
        nothingIsInTheFolder();
    }

    @Test
    void aMarkOrANameThatCannotBeWrittenTakesTheMoveBack() throws Exception {
        // In the place of the file that is written before the mark gets its name.
        var mark = Files.createDirectories(folder.resolve("clinic.moved.new").resolve("full"));
        assertThrows(ClinicException.class, () -> toServer(Progress.NONE));
        Files.delete(mark);
        Files.delete(mark.getParent());
        nothingIsOnTheServer();
        // In the place of the clinic file, since the move began.
        assertThrows(ClinicException.class, () -> toServer(at(0.99, () -> Files.exists(
                Files.createDirectories(file.resolve("full"))))));
        Files.delete(file.resolve("full"));
        Files.delete(file);
        nothingIsOnTheServer();
        try (var clinic = clinics.desk().open(folder, InventedClinic.ada())) {
            var rows = clinic.audit().find(AuditQuery.all(100).of(Act.MOVE)).stream().map(row -> row.subject())
                    .toList();
            var to = "to the server localhost, database postgres, schema " + server.schema();
            assertEquals(List.of(to + " failed; it stays here", to), rows);
        }
    }

    @Test
    void aDamagedClinicIsNotMoved() throws Exception {
        change("update patient set given_name = 'Changed' where id = 'p-2'");
        var sentence = refused(Reason.DAMAGED, () -> toServer(Progress.NONE));
        assertTrue(sentence.contains("p-2") && sentence.contains("verify"), sentence);
        assertFalse(Files.exists(file));
        try (var connection = clinics.connect(server)) {
            assertFalse(new ServerSchema(server).exists(connection));
        }
        try (var clinic = clinics.desk().open(folder, InventedClinic.ada())) {
            assertEquals("Changed", clinic.loadPatient("p-2").getGivenName());
        }
    }

    /** Past the program, with the clinic's key. */
    private void change(String sql) throws Exception {
        try (var clinic = (JdbcClinic) clinics.desk().open(folder, InventedClinic.ada())) {
            clinic.backupSource().run(connection -> {
                try (var statement = connection.createStatement()) {
                    assertEquals(1, statement.executeUpdate(sql));
                }
            });
        }
    }

    @Test
    void aFullDiskLeavesTheFolderAsItWas() throws Exception {
        toServer(Progress.NONE);
        try (var disk = MemoryDisk.mount(home.resolve("disk"), 8)) {
            var there = Files.createDirectory(disk.path().resolve("there"));
            disk.fill(300_000);
            refused(Reason.DISK_FULL, () -> moves.toFolder(file, InventedClinic.ada(), there, Progress.NONE));
            try (var files = Files.list(there)) {
                assertEquals(0, files.count());
            }
            opens(file);
        }
        server = clinics.address();
    }

    @Test
    void nobodyWritesWhileAClinicIsMovedAndNobodyWritesIntoTheOldPlaceAfterwards() throws Exception {
        toServer(Progress.NONE);
        try (var desk = clinics.open(file, InventedClinic.ADA, InventedClinic.ADAS)) {
            var record = desk.loadPatient("p-1");
            record.setPhone("030 7");
            var refusals = new String[1];
            toFolder(at(0.5, () -> {
                refusals[0] = assertThrows(ClinicException.class, () -> desk.savePatient(record)).getMessage();
                return true;
            }));
            assertTrue(refusals[0].contains("busy"), refusals[0]);
            assertTrue(refused(Reason.MOVED, () -> desk.savePatient(record)).contains(again.toString()));
        }
        try (var clinic = clinics.desk().open(again, InventedClinic.ada())) {
            assertEquals(null, clinic.loadPatient("p-1").getPhone());
        }
    }

    @Test
    void aDeskInTheMiddleOfASaveIsWaitedFor() throws Exception {
        toServer(Progress.NONE);
        try (var saving = clinics.connect(server)) {
            saving.setAutoCommit(false);
            Presence.of(saving, "somebody");
            var sentence = refused(Reason.IN_USE, () -> toFolder(Progress.NONE));
            assertTrue(sentence.contains("localhost"), sentence);
            saving.rollback();
        }
        nothingIsInTheFolder();
    }

    @Test
    void aClinicThatIsOpenElsewhereIsNotMoved() throws Exception {
        try (var open = clinics.desk().open(folder, InventedClinic.ada())) {
            refused(Reason.IN_USE, () -> toServer(Progress.NONE));
            open.savePatient(PatientBuilder.patient().build());
        }
        assertFalse(Files.exists(file));
    }
}
