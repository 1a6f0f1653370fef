package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.model.library.LocationCode;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.PatientBuilder;

/** Nobody reads a name in the files of a clinic, and nobody changes a saved program unseen. */
class SecrecyTest {

    private static final List<Charset> WRITINGS = List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_8,
            StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

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
        for (var file : files) {
            var bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            for (var word : List.of("Quirina", "Zwetschgenbaum", "zwetschgenbaum", "KLINIK-4711", "Kirschen",
                    "Invented stretch", "Unbekannt", "Geheimrat", "Lindenallee")) {
                for (var writing : WRITINGS) {
                    var bare = new String(word.getBytes(writing), StandardCharsets.ISO_8859_1);
                    assertFalse(bytes.contains(bare), () -> word + " stands in " + file.getFileName());
                }
            }
        }
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
