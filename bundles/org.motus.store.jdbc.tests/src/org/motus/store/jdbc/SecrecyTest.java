package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;
import org.motus.testkit.Traces;

/** Nobody reads a name in the files of a clinic, and nobody changes a saved program unseen. */
class SecrecyTest {

    private static final Traces WORDS = new Traces(List.of("Quirina", "Zwetschgenbaum", "KLINIK-4711", "Kirschen",
            "Invented stretch", "Unbekannt", "Geheimrat", "Lindenallee"));

    private final Path folder;

    SecrecyTest(@TempDir Path temp) {
        this.folder = temp.resolve("clinic");
    }

    private Clinic create() throws ClinicException {
        return new JdbcClinicFolders().create(folder,
                new ClinicProfile("Praxis Geheimrat", "Lindenallee 5", "030 55501", "112", false));
    }

    @Test
    void noFileOfAClinicHoldsAReadableWord() throws Exception {
        try (var clinic = create()) {
            var patient = clinic.savePatient(PatientBuilder.patient().named("Quirina", "Zwetschgenbaum")
                    .number("KLINIK-4711").episode(LocationCode.A, "2026-01-05").goal("Kirschen pfluecken").build());
            clinic.saveRevision(patient.getId(), InventedPrograms.program(LocationCode.A, 5), "Doktor Unbekannt");
            noneReadable();
        }
        noneReadable();
    }

    private void noneReadable() throws IOException {
        var files = files();
        assertTrue(files.size() > 10, files.toString());
        assertEquals(List.of(), WORDS.in(folder));
    }

    @Test
    void aWordThatIsPlantedIsFoundHoweverItIsWritten() throws IOException {
        Files.createDirectory(folder);
        var word = "Zwetschgenbaum";
        var text = ("x" + word.toUpperCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8);
        var zip = new ByteArrayOutputStream();
        try (var packing = new ZipOutputStream(zip)) {
            packing.putNextEntry(new ZipEntry("inside.txt"));
            packing.write(text);
        }
        var gzip = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(gzip)) {
            packing.write(zip.toByteArray());
        }
        Files.write(folder.resolve("1"), ("xyz" + word).getBytes(StandardCharsets.UTF_16BE));
        Files.write(folder.resolve("2"), text);
        Files.write(folder.resolve("3"), zip.toByteArray());
        Files.write(folder.resolve("4"), gzip.toByteArray());
        Files.write(folder.resolve("5-" + word), new byte[0]);
        Files.write(folder.resolve("6"), "Zwetschgen baum".getBytes(StandardCharsets.UTF_8));
        assertEquals(List.of("1", "2", "3", "4", "5-" + word).stream()
                .map(name -> word + " stands in " + folder.resolve(name)).toList(), WORDS.in(folder));
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void derbysLogIsNeitherInTheClinicNorWhereTheProgramWasStarted() throws Exception {
        var before = Files.exists(Path.of("derby.log"));
        create().close();
        assertEquals(before, Files.exists(Path.of("derby.log")));
        assertTrue(files().stream().noneMatch(file -> file.endsWith("derby.log")));
        var log = Path.of(System.getProperty("derby.stream.error.file"));
        assertFalse(log.startsWith(folder));
    }

    @Test
    void theKeyFileIsForItsOwnerOnly() throws Exception {
        create().close();
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
            assertEquals("[OWNER_READ, OWNER_WRITE]",
                    new TreeSet<>(Files.getPosixFilePermissions(folder.resolve("clinic.key"))).toString());
        }
    }

    @Test
    void aSavedProgramThatSomebodyChangedIsDamaged() throws Exception {
        try (var clinic = create()) {
            var id = clinic.savePatient(PatientBuilder.patient().build()).getId();
            clinic.saveRevision(id, InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
            clinic.saveRevision(id, InventedPrograms.program(LocationCode.A, 1), "A. Clinician");
            try (var connection = new DerbyProbe(ClinicFolder.of(folder)).connect();
                    var statement = connection.createStatement()) {
                statement.executeUpdate(
                        "update program_revision set document = cast(X'3C782F3E' as blob) where revision_number = 2");
            }
            var refusal = assertThrows(ClinicException.class, () -> clinic.latestRevision(id));
            assertEquals(Reason.DAMAGED, refusal.reason());
            assertEquals(1, clinic.loadRevision(id, 1).info().number());
        }
    }
}
