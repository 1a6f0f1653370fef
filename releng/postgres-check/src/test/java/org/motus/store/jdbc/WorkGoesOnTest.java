package org.motus.store.jdbc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.motus.care.AwayWork;
import org.motus.care.AwayWork.Saved;
import org.motus.care.CareService;
import org.motus.care.DraftWaits;
import org.motus.care.PrintRequest;
import org.motus.care.ProgramDocument;
import org.motus.care.Recording.State;
import org.motus.care.StartRequest;
import org.motus.care.WaitingFolder;
import org.motus.handout.HandoutProgress;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LocationCode;
import org.motus.safety.SafetyChecks;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.testkit.CutWire;
import org.motus.testkit.PatientBuilder;

/** A clinician goes on while the network to a real server is cut; what was done then is recorded when it is back. */
@ExtendWith(PostgresServer.class)
class WorkGoesOnTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final CareService CARE = care();

    private final PostgresClinics clinics;
    private final Path folder;
    private CutWire wire;
    private Path file;
    private Clinic clinic;
    private Patient patient;
    private ProgramDocument document;
    private DraftWaits draft;

    WorkGoesOnTest(PostgresClinics clinics, @TempDir Path folder) {
        this.clinics = clinics;
        this.folder = folder;
    }

    private static CareService care() {
        var checks = new SafetyChecks();
        checks.addCheck(subject -> List.of());
        return new CareService(new JdbcClinicFolders(), checks);
    }

    @BeforeEach
    void aProgramIsOpen() throws Exception {
        wire = new CutWire("127.0.0.1", clinics.port());
        file = clinics.create(folder, clinics.address("127.0.0.1", wire.port()));
        clinic = clinics.open(file);
        patient = clinic.savePatient(PatientBuilder.patient().id("p-1").episode(LocationCode.A, "2026-10-01").build());
        CARE.start(clinic, "p-1", new StartRequest(LocationCode.A, Optional.empty(), TODAY, "Sam", false), "Sam");
        document = ProgramDocument.ofRevision("p-1", CARE.library(), clinic.latestRevision("p-1").orElseThrow());
        draft = new DraftWaits(document);
    }

    @AfterEach
    void end() throws Exception {
        wire.mend();
        clinic.close();
        wire.close();
    }

    private AwayWork work() {
        return new AwayWork(CARE, clinic, new WaitingFolder(folder.resolve("waiting"), clinic), Clock.systemUTC(),
                recording -> recording.items().forEach(item -> item.info().ifPresent(draft::recorded)));
    }

    private void reps(int reps) {
        document.change("Reps to " + reps, () -> document.prescriptions().getFirst().getDosage().setReps(reps));
    }

    private Saved save(AwayWork work) throws ClinicException {
        var sending = draft.next("Sam");
        var saved = work.save(sending.program());
        draft.saved(sending, saved);
        return saved;
    }

    private void print(AwayWork work) throws Exception {
        var now = draft.printable().orElseThrow();
        work.print(patient, now.revision(), now.waits(), new PrintRequest(OptionalInt.empty(), Optional.empty(),
                folder.resolve("away.pdf"), false, TODAY), HandoutProgress.NONE);
    }

    private List<Integer> numbers() throws ClinicException {
        return clinic.revisions("p-1").stream().map(info -> info.number()).toList();
    }

    private List<String> prints() throws ClinicException {
        return clinic.audit().find(AuditQuery.all(10).of(Act.PRINT)).stream().map(row -> row.subject()).toList();
    }

    private List<Path> kept() throws IOException {
        try (var files = Files.list(folder.resolve("waiting"))) {
            return files.toList();
        }
    }

    @Test
    void savedAndPrintedWhileTheWireIsCutAndRecordedOnceItIsMended() throws Exception {
        var work = work();
        wire.cut();
        reps(14);
        var saved = save(work);
        assertTrue(saved.waits());
        print(work);
        assertEquals("%PDF", new String(Files.readAllBytes(folder.resolve("away.pdf")), 0, 4,
                StandardCharsets.ISO_8859_1));
        assertFalse(work.record().reached());

        wire.mend();
        assertTrue(work.record().reached());
        assertFalse(document.dirty());
        var stored = clinic.latestRevision("p-1").orElseThrow();
        assertEquals(saved.revision().info().id(), stored.info().id());
        assertEquals(saved.revision().info().contentHash(), stored.info().contentHash());
        assertEquals(List.of(2, 1), numbers());
        assertEquals(1, prints().size());
        assertTrue(prints().getFirst().startsWith("revision 2, printed "), prints()::toString);
        assertEquals(List.of(), kept());
        assertTrue(clinic.verify().clean());
    }

    @Test
    void answersThatGetLostAtAnyPointMakeNoSecondRevisionAndNoneIsMissing() throws Exception {
        var work = work();
        for (var answers = 0; answers < 8; answers++) {
            reps(20 + answers);
            clinic.revisions("p-1");
            wire.loseAnswersAfter(answers);
            save(work);
            wire.mend();
            while (!work.record().reached()) {
                clinic.revisions("p-1");
            }
            assertFalse(document.dirty());
            assertEquals(answers + 2, numbers().size(), "after " + answers + " answers");
        }
        assertEquals(List.of(), kept());
        assertTrue(clinic.verify().clean());
    }

    @Test
    void aColleagueAtAnotherDeskWasFirstAndBothAreLaidTogether() throws Exception {
        var work = work();
        wire.cut();
        reps(14);
        save(work);
        print(work);
        wire.mend();
        try (var other = clinics.open(file)) {
            var theirs = EcoreUtil.copy(other.latestRevision("p-1").orElseThrow().program());
            theirs.setNote("Slowly in the morning");
            other.saveRevision("p-1", theirs, "Kim", 1);
        }
        assertEquals(1, work.record().of(State.CONFLICT).size());
        assertEquals(1, kept().size());
        draft.cameSecond();
        assertEquals(Reason.CONFLICT, assertThrows(ClinicException.class, () -> save(work)).reason());
        var newest = clinic.latestRevision("p-1").orElseThrow();
        document.merged(document.merge(newest), newest);
        assertFalse(save(work).waits());
        var stored = clinic.latestRevision("p-1").orElseThrow().program();
        assertEquals("Slowly in the morning", stored.getNote());
        assertEquals(14, stored.getPhases().getFirst().getPrescriptions().getFirst().getDosage().getReps());
        assertEquals(List.of(3, 2, 1), numbers());
        assertTrue(prints().getFirst().endsWith("saved as revision 3"), prints()::toString);
        assertEquals(List.of(), kept());
        assertTrue(clinic.verify().clean());
    }
}
