package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.motus.testkit.Refusals.refused;

import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.Clinic;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Role;
import org.motus.testkit.UsersContract;

/** Who may open a clinic folder. */
@ExtendWith(EmptyClinics.class)
class FolderUsersTest extends UsersContract {

    private static final ClinicProfile PROFILE = new ClinicProfile("Praxis", "", "", "112", false);

    private final EmptyClinic empty;
    private final JdbcClinicFolders folders = QuickSignIn.folders();
    private final Path temp;
    private final Path folder;

    FolderUsersTest(@TempDir Path temp, EmptyClinic empty) {
        this.empty = empty;
        this.temp = temp;
        this.folder = temp.resolve("clinic");
    }

    @Override
    protected Clinic open(Key key) throws Exception {
        if (!Files.exists(folder)) {
            empty.template().copyTo(folder);
        }
        return folders.open(folder, key);
    }

    @Test
    void aClinicMadeForItsFirstUserIsNeverOpenToAll() throws Exception {
        var own = temp.resolve("own");
        try (var password = secret("Eva's very own");
                var made = folders.create(own, PROFILE, " Eva ", password).clinic()) {
            assertEquals("Eva", made.user().name());
            assertEquals(Role.ADMINISTRATOR, made.user().role());
        }
        assertTrue(folders.asks(own));
        refused(Reason.SIGN_IN, () -> folders.open(own));
        folders.open(own, new Key.User("eva", secret("Eva's very own"))).close();
    }

    @Test
    void theRecoveryKeyOfANewClinicOpensIt() throws Exception {
        var own = temp.resolve("own");
        var made = folders.create(own, PROFILE, "Eva", secret("Eva's very own"));
        made.clinic().close();
        try (var key = made.recoveryKey()) {
            folders.open(own, new Key.Recovery(key)).close();
        }
    }

    @Test
    void aClinicWithoutUsersAsksForNothingAndTakesNoName() throws Exception {
        var free = empty.template().copyTo(temp.resolve("free"));
        assertFalse(folders.asks(free));
        refused(Reason.INVALID, () -> folders.open(free, new Key.User("Eva", secret("Eva's very own"))));
        refused(Reason.INVALID, () -> folders.open(free, new Key.Recovery(secret("AAAAA"))));
        try (var clinic = folders.open(free)) {
            assertEquals("Your name", clinic.user().name());
            refused(Reason.INVALID, () -> clinic.users().add("Eva", Role.CLINICIAN, secret("Eva's very own")));
            refused(Reason.INVALID, () -> clinic.users().newRecoveryKey());
            clinic.users().verify(secret("anything"));
        }
        assertFalse(folders.asks(free));
    }

    @Test
    void aBadNameOrPasswordMakesNoClinic() {
        var own = temp.resolve("own");
        refused(Reason.INVALID, () -> folders.create(own, PROFILE, " ", secret("Eva's very own")));
        refused(Reason.INVALID, () -> folders.create(own, PROFILE, "Eva", secret("short")));
        assertFalse(Files.exists(own));
    }

    @Test
    void whatTheSealerSealsBelongsToOneClinic() throws Exception {
        byte[] sealed;
        try (var clinic = folders.create(temp.resolve("one"), PROFILE)) {
            sealed = clinic.sealer().seal(new byte[] { 1, 2, 3 });
        }
        var other = folders.create(temp.resolve("two"), PROFILE);
        refused(Reason.DAMAGED, () -> other.sealer().open(sealed));
        other.close();
        refused(Reason.FAILED, () -> other.sealer().seal(sealed));
    }

    @Test
    void inAFolderThatIsGoneNobodyIsAddedOrSentAway() throws Exception {
        try (var clinic = open("Ada Admin", ADAS)) {
            var vic = clinic.users().list().get(2);
            Files.move(folder, temp.resolve("away"));
            var sentence = refused(Reason.DAMAGED, () -> clinic.users().role(vic.id(), Role.CLINICIAN));
            assertTrue(sentence.contains("is no longer there"), sentence);
            refused(Reason.DAMAGED, () -> clinic.users().add("Max", Role.VIEWER, secret("Max's password")));
            refused(Reason.DAMAGED, () -> clinic.users().active(vic.id(), false));
            Files.move(temp.resolve("away"), folder);
            assertEquals(3, clinic.users().list().size());
            assertEquals(Role.VIEWER, clinic.users().list().get(2).role());
        }
        open("Vic Viewer", VICS).close();
    }
}
