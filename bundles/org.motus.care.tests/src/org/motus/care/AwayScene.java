package org.motus.care;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.motus.care.AwayWork.Saved;
import org.motus.handout.HandoutProgress;
import org.motus.library.Library;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;
import org.motus.model.program.Program;
import org.motus.safety.Finding;
import org.motus.safety.SafetyChecks;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicProfile;
import org.motus.store.jdbc.JdbcClinicFolders;
import org.motus.testkit.PatientBuilder;
import org.motus.testkit.RemoteClinic;

/** A clinic on a server whose line can be cut, with one patient who has a program. */
abstract class AwayScene {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    static final Instant NOW = Instant.parse("2026-11-20T10:54:00Z");
    static final Library LIBRARY = Library.standard();

    @TempDir
    Path home;
    RemoteClinic clinic;
    CareService care;
    String id;
    /** The program as it runs, with the patient's program open. */
    AwayWork work;
    ProgramDocument document;
    DraftWaits draft;
    final List<Recording> recordings = new ArrayList<>();

    @BeforeEach
    void aPatientWithAProgram() throws ClinicException {
        var checks = new SafetyChecks();
        checks.addCheck(subject -> subject.patient().getFlags().contains("VERTEBRAL_FRACTURE")
                ? List.of(new Finding("SF-01", Severity.BLOCK, "It bends a broken back.", List.of(subject.program()),
                        List.of(), List.of()).mayBeOverridden())
                : List.of());
        care = new CareService(new JdbcClinicFolders(), checks, LIBRARY);
        clinic = new RemoteClinic(made());
        id = clinic.savePatient(PatientBuilder.patient().episode(LocationCode.A, "2026-10-01")
                .site("lower-back", 4, 7).build()).getId();
        care.start(clinic, id, new StartRequest(LocationCode.A, Optional.empty(), TODAY, "Sam Sample", false), "Sam");
        work = run();
        document = open();
        draft = new DraftWaits(document);
    }

    /** The clinician types and saves while the server does not answer; it is away after that. */
    void saveAway(int... reps) throws ClinicException {
        clinic.away(true);
        for (var each : reps) {
            reps(document, each);
            save(work, draft);
        }
    }

    Clinic made() throws ClinicException {
        return new JdbcClinicFolders().create(home.resolve("clinic"),
                new ClinicProfile("Riverside", "", "", "112", false));
    }

    @AfterEach
    void close() throws ClinicException {
        clinic.close();
    }

    /** The program as it starts: it looks into its folder on this computer. */
    AwayWork run() {
        return new AwayWork(care, clinic, new WaitingFolder(home.resolve("waiting"), clinic),
                Clock.fixed(NOW, ZoneOffset.UTC), recordings::add);
    }

    ProgramDocument open() throws ClinicException {
        return ProgramDocument.ofRevision(id, LIBRARY, clinic.latestRevision(id).orElseThrow());
    }

    static void reps(ProgramDocument document, int reps) {
        document.change("Reps to " + reps,
                () -> document.prescriptions().getFirst().getDosage().setReps(reps));
    }

    static int reps(Program program) {
        return program.getPhases().getFirst().getPrescriptions().getFirst().getDosage().getReps();
    }

    static Saved save(AwayWork work, DraftWaits draft) throws ClinicException {
        var sending = draft.next("Sam");
        var saved = work.save(sending.program());
        draft.saved(sending, saved);
        return saved;
    }

    /** A colleague at another desk, whose line is not cut. */
    void colleague(String note) throws ClinicException {
        var newest = clinic.server().latestRevision(id).orElseThrow();
        var copy = EcoreUtil.copy(newest.program());
        copy.setNote(note);
        clinic.server().saveRevision(id, copy, "Kim", newest.info().number(), UUID.randomUUID().toString());
    }

    PrintOutcome print(AwayWork work, DraftWaits draft, String name) throws Exception {
        var patient = clinic.server().loadPatient(id);
        var now = draft.printable().orElseThrow();
        return work.print(patient, now.revision(), now.waits(), new PrintRequest(OptionalInt.empty(),
                Optional.empty(), home.resolve(name), false, TODAY), HandoutProgress.NONE);
    }

    String text(String name) throws IOException {
        try (var pdf = Loader.loadPDF(home.resolve(name).toFile())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    List<Integer> numbers() throws ClinicException {
        return clinic.server().revisions(id).stream().map(info -> info.number()).toList();
    }

    List<String> prints() throws ClinicException {
        return clinic.server().audit().find(AuditQuery.all(100).of(Act.PRINT)).stream().map(row -> row.subject())
                .toList();
    }

    List<Path> kept() throws IOException {
        if (!Files.isDirectory(home.resolve("waiting"))) {
            return List.of();
        }
        try (var files = Files.list(home.resolve("waiting"))) {
            return files.sorted().toList();
        }
    }
}
