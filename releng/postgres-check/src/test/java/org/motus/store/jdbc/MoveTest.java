package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.Refusals.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Backups.Progress;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicMoves.Moved;
import org.motus.store.Key;
import org.motus.store.OwnExercise;
import org.motus.store.PatientQuery;
import org.motus.store.RecordHash;
import org.motus.store.ServerAddress;

/** A clinic moves from its folder to a PostgreSQL server and back, and loses nothing. */
@ExtendWith(PostgresServer.class)
class MoveTest {

    private static final String ERASED = "Erased";

    private final PostgresClinics clinics;
    private final Path home;
    private final Path folder;
    private final Path file;
    private final JdbcClinicMoves moves;
    private ServerAddress server;
    private String recoveryKey;

    MoveTest(PostgresClinics clinics, @TempDir Path home) {
        this.clinics = clinics;
        this.home = home;
        this.folder = home.resolve("clinic");
        this.file = home.resolve("practice.motus-clinic");
        this.moves = new JdbcClinicMoves(clinics.desk());
    }

    @BeforeEach
    void makeAClinic() throws Exception {
        server = clinics.address();
        recoveryKey = InventedClinic.make(clinics.desk(), folder);
    }

    private Moved toServer() throws ClinicException {
        return moves.toServer(folder, InventedClinic.ada(), file, server, clinics.login(), Progress.NONE);
    }

    @Test
    void everythingIsThereOnTheServerAndBackInAFolder() throws Exception {
        var before = contents(folder);
        var moved = toServer();
        assertEquals(file, moved.place());
        assertEquals(3, moved.patients());
        assertEquals(3, moved.revisions());
        assertEquals(before, contents(file));
        var again = home.resolve("again");
        moves.toFolder(file, InventedClinic.ada(), again, Progress.NONE);
        assertEquals(before, contents(again));
        try (var clinic = clinics.desk().open(again, InventedClinic.ada())) {
            assertEquals(List.of("from the server localhost, database postgres, schema " + server.schema(),
                    "from a folder"), moves(clinic));
            assertTrue(clinic.verify().clean());
        }
    }

    /** What a clinic holds, as whoever works in it sees it; its own opening leaves only rows of sign-ins. */
    private List<Object> contents(Path place) throws Exception {
        try (var clinic = clinics.desk().open(place, InventedClinic.ada())) {
            var records = new TreeMap<String, String>();
            for (var patient : clinic.findPatients(new PatientQuery("", true, 0, 1000))) {
                records.put(patient.toString(), RecordHash.of(clinic.loadPatient(patient.id())));
                for (var revision : clinic.revisions(patient.id())) {
                    clinic.loadRevision(patient.id(), revision.number());
                    records.put(revision.toString(), revision.contentHash());
                }
            }
            assertEquals(InventedClinic.LONGEST_NOTE, clinic.loadPatient("p-1").getEpisodes().getFirst().getVisits()
                    .getFirst().getNote());
            var found = clinic.verify();
            assertTrue(found.clean(), () -> found.problems().toString());
            var kept = clinic.audit().find(AuditQuery.all(10_000)).stream().filter(row -> worth(row.act()))
                    .map(Object::toString).toList();
            return List.of(records, ownExercises(clinic), clinic.profile(), clinic.users().list(), kept);
        }
    }

    private static List<String> ownExercises(Clinic clinic) throws ClinicException {
        var versions = new ArrayList<String>();
        for (var id : List.of("OWN-1", "EX-001")) {
            clinic.ownExercises().history(id).forEach(version -> versions.add(id + " " + version.version() + " "
                    + version.changedAt() + " " + version.changedBy() + " " + version.removed() + " "
                    + version.exercise().getName()));
        }
        assertEquals(List.of("OWN-1"), clinic.ownExercises().list().stream().map(OwnExercise::id).toList());
        assertEquals(100_000, clinic.ownExercises().list().getFirst().exercise().getPicture().getContent().length);
        return versions;
    }

    private static boolean worth(Act act) {
        return act != Act.SIGN_IN && act != Act.SIGN_OUT && act != Act.VIEW && act != Act.MOVE;
    }

    private static List<String> moves(Clinic clinic) throws ClinicException {
        return clinic.audit().find(AuditQuery.all(100).of(Act.MOVE)).stream().map(row -> row.subject()).toList();
    }

    @Test
    void everybodysPasswordAndTheRecoveryKeyGoAlongAndWhatWasSealedStillOpens() throws Exception {
        byte[] sealed;
        try (var clinic = clinics.desk().open(folder, InventedClinic.cleo())) {
            sealed = clinic.sealer().seal("a draft".getBytes());
        }
        toServer();
        try (var clinic = clinics.desk().open(file, InventedClinic.cleo())) {
            assertEquals("a draft", new String(clinic.sealer().open(sealed)));
            assertEquals(InventedClinic.FAMILY, clinic.loadPatient("p-1").getFamilyName());
        }
        var recovery = new Key.Recovery(InventedClinic.secret(recoveryKey));
        moves.toFolder(file, recovery, home.resolve("again"), Progress.NONE);
        try (var clinic = clinics.desk().open(home.resolve("again"), InventedClinic.cleo())) {
            assertEquals("a draft", new String(clinic.sealer().open(sealed)));
        }
        refused(Reason.WRONG_PASSWORD, () -> clinics.desk().open(home.resolve("again"),
                new Key.User(InventedClinic.GUS, InventedClinic.secret("no longer here"))));
    }

    @Test
    void theOldPlaceOpensNoMoreAndNamesTheNewOne() throws Exception {
        toServer();
        var there = refused(Reason.MOVED, () -> clinics.desk().open(folder, InventedClinic.ada()));
        assertTrue(there.contains(file.toString()) && there.contains("localhost"), there);
        assertEquals(there, refused(Reason.MOVED, () -> clinics.desk().asks(folder)));
        var again = home.resolve("again");
        moves.toFolder(file, InventedClinic.ada(), again, Progress.NONE);
        var back = refused(Reason.MOVED, () -> clinics.desk().open(file, InventedClinic.cleo()));
        assertTrue(back.contains(again.toString()), back);
        // The way back that the decision record names, of each place.
        Files.delete(folder.resolve("clinic.moved"));
        try (var clinic = clinics.desk().open(folder, InventedClinic.ada())) {
            assertEquals(List.of("to the server localhost, database postgres, schema " + server.schema()),
                    moves(clinic));
            assertTrue(clinic.verify().clean());
        }
        try (var connection = clinics.connect(server); var statement = connection.createStatement()) {
            statement.execute("update clinic set moved_to = null");
        }
        try (var clinic = clinics.desk().open(file, InventedClinic.ada())) {
            assertEquals(List.of("to a folder", "from a folder"), moves(clinic));
            assertTrue(clinic.verify().clean());
        }
    }

    @Test
    void onlyAnAdministratorMovesAClinicAndOnlyOneWithUsers() throws Exception {
        refused(Reason.NOT_ALLOWED, () -> moves.toServer(folder, InventedClinic.cleo(), file, server, clinics.login(),
                Progress.NONE));
        var open = home.resolve("open");
        clinics.desk().create(open, PostgresClinics.PROFILE).close();
        var sentence = refused(Reason.INVALID, () -> moves.toServer(open, new Key.Open(), file, server,
                clinics.login(), Progress.NONE));
        assertTrue(sentence.contains("protect it"), sentence);
        assertFalse(Files.exists(file));
        assertEquals(new ArrayList<>(), schemas());
        toServer();
        refused(Reason.NOT_ALLOWED, () -> moves.toFolder(file, InventedClinic.cleo(), home.resolve("again"),
                Progress.NONE));
        assertFalse(Files.exists(home.resolve("again")));
    }

    private List<String> schemas() throws Exception {
        var found = new ArrayList<String>();
        try (var connection = clinics.connect(server);
                var select = connection.prepareStatement(
                        "select schema_name from information_schema.schemata where schema_name = ?")) {
            select.setString(1, server.schema());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }
}
