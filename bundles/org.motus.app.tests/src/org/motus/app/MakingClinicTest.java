package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.app.MakingClinic.Stage;

/** The steps in which a clinic is made. */
@DisplayName("Making a clinic")
class MakingClinicTest {

    @TempDir
    Path home;

    private final MakingClinic making = new MakingClinic();
    private NewClinic good;

    @BeforeEach
    void aGoodForm() {
        good = new NewClinic("North Street", "1 North Street", "555 0100", "112", home.resolve("north").toString());
    }

    @Test
    @DisplayName("a clinic without a name stays on its page, a good one leads to the first person")
    void clinicFirst() {
        making.describe(new NewClinic("", "", "", "112", good.folder()));
        assertEquals(Stage.CLINIC, making.stage());
        assertTrue(making.clinic().isEmpty());
        making.describe(good);
        assertEquals(Stage.PERSON, making.stage());
        assertEquals(good, making.clinic().orElseThrow());
    }

    @Test
    @DisplayName("a shared clinic asks for its server between the clinic and the person, forth and back")
    void server() {
        var shared = new NewClinic("North Street", "", "", "112", "", true);
        var server = new ServerForm("db.north.example", "5432", "clinic", "motus", "", "desk",
                home.resolve("north.motus-clinic").toString());
        making.describe(shared);
        assertEquals(Stage.SERVER, making.stage());
        assertFalse(making.make(), "nobody knows the server yet");
        making.place(server);
        assertEquals(Stage.PERSON, making.stage());
        assertEquals(server, making.server().orElseThrow());
        making.back();
        assertEquals(Stage.SERVER, making.stage());
        making.back();
        assertEquals(Stage.CLINIC, making.stage());
        making.describe(good);
        assertEquals(Stage.PERSON, making.stage());
        assertTrue(making.server().isEmpty(), "a clinic on this computer has no server, whatever was typed before");
    }

    @Test
    @DisplayName("it is made once, however often the button is pushed; what is refused leads back to the person")
    void madeOnce() {
        assertFalse(making.make(), "there is nothing to make yet");
        making.describe(good);
        assertTrue(making.make());
        assertFalse(making.make());
        making.failed();
        assertEquals(Stage.PERSON, making.stage());
        assertTrue(making.make());
    }

    @Test
    @DisplayName("nobody enters before the recovery key is put away, and there is no way back from it")
    void recoveryKey() {
        making.describe(good);
        making.make();
        making.placed(true);
        assertFalse(making.mayEnter(), "it is not made yet");
        making.placed(false);
        making.made();
        assertFalse(making.mayEnter());
        making.back();
        assertEquals(Stage.RECOVERY, making.stage());
        making.placed(true);
        assertTrue(making.mayEnter());
    }
}
