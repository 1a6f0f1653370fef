package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.store.ClinicException;
import org.motus.store.ServerAddress;

/** What the form for a clinic on a server accepts. */
@DisplayName("A clinic on a server")
class ServerFormTest {

    @TempDir
    Path home;
    private String file;

    @BeforeEach
    void aPlaceForTheFile() {
        file = home.resolve("north.motus-clinic").toString();
    }

    private ServerForm form(String host, String port, String schema, String certificate, String place) {
        return new ServerForm(host, port, " clinic ", schema, certificate, " desk ", place);
    }

    private ServerForm port(String port) {
        return form("db.north.example", port, "motus", "", file);
    }

    private ServerForm host(String host) {
        return form(host, "5432", "motus", "", file);
    }

    private ServerForm schema(String schema) {
        return form("db.north.example", "5432", schema, "", file);
    }

    private ServerForm file(String place) {
        return form("db.north.example", "5432", "motus", "", place);
    }

    @Test
    @DisplayName("host, port, database, schema, name and file make an address; blanks around them are not kept")
    void good() {
        var form = form(" db.north.example ", " 5433", "motus", "  ", file);
        assertTrue(form.good());
        assertEquals(new ServerAddress("db.north.example", 5433, "clinic", "motus", null), form.address());
        assertEquals(home.resolve("north.motus-clinic"), form.path().orElseThrow());
    }

    @Test
    @DisplayName("a host has no blanks, slashes or user; names, numbers and IPv6 addresses are hosts")
    void hosts() {
        assertEquals("Type the name of the server, for example db.practice.example.", host(" ").hostFault());
        for (var wrong : new String[] { "two words", "postgres://db", "user@db", "db;drop" }) {
            assertEquals("The name of a server has letters, digits, dots and hyphens only.", host(wrong).hostFault());
        }
        for (var right : new String[] { "localhost", "10.0.0.7", "::1", "db-2.praxis-müller.example" }) {
            assertEquals("", host(right).hostFault(), right);
        }
    }

    @Test
    @DisplayName("a port is a number from 1 to 65535")
    void ports() {
        for (var wrong : new String[] { "", "0", "65536", "-1", "5432a", "999999999999" }) {
            assertEquals("A port is a number from 1 to 65535; usual is 5432.", port(wrong).portFault(), wrong);
            assertFalse(port(wrong).good());
        }
        assertEquals("", port("1").portFault());
        assertEquals("", port("65535").portFault());
    }

    @Test
    @DisplayName("a schema has small letters, digits and _, at most 63, and is none of the server's own")
    void schemas() {
        for (var wrong : new String[] { "", "Motus", "2nd", "my schema", "a-b", "pg_motus", "a".repeat(64) }) {
            assertEquals("Small letters, digits and _ only, no digit first; usual is motus.",
                    schema(wrong).schemaFault(), wrong);
        }
        assertEquals("", schema("motus_2").schemaFault());
        assertEquals("", schema("a".repeat(63)).schemaFault());
    }

    @Test
    @DisplayName("a certificate may be left out, but a file that is named must be there")
    void certificates() throws IOException {
        var pem = Files.writeString(home.resolve("ca.pem"), "a certificate").toString();
        assertEquals(home.resolve("ca.pem"), form("db", "5432", "motus", pem, file).address().certificate());
        assertEquals("", form("db", "5432", "motus", pem, file).certificateFault());
        assertEquals("This file is not there. Use Browse to choose the certificate that came with the server.",
                form("db", "5432", "motus", pem + "2", file).certificateFault());
    }

    @Test
    @DisplayName("the clinic file gets its ending, is not there yet and lies where something can be written")
    void files() throws IOException {
        assertEquals(home.resolve("south.motus-clinic"), file(home.resolve("south").toString()).path().orElseThrow());
        assertEquals("Say where the clinic file goes.", file(" ").fileFault());
        assertEquals("This is no complete path. Use Browse to choose where the file goes.",
                file("north").fileFault());
        Files.writeString(home.resolve("north.motus-clinic"), "format=1");
        assertEquals("There is such a file already. Open it instead, or type another name.",
                file(home.resolve("north").toString()).fileFault());
        assertEquals("", file(home.resolve("new folder/north").toString()).fileFault());
        assertEquals("Nothing can be written there. Choose another folder.",
                file(home.resolve("north.motus-clinic/below").toString()).fileFault());
    }

    @Test
    @DisplayName("the folder of the clinic file is made when it is missing")
    void folder() throws Exception {
        var made = file(home.resolve("Motus/new/north").toString()).makeFolder();
        assertEquals(home.resolve("Motus/new/north.motus-clinic"), made);
        assertTrue(Files.isDirectory(made.getParent()));
        Files.writeString(home.resolve("letter"), "a letter");
        assertThrows(ClinicException.class, () -> file(home.resolve("letter/north").toString()).makeFolder());
    }

    @Test
    @DisplayName("the suggested file is named by the clinic")
    void suggestion() {
        assertEquals(home.resolve("Motus").resolve("North-Street.motus-clinic").toString(),
                ServerForm.suggestedFile(home, "North Street"));
    }
}
