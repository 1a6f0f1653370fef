package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.Key;
import org.motus.store.ServerAddress;

/** Clinic files as somebody writes, copies or spoils them. No server is asked for any of this. */
class ClinicFileTest {

    private static final String ID = "11111111-2222-3333-4444-555555555555";
    private static final String GOOD = "format=1\nclinic=" + ID
            + "\nserver=db.example.org\nport=5433\ndatabase=motus\nschema=clinic_1\n";

    private final JdbcClinicFolders folders = new JdbcClinicFolders();
    private final Path folder;
    private final Path file;

    ClinicFileTest(@TempDir Path folder) {
        this.folder = folder;
        this.file = folder.resolve("practice.motus-clinic");
    }

    private ServerAddress read(String text) throws IOException, ClinicException {
        Files.writeString(file, text);
        return folders.address(file).orElseThrow();
    }

    private String refused(Reason reason, String text) throws IOException {
        Files.writeString(file, text);
        var refusal = assertThrows(ClinicException.class, () -> folders.open(file, new Key.Open()));
        assertEquals(reason, refusal.reason(), refusal.toString());
        assertThrows(ClinicException.class, () -> folders.asks(file));
        var sentence = String.valueOf(refusal.getMessage());
        assertTrue(sentence.endsWith(".") && !sentence.contains("\n"), sentence);
        return sentence;
    }

    @Test
    void whatIsWrittenIsRead() throws Exception {
        var server = new ServerAddress("db.example.org", 5433, "motus", "clinic_1", null);
        var written = new ClinicFile(file, ID, server);
        written.write();
        assertEquals(written, ClinicFile.read(file));
        assertFalse(server.local());
    }

    @Test
    void aFileWrittenByHandMayHaveCommentsSpacesAndNoPort() throws Exception {
        assertEquals(new ServerAddress("::1", 5432, "our records", "motus", null), read("\uFEFF# Our clinic\r\n\r\n"
                + " format = 1\r\nclinic=" + ID + "\r\nserver= ::1 \r\ndatabase=our records\r\nschema=motus"));
    }

    @ParameterizedTest
    @CsvSource({ "port=5433,port=0", "port=5433,port=70000", "port=5433,port=many", "db.example.org,http://db/",
            "db.example.org,''", "=motus,=a/b", "=motus,=", "clinic_1,Clinic", "clinic_1,pg_mine", "clinic_1,a;drop",
            "clinic_1,1st", "clinic_1,information_schema", "port=5433,password=secret", "port=5433,user=desk",
            "port=5433,prot=5433", "port=5433,server=twice", "clinic=1,clinic=x" })
    void aWrongValueIsSaidInOneSentence(String right, String wrong) throws Exception {
        var sentence = refused(Reason.INVALID, GOOD.replace(right, wrong));
        assertFalse(sentence.contains("secret"), sentence);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "format=", "no values at all", "=1\n", "\u0000\u0001" })
    void aFileThatIsNoneIsSaidToBe(String text) throws Exception {
        refused(Reason.NOT_A_CLINIC, text);
    }

    @Test
    void whateverElseIsNoClinicFile() throws Exception {
        refused(Reason.NEWER, GOOD.replace("format=1", "format=2"));
        refused(Reason.NOT_A_CLINIC, GOOD + "# x\n".repeat(10_000));
        Files.write(file, "format=1\nserver=\u00E9".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(Reason.NOT_A_CLINIC, assertThrows(ClinicException.class, () -> folders.address(file)).reason());
        Files.delete(file);
        assertEquals("There is no file " + file + ".",
                assertThrows(ClinicException.class, () -> folders.asks(file)).getMessage());
    }

    @Test
    void theCertificateIsNamedFromTheFilesOwnFolder() throws Exception {
        var sentence = refused(Reason.INVALID, GOOD + "certificate=certs/ca.pem\n");
        assertTrue(sentence.contains(folder.resolve("certs/ca.pem").toString()), sentence);
        Files.createDirectory(folder.resolve("certs"));
        Files.writeString(folder.resolve("certs/ca.pem"), "nothing");
        refused(Reason.INVALID, GOOD + "certificate=certs/ca.pem\n");
        assertTrue(ClinicFileText.write(new ClinicFile(file, ID,
                new ServerAddress("h", 1, "d", "s", folder.resolve("certs/ca.pem")))).endsWith(
                        "certificate=" + Path.of("certs", "ca.pem") + "\n"));
    }

    @Test
    void withoutALoginServiceTheServerIsNotEvenTried() throws Exception {
        Files.writeString(file, GOOD);
        assertEquals(Reason.SERVER_LOGIN,
                assertThrows(ClinicException.class, () -> folders.asks(file)).reason());
    }
}
