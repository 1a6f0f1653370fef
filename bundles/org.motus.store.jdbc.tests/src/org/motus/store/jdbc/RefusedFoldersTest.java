package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.Refusals.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Act;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;
import org.motus.store.PatientQuery;
import org.motus.testkit.FolderTemplate;
import org.motus.testkit.PatientBuilder;

/** A clinic that cannot be made or opened is refused in one sentence, and its files stay as they were. */
class RefusedFoldersTest {

    private static final ClinicProfile PROFILE = new ClinicProfile("Praxis", "", "", "112", true);

    @TempDir
    private static Path shared;
    private static FolderTemplate onePatient;

    private final JdbcClinicFolders folders = new JdbcClinicFolders();
    private final Path temp;
    private final Path clinic;

    RefusedFoldersTest(@TempDir Path temp) {
        this.temp = temp;
        this.clinic = temp.resolve("clinic");
    }

    @BeforeAll
    static void makeAClinic() throws Exception {
        onePatient = new FolderTemplate(shared.resolve("clinic"));
        try (var open = new JdbcClinicFolders().create(onePatient.folder(), PROFILE)) {
            open.savePatient(PatientBuilder.patient().build());
        }
    }

    @BeforeEach
    void copyTheClinic() throws Exception {
        onePatient.copyTo(clinic);
    }

    private void refusedToOpenAndUnchanged(Reason reason) throws IOException {
        var before = contents();
        refused(reason, () -> folders.open(clinic));
        assertEquals(before, contents());
    }

    /** The folder's own files and the names below database/, whose log Derby writes on each boot. */
    private Map<String, String> contents() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var files = Files.list(clinic)) {
            for (var file : files.toList()) {
                contents.put(file.getFileName().toString(),
                        Files.isRegularFile(file) ? new String(Files.readAllBytes(file), "ISO-8859-1") : "folder");
            }
        }
        return contents;
    }

    private void opensAgain() throws ClinicException {
        try (var open = folders.open(clinic)) {
            assertEquals(1, open.countPatients(PatientQuery.of("")));
        }
    }

    @Test
    void aClinicThatIsOpenIsInUse() throws Exception {
        try (var first = folders.open(clinic)) {
            refusedToOpenAndUnchanged(Reason.IN_USE);
            assertEquals(1, first.countPatients(PatientQuery.of("")));
        }
        opensAgain();
    }

    @Test
    void aClinicThatAnotherProgramHasOpenIsInUse() throws Exception {
        var other = OtherProgram.start("hold", clinic);
        try {
            assertEquals("open", other.nextLine());
            refusedToOpenAndUnchanged(Reason.IN_USE);
        } finally {
            other.end();
        }
        opensAgain();
    }

    @Test
    void whoIsKeptOutHearsWhoIsIn() throws Exception {
        var lock = clinic.resolve("clinic.lock");
        var other = OtherProgram.start("hold", clinic);
        try {
            assertEquals("open", other.nextLine());
            var here = LockHolder.read(lock).orElseThrow();
            assertEquals(System.getProperty("user.name"), here.user());
            assertTrue(Duration.between(here.since(), Instant.now()).toMinutes() < 5, here.toString());
            var told = refused(Reason.IN_USE, () -> folders.open(clinic));
            assertTrue(told.contains(" is open " + here.words() + "; close it there first."), told);
            assertTrue(told.contains("by " + here.user() + " since "), told);

            Files.writeString(lock, "user=kim\u0007\"clerk\ncomputer=ROOM-2\nsince=2026-11-20T10:38:00Z\n");
            var named = refused(Reason.IN_USE, () -> folders.open(clinic));
            assertTrue(named.contains(" is open on computer ROOM-2 by kimclerk since 20 Nov 2026, "), named);
            for (var unreadable : new String[] { "", "garbage \\u00", "user=kim", "since=yesterday\nuser=kim" }) {
                Files.writeString(lock, unreadable);
                var plain = refused(Reason.IN_USE, () -> folders.open(clinic));
                assertTrue(plain.contains("is open in another window or program; close it there first."), plain);
            }
        } finally {
            other.end();
        }
        opensAgain();
        assertEquals("", Files.readString(lock), "who leaves takes the words along");
    }

    @Test
    void whatAProgramSavedBeforeItWasKilledIsThere() throws Exception {
        var other = OtherProgram.start("save-and-halt", clinic);
        try {
            assertEquals("saved", other.nextLine());
        } finally {
            other.end();
        }
        try (var open = folders.open(clinic)) {
            var found = open.findPatients(PatientQuery.of("survivor"));
            assertEquals(1, found.size());
            assertEquals(1, open.revisions(found.get(0).id()).size());
        }
    }

    @Test
    void aFolderThatIsNoClinicIsSaidToBeNone() throws Exception {
        refused(Reason.NOT_A_CLINIC, () -> folders.open(temp.resolve("missing")));
        refused(Reason.NOT_A_CLINIC, () -> folders.open(temp));
        assertFalse(Files.exists(temp.resolve("clinic.lock")));
    }

    @Test
    void aFolderWithSomethingInItIsNotMadeAClinic() throws Exception {
        var full = Files.createDirectory(temp.resolve("full"));
        Files.writeString(full.resolve("letter.txt"), "mine");
        refused(Reason.NOT_EMPTY, () -> folders.create(full, PROFILE));
        refused(Reason.NOT_EMPTY, () -> folders.create(full.resolve("letter.txt"), PROFILE));
        refused(Reason.NOT_EMPTY, () -> folders.create(clinic, PROFILE));
        assertEquals("mine", Files.readString(full.resolve("letter.txt")));
        opensAgain();
    }

    @Test
    void aClinicBelowAFileCannotBeMadeAndTheFileStays() throws Exception {
        var letter = Files.writeString(temp.resolve("letter.txt"), "keep me");
        refused(Reason.READ_ONLY, () -> folders.create(letter.resolve("clinic"), PROFILE));
        assertEquals("keep me", Files.readString(letter));
    }

    @Test
    void aCreateThatFailsHalfWayLeavesNothing() throws Exception {
        var broken = new JdbcClinicFolders(
                new Migrations(List
                        .of(new Migrations.Step(1, "0001-broken", "create table half (id integer);\nnonsense;\n"))));
        var fresh = temp.resolve("fresh");
        refused(Reason.FAILED, () -> broken.create(fresh, PROFILE));
        assertFalse(Files.exists(fresh));
        var empty = Files.createDirectory(temp.resolve("empty"));
        refused(Reason.FAILED, () -> broken.create(empty, PROFILE));
        try (var left = Files.list(empty)) {
            assertEquals(0, left.count());
        }
        folders.create(empty, PROFILE).close();
    }

    @Test
    void aLetterheadWithoutNameIsRefusedBeforeAnythingIsMade() {
        refused(Reason.INVALID,
                () -> folders.create(temp.resolve("nameless"), new ClinicProfile(" ", "", "", "", false)));
        assertFalse(Files.exists(temp.resolve("nameless")));
    }

    @Test
    void aClinicOfANewerProgramIsLeftAlone() throws Exception {
        new JdbcClinicFolders(shippedAnd("alter table patient add column shoe_size integer;\n")).open(clinic).close();
        refusedToOpenAndUnchanged(Reason.NEWER);
        var changed = new Migrations(
                List.of(new Migrations.Step(1, "0001-clinic", "create table other (id integer);\n")));
        refused(Reason.NEWER, () -> new JdbcClinicFolders(changed).open(clinic));
        Files.writeString(clinic.resolve("clinic.motus"),
                Files.readString(clinic.resolve("clinic.motus")).replace("format=1", "format=2"));
        refusedToOpenAndUnchanged(Reason.NEWER);
    }

    @Test
    void aMigrationThatFailsLeavesTheDatabaseAsItWas() throws Exception {
        var bad = shippedAnd("alter table patient add column shoe_size integer;\nnonsense;\n");
        refused(Reason.FAILED, () -> new JdbcClinicFolders(bad).open(clinic));
        opensAgain();
    }

    /** The steps of this program and one that it does not have. */
    private static Migrations shippedAnd(String script) {
        var steps = new ArrayList<>(Migrations.shipped().steps());
        steps.add(new Migrations.Step(steps.size() + 1, "9999-later", script));
        return new Migrations(steps);
    }

    @Test
    void aMissingDamagedOrWrongKeyIsSaidAndPuttingItBackHelps() throws Exception {
        var file = clinic.resolve("clinic.key");
        var key = Files.readString(file);
        Files.delete(file);
        refusedToOpenAndUnchanged(Reason.DAMAGED);
        Files.writeString(file, key.substring(1));
        refusedToOpenAndUnchanged(Reason.DAMAGED);
        Files.writeString(file, "0".repeat(64) + "\n");
        var sentence = refused(Reason.DAMAGED, () -> folders.open(clinic));
        assertTrue(sentence.contains("key"), sentence);
        assertFalse(sentence.contains("0000"), sentence);
        Files.writeString(file, key);
        opensAgain();
    }

    @Test
    void aDamagedMarkerOrMissingDatabaseIsSaid() throws Exception {
        var marker = Files.readString(clinic.resolve("clinic.motus"));
        Files.write(clinic.resolve("clinic.motus"), new byte[] { (byte) 0xFF, 0, 1 });
        refusedToOpenAndUnchanged(Reason.DAMAGED);
        Files.writeString(clinic.resolve("clinic.motus"), marker);
        Files.move(clinic.resolve("database"), temp.resolve("away"));
        refusedToOpenAndUnchanged(Reason.DAMAGED);
        Files.move(temp.resolve("away"), clinic.resolve("database"));
        opensAgain();
    }

    @Test
    void aMovedClinicOpensAndAVanishedOneSavesNothing() throws Exception {
        var elsewhere = temp.resolve("elsewhere");
        try (var open = folders.open(clinic)) {
            Files.move(clinic, elsewhere);
            refused(Reason.DAMAGED, () -> open.savePatient(PatientBuilder.patient().build()));
            refused(Reason.DAMAGED, () -> open.audit().record(Act.PRINT, null, "nothing"));
            Files.move(elsewhere, clinic);
            open.savePatient(PatientBuilder.patient().build());
        }
        Files.move(clinic, elsewhere);
        try (var open = folders.open(elsewhere)) {
            assertEquals(2, open.countPatients(PatientQuery.of("")));
        }
    }

    @Test
    void everyFailureHasItsReason() {
        var errors = new ClinicErrors(clinic);
        assertEquals(Reason.DISK_FULL, errors.translate(new IOException("No space left on device")).reason());
        assertEquals(Reason.DISK_FULL, errors.translate(new SQLException("outer", "XJ040",
                new SQLException("inner", "XSDG1", new IOException("No space left on device")))).reason());
        assertEquals(Reason.READ_ONLY, errors.translate(new IOException("x: Read-only file system")).reason());
        assertEquals(Reason.READ_ONLY, errors.translate(new SQLException("refused", "25502")).reason());
        var chained = new SQLException("outer", "XJ040");
        chained.setNextException(new SQLException("inner", "XSDB6"));
        assertEquals(Reason.IN_USE, errors.translate(chained).reason());
        assertEquals(Reason.DAMAGED, errors.translate(new SQLException("key", "XBCXK")).reason());
        assertEquals(Reason.DAMAGED, errors.translate(new SQLException("checksum", "XSDG2")).reason());
        assertEquals(Reason.CONFLICT, errors.translate(new SQLException("twice", "23505")).reason());
        assertEquals(Reason.CONFLICT, errors.translate(new SQLException("deadlock", "40001")).reason());
        assertEquals(Reason.FAILED, errors.translate(new SQLException("syntax", "42X01")).reason());
    }
}
