package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.store.jdbc.QuickSignIn.secret;
import static org.motus.testkit.Refusals.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Role;
import org.motus.testkit.FolderTemplate;

/** A key file that is damaged, missing or of another clinic, and a program that ends between two of its writes. */
class KeyFileDamageTest {

    private static final ClinicProfile PROFILE = new ClinicProfile("Praxis", "", "", "112", false);

    @TempDir
    private static Path shared;
    private static FolderTemplate evas;

    private final JdbcClinicFolders folders = QuickSignIn.folders();
    private final Path temp;
    private final Path clinic;
    private final Path key;
    private final Path twin;

    KeyFileDamageTest(@TempDir Path temp) {
        this.temp = temp;
        this.clinic = temp.resolve("clinic");
        this.key = clinic.resolve("clinic.key");
        this.twin = clinic.resolve("clinic.key.copy");
    }

    @BeforeAll
    static void makeAClinic() throws Exception {
        evas = new FolderTemplate(shared.resolve("clinic"));
        QuickSignIn.folders().create(evas.folder(), PROFILE, "Eva", secret("Eva's very own")).clinic().close();
    }

    @BeforeEach
    void copyTheClinic() throws Exception {
        evas.copyTo(clinic);
    }

    private Clinic eva(String password) throws ClinicException {
        return folders.open(clinic, new Key.User("Eva", secret(password)));
    }

    private void opens() throws ClinicException {
        eva("Eva's very own").close();
    }

    private void both(byte[] bytes) throws Exception {
        Files.write(key, bytes);
        Files.write(twin, bytes);
    }

    @Test
    void aKeyFileThatIsCutOffOrChangedAnywhereIsSaidToBeDamaged() throws Exception {
        var whole = Files.readAllBytes(key);
        for (var length = 0; length < whole.length - 2; length += 7) {
            both(Arrays.copyOf(whole, length));
            refused(Reason.DAMAGED, () -> folders.asks(clinic));
        }
        for (var i = 0; i < whole.length; i++) {
            var changed = whole.clone();
            changed[i] ^= 1;
            var text = new String(changed, "ISO-8859-1");
            var read = KeyFileText.read(text);
            assertTrue(read.isEmpty() || read.equals(KeyFileText.read(new String(whole, "ISO-8859-1"))), text);
        }
        both(Arrays.copyOf(whole, whole.length / 2));
        var sentence = refused(Reason.DAMAGED, this::opens);
        assertTrue(sentence.contains("clinic.key is damaged") && sentence.endsWith("from a backup."), sentence);
        both(whole);
        opens();
    }

    @Test
    void aKeyFileThatIsMissingOrOfAnotherClinicIsSaid() throws Exception {
        var whole = Files.readAllBytes(key);
        Files.delete(key);
        Files.delete(twin);
        assertTrue(refused(Reason.DAMAGED, this::opens).contains("is missing"));
        var other = temp.resolve("other");
        folders.create(other, PROFILE, "Eva", secret("Eva's very own")).clinic().close();
        both(Files.readAllBytes(other.resolve("clinic.key")));
        assertTrue(refused(Reason.DAMAGED, this::opens).contains("belongs to another clinic"));
        both(whole);
        opens();
    }

    @Test
    void theTwinStandsInForADamagedOrMissingKeyFileAndMendsIt() throws Exception {
        var whole = Files.readString(key);
        Files.writeString(key, whole.substring(5));
        opens();
        assertEquals(whole, Files.readString(key));
        Files.delete(key);
        opens();
        assertEquals(whole, Files.readString(key));
        Files.writeString(twin, "");
        opens();
        assertEquals(whole, Files.readString(twin));
    }

    @Test
    void aCopyThatIsPutInSomebodyElsesPlaceOpensNothing() throws Exception {
        try (var open = eva("Eva's very own")) {
            open.users().add("Max", Role.VIEWER, secret("Max's password"));
        }
        var file = KeyFileText.read(Files.readString(key)).orElseThrow();
        var eva = file.users().get(0);
        var max = file.users().get(1);
        var swapped = new KeyFile(file.clinicId(), file.nameSalt(),
                List.of(new KeyFile.UserCopy(eva.id(), eva.nameMark(), max.key())), file.recovery());
        both(KeyFileText.write(swapped).getBytes("ISO-8859-1"));
        refused(Reason.WRONG_PASSWORD, () -> eva("Max's password"));
    }

    @Test
    void aPasswordThatWasChangedOpensNeitherFile() throws Exception {
        var before = Files.readString(key);
        try (var open = eva("Eva's very own")) {
            open.users().password(open.user().id(), secret("Eva's very own"), secret("Eva's second one"));
        }
        assertEquals(Files.readString(key), Files.readString(twin));
        assertFalse(Files.readString(key).equals(before));
        Files.delete(key);
        refused(Reason.WRONG_PASSWORD, this::opens);
        eva("Eva's second one").close();
    }

    @Test
    void aProgramThatEndsBetweenTheTwoFilesLeavesTheNewPassword() throws Exception {
        var before = Files.readString(twin);
        try (var open = eva("Eva's very own")) {
            open.users().password(open.user().id(), secret("Eva's very own"), secret("Eva's second one"));
        }
        Files.writeString(twin, before);
        Files.writeString(clinic.resolve("clinic.key.new"), "half a fi");
        eva("Eva's second one").close();
        assertEquals(Files.readString(key), Files.readString(twin));
    }

    @Test
    void aKeyFileThatCannotBeWrittenLeavesEverythingAsItWas() throws Exception {
        try (var open = eva("Eva's very own")) {
            var inTheWay = Files.createDirectories(clinic.resolve("clinic.key.new/full"));
            assertThrows(ClinicException.class, () -> open.users().add("Max", Role.VIEWER, secret("Max's password")));
            assertThrows(ClinicException.class, () -> open.users().password(open.user().id(),
                    secret("Eva's very own"), secret("Eva's second one")));
            assertEquals(1, open.users().list().size());
            Files.delete(inTheWay);
            Files.delete(inTheWay.getParent());
            open.users().add("Max", Role.VIEWER, secret("Max's password"));
        }
        opens();
        folders.open(clinic, new Key.User("Max", secret("Max's password"))).close();
    }

    @Test
    void aUserWhoWasGivenACopyButNoRowDoesNotGetIn() throws Exception {
        var before = evas.copyTo(temp.resolve("before"));
        try (var open = eva("Eva's very own")) {
            open.users().add("Max", Role.ADMINISTRATOR, secret("Max's password"));
        }
        var withMax = Files.readAllBytes(key);
        Files.write(before.resolve("clinic.key"), withMax);
        refused(Reason.WRONG_PASSWORD, () -> folders.open(before, new Key.User("Max", secret("Max's password"))));
        folders.open(before, new Key.User("Eva", secret("Eva's very own"))).close();
        assertEquals(1, KeyFileText.read(Files.readString(before.resolve("clinic.key"))).orElseThrow().users().size());
    }

    @Test
    void aUserWhoWasSentAwayAndStillHasACopyDoesNotGetIn() throws Exception {
        byte[] withMax;
        try (var open = eva("Eva's very own")) {
            var max = open.users().add("Max", Role.CLINICIAN, secret("Max's password"));
            withMax = Files.readAllBytes(key);
            open.users().active(max.id(), false);
        }
        both(withMax);
        refused(Reason.WRONG_PASSWORD, () -> folders.open(clinic, new Key.User("Max", secret("Max's password"))));
        opens();
        assertFalse(Arrays.equals(withMax, Files.readAllBytes(key)));
    }

    @Test
    void aClinicWhoseFirstUserWasOnlyHalfAddedOpensAsBefore() throws Exception {
        var free = temp.resolve("free");
        folders.create(free, PROFILE).close();
        var plain = Files.readAllBytes(free.resolve("clinic.key"));
        try (var open = folders.open(free)) {
            open.users().add("Eva", Role.ADMINISTRATOR, secret("Eva's very own"));
        }
        Files.write(free.resolve("clinic.key"), plain);
        Files.delete(free.resolve("clinic.key.copy"));
        try (var open = folders.open(free)) {
            assertEquals(List.of(), open.users().list());
            open.users().add("Eva", Role.ADMINISTRATOR, secret("Eva's next try"));
            assertEquals(1, open.users().list().size());
        }
        folders.open(free, new Key.User("Eva", secret("Eva's next try"))).close();
    }
}
