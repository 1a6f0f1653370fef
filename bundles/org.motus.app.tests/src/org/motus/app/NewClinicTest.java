package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the form for a new clinic accepts. */
@DisplayName("A new clinic")
class NewClinicTest {

    @TempDir
    Path home;

    private NewClinic clinic(String name, String emergency, String folder) {
        return new NewClinic(name, " 4 Mill Lane ", "555 0100", emergency, folder);
    }

    @Test
    @DisplayName("a name, a number and a new folder are enough; spaces around them are not kept")
    void good() {
        var clinic = clinic(" Riverside ", "112 ", home.resolve("new").toString());
        assertTrue(clinic.good());
        assertEquals("Riverside", clinic.profile().name());
        assertEquals("4 Mill Lane", clinic.profile().address());
        assertEquals("112", clinic.profile().emergencyNumber());
        assertFalse(clinic.profile().demo());
    }

    @Test
    @DisplayName("without a name it says what the name is for")
    void noName() {
        assertEquals("Type the name of the clinic; it is printed on every handout.",
                clinic("  ", "112", home.resolve("new").toString()).nameFault());
    }

    @Test
    @DisplayName("an emergency number is needed and has digits only")
    void emergency() {
        var folder = home.resolve("new").toString();
        assertEquals("Type the number that patients call in an emergency, for example 112 or 911.",
                clinic("R", "", folder).emergencyFault());
        assertEquals("An emergency number has digits only, for example 112 or 911.",
                clinic("R", "ambulance", folder).emergencyFault());
    }

    @Test
    @DisplayName("a folder with files in it, a file, a part of a path and no path are each refused in words")
    void folders() throws IOException {
        var file = Files.writeString(home.resolve("letter.txt"), "a letter");
        assertEquals("There are files in this folder already. Choose an empty folder, or type the name of a new one.",
                clinic("R", "112", home.toString()).folderFault());
        assertEquals("This is a file. Choose a folder.", clinic("R", "112", file.toString()).folderFault());
        assertEquals("This is no complete path. Use Browse to choose a folder.",
                clinic("R", "112", "records").folderFault());
        assertEquals("Choose a folder for the clinic.", clinic("R", "112", " ").folderFault());
    }

    @Test
    @DisplayName("a clinic on a server needs no folder")
    void shared() {
        assertTrue(new NewClinic("Riverside", "", "", "112", "", true).good());
    }

    @Test
    @DisplayName("the suggested folder is named by the clinic, whatever letters that has")
    void suggestion() {
        assertEquals(home.resolve("Motus").resolve("Čačak-Physio-2").toString(),
                NewClinic.suggestedFolder(home, "Čačak: Physio/2"));
        assertEquals(home.resolve("Motus").resolve("clinic").toString(), NewClinic.suggestedFolder(home, " .. "));
    }
}
