package org.motus.care;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipFile;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.handout.HandoutException;
import org.motus.handout.HandoutProgress;
import org.motus.model.clinic.AnswerValue;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;
import org.motus.safety.Finding;
import org.motus.safety.SafetyChecks;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicProfile;
import org.motus.store.jdbc.JdbcClinicFolders;
import org.motus.testkit.InventedPrograms;
import org.motus.testkit.MemoryDisk;
import org.motus.testkit.PatientBuilder;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

@DisplayName("Everything about one patient in one file")
class PatientExportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private Path home;
    private CareService care;
    private Clinic clinic;
    private Path out;

    @BeforeEach
    void aPatientWithThreeProgramsOneOfThemBlocked() throws ClinicException {
        var checks = new SafetyChecks();
        checks.addCheck(subject -> subject.prescriptions().size() < 3
                ? List.of()
                : List.of(new Finding("SF-01", Severity.BLOCK, "Too much.", List.of(subject.program()), List.of(),
                        List.of())));
        var folders = new JdbcClinicFolders();
        care = new CareService(folders, checks);
        clinic = folders.create(home.resolve("clinic"), new ClinicProfile("Riverside", "", "", "112", false));
        var patient = PatientBuilder.patient().id("p-1").named("J\u00F6rg", "Mond").born("1970-02-28").flag("frail")
                .episode(LocationCode.A, "2026-01-12").site("lower-back", 4, 7).goal("=Sit, through \"a\" film")
                .screened("cauda-equina", AnswerValue.NO).visit("2026-01-12", 6).score("PSFS", "-walking", 3.5)
                .visit("2026-01-26", 4).diary("2026-01-13", 2, 5).build();
        patient.getEpisodes().getFirst().getDiary().getFirst().setNote("=1+1, sore");
        clinic.savePatient(patient);
        clinic.savePatient(PatientBuilder.patient().id("p-2").named("Bea", "Abel").build());
        for (var exercises : List.of(1, 2, 3)) {
            clinic.saveRevision("p-1", InventedPrograms.program(LocationCode.A, exercises), "A. Clinician");
        }
        out = home.resolve("everything.zip");
    }

    @AfterEach
    void close() throws ClinicException {
        clinic.close();
    }

    private ExportOutcome export() throws ClinicException, HandoutException {
        return care.exportPatient(clinic, "p-1", out, TODAY, HandoutProgress.NONE);
    }

    private byte[] entry(String name) throws IOException {
        try (var zip = new ZipFile(out.toFile()); var entry = zip.getInputStream(zip.getEntry(name))) {
            return entry.readAllBytes();
        }
    }

    private JsonObject json(String name) throws IOException {
        return JsonParser.parseString(new String(entry(name), UTF_8)).getAsJsonObject();
    }

    @Test
    @DisplayName("the record is there down to the last answer, under the names of the model")
    void record() throws Exception {
        export();
        var patient = json("record.json").getAsJsonObject("patient");
        assertEquals("J\u00F6rg", patient.get("givenName").getAsString());
        assertEquals("1970-02-28", patient.get("birthDate").getAsString());
        assertEquals("UNKNOWN", patient.get("sex").getAsString());
        assertEquals("frail", patient.getAsJsonArray("flags").get(0).getAsString());
        assertTrue(patient.get("phone").isJsonNull());
        assertFalse(patient.get("archived").getAsBoolean());
        var episode = patient.getAsJsonArray("episodes").get(0).getAsJsonObject();
        assertEquals("A", episode.get("location").getAsString());
        assertEquals(7, first(episode, "sites").get("painWorst").getAsInt());
        assertEquals("=Sit, through \"a\" film", first(episode, "goals").get("text").getAsString());
        var screening = first(episode, "screenings");
        assertEquals("2026-01-12T09:30:00Z", screening.get("takenAt").getAsString());
        assertEquals("NO", first(screening, "answers").get("value").getAsString());
        assertEquals(2, episode.getAsJsonArray("visits").size());
        assertEquals(6.0, first(first(episode, "visits"), "scores").get("value").getAsDouble());
        assertEquals(2, first(episode, "diary").get("sessionsDone").getAsInt());
    }

    private static JsonObject first(JsonObject object, String list) {
        return object.getAsJsonArray(list).get(0).getAsJsonObject();
    }

    @Test
    @DisplayName("scores and diary are tables in which no text becomes a formula")
    void tables() throws Exception {
        export();
        assertEquals("date,visit,location,measure,item,value\r\n2026-01-12,FIRST,A,NPRS,current,6.0\r\n"
                + "2026-01-12,FIRST,A,PSFS,'-walking,3.5\r\n2026-01-26,FOLLOW_UP,A,NPRS,current,4.0\r\n",
                new String(entry("scores.csv"), UTF_8));
        assertEquals("date,location,prescription,sessions done,walked minutes,feel,pain,note\r\n"
                + "2026-01-13,A,,2,,,5,\"'=1+1, sore\"\r\n", new String(entry("diary.csv"), UTF_8));
    }

    @Test
    @DisplayName("each saved program is there as it is stored and its handout has the dose")
    void programs() throws Exception {
        export();
        var listed = json("record.json").getAsJsonArray("programs").get(1).getAsJsonObject();
        assertEquals(2, listed.get("revision").getAsInt());
        var hash = MessageDigest.getInstance("SHA-256").digest(entry("programs/revision-2.xmi"));
        assertEquals(listed.get("sha256").getAsString(), HexFormat.of().formatHex(hash));
        var phase = first(json("programs/revision-2.json"), "phases");
        assertEquals(2, phase.getAsJsonArray("prescriptions").size());
        var dosage = first(phase, "prescriptions").getAsJsonObject("dosage");
        assertEquals(30, dosage.get("holdSeconds").getAsInt());
        assertEquals("EACH_SIDE", dosage.get("sides").getAsString());
        try (var pdf = Loader.loadPDF(entry("handouts/revision-2.pdf"))) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertTrue(text.contains("Hold 30 seconds. Do 2 each side."), text);
            assertTrue(text.contains("Invented stretch 2"), text);
        }
    }

    @Test
    @DisplayName("a program that a check blocks today has no handout, and the file says so")
    void blocked() throws Exception {
        var outcome = export();
        var note = "Revision 3 has no handout here, because a safety check blocks that program today.";
        assertEquals(new ExportOutcome(3, 2, List.of(note)), outcome);
        assertTrue(new String(entry("README.txt"), UTF_8).endsWith("\n" + note + "\n"));
        try (var zip = new ZipFile(out.toFile())) {
            assertNull(zip.getEntry("handouts/revision-3.pdf"));
            assertTrue(zip.stream().noneMatch(entry -> entry.getName().matches("(?i).*(mond|j\u00F6rg).*")));
        }
        assertEquals(3, first(json("programs/revision-3.json"), "phases").getAsJsonArray("prescriptions").size());
    }

    @Test
    @DisplayName("the audit says that everything was exported, and nothing about others is in the file")
    void audit() throws Exception {
        export();
        var rows = clinic.audit().find(AuditQuery.all(10).of(Act.EXPORT));
        assertEquals(List.of("p-1 everything"),
                rows.stream().map(row -> row.patientId() + " " + row.subject()).toList());
        var table = new String(entry("audit.csv"), UTF_8).lines().toList();
        assertEquals(AuditCsv.HEAD, table.get(0));
        assertTrue(table.contains(AuditCsv.line(rows.getFirst())), table.toString());
        assertTrue(table.stream().noneMatch(row -> row.contains("p-2")), table.toString());
    }

    @Test
    @DisplayName("somebody who stops leaves no file, whole or in part")
    void stopped() throws Exception {
        var stop = new HandoutProgress() {
            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(HandoutException.class, () -> care.exportPatient(clinic, "p-1", out, TODAY, stop));
        try (var left = Files.list(home)) {
            assertEquals(List.of("clinic"), left.map(file -> file.getFileName().toString()).toList());
        }
    }

    @Test
    @DisplayName("a full disk is said in one sentence, leaves no part of a file, and is no end once there is room")
    void fullDisk() throws Exception {
        try (var disk = MemoryDisk.mount(home.resolve("stick"), 1)) {
            out = disk.path().resolve("everything.zip");
            var filler = disk.fill(16 * 1024);
            var refusal = assertThrows(ClinicException.class, this::export);
            assertEquals(Reason.DISK_FULL, refusal.reason(), refusal.toString());
            assertEquals("The disk of " + disk.path() + " is full; free some space and try again.",
                    refusal.getMessage());
            try (var left = Files.list(disk.path())) {
                assertEquals(List.of(filler), left.toList());
            }
            Files.delete(filler);
            assertEquals(2, export().handouts());
        }
    }

    @Test
    @DisplayName("a stick that cannot be written is said in one sentence")
    void readOnly() throws Exception {
        try (var disk = MemoryDisk.mount(home.resolve("stick"), 1)) {
            out = disk.path().resolve("everything.zip");
            disk.readOnly(true);
            var refusal = assertThrows(ClinicException.class, this::export);
            assertEquals(Reason.READ_ONLY, refusal.reason(), refusal.toString());
            disk.readOnly(false);
            assertEquals(3, export().programs());
        }
    }
}
