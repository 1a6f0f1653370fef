package org.motus.care;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.motus.handout.HandoutProgress;
import org.motus.model.library.LocationCode;
import org.motus.model.program.PlanKind;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.safety.Finding;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.testkit.FolderTemplate;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** From a pain location to a saved program and its handout, with the services of the product. */
class FirstProgramTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @TempDir
    private static Path shared;
    private static CareService care;
    private static FolderTemplate demo;

    @TempDir
    private Path home;
    private Clinic clinic;

    @BeforeAll
    static void makeDemo() throws Exception {
        var bundles = FrameworkUtil.getBundle(CareService.class).getBundleContext();
        var tracker = new ServiceTracker<CareService, CareService>(bundles, CareService.class, null);
        tracker.open();
        care = Objects.requireNonNull(tracker.waitForService(20_000), "care service");
        tracker.close();
        demo = new FolderTemplate(shared.resolve("demo"));
        care.createDemo(demo.folder(), TODAY).close();
    }

    @BeforeEach
    void openCopyOfDemo() throws Exception {
        clinic = care.open(demo.copyTo(home.resolve("clinic")));
    }

    @AfterEach
    void close() throws ClinicException {
        clinic.close();
    }

    @Test
    void everyDemoPatientHasARecordAndAProgramThatMayBePrinted() throws ClinicException {
        for (var id : List.of("demo-lower-back", "demo-upper-back", "demo-sciatic", "demo-hip", "demo-neck")) {
            var patient = clinic.loadPatient(id);
            var episode = patient.getEpisodes().getFirst();
            assertFalse(episode.getSites().isEmpty(), id);
            assertTrue(episode.getVisits().stream().filter(visit -> !visit.getScores().isEmpty()).count() >= 3, id);
            var program = clinic.latestRevision(id).orElseThrow().program();
            assertTrue(program.getIfThenPlans().stream().anyMatch(plan -> plan.getKind() == PlanKind.HABIT), id);
            assertTrue(care.check(patient, program, TODAY).stream().noneMatch(Finding::blocks), id);
        }
    }

    @Test
    void flagThatForbidsAnExerciseRefusesAndSavesNothing() throws ClinicException {
        flag("demo-lower-back", "VERTEBRAL_FRACTURE");
        var outcome = start("demo-lower-back", false);
        assertTrue(outcome.refused());
        assertEquals("SF-01", outcome.findings().getFirst().ruleId());
        assertEquals(1, clinic.revisions("demo-lower-back").size());
    }

    @Test
    void fixesSwapWhatIsForbiddenAndThenTheProgramIsSaved() throws ClinicException {
        flag("demo-lower-back", "VERTEBRAL_FRACTURE");
        var outcome = start("demo-lower-back", true);
        assertFalse(outcome.refused());
        var ids = exerciseIds(outcome.program());
        assertFalse(ids.contains("EX-005"), ids::toString);
        assertEquals(5, ids.size(), ids::toString);
        assertEquals(2, clinic.revisions("demo-lower-back").size());
    }

    @Test
    void firstProgramCarriesGoalProfileAndTexts() throws ClinicException {
        var program = start("demo-sciatic", false).program();
        assertEquals("walk the dog for 20 minutes", program.getGoal());
        assertEquals(Profile.GENTLE, program.getProfile(), "irritable pain");
        assertEquals(List.of("EX-050", "EX-048", "EX-070"), exerciseIds(program));
        assertFalse(program.getContentStatus().isBlank());
    }

    @Test
    void handoutOfAProgramThatAFlagForbidsSinceIsRefused() throws Exception {
        flag("demo-lower-back", "VERTEBRAL_FRACTURE");
        var out = home.resolve("handout.pdf");
        var outcome = care.print(clinic, "demo-lower-back", request(out), HandoutProgress.NONE);
        assertTrue(outcome.refused());
        assertFalse(Files.exists(out));
    }

    @Test
    void patientWithoutAProgramIsTold() throws ClinicException {
        var patient = clinic.loadPatient("demo-neck");
        patient.setId("new-patient");
        patient.setVersion(0);
        patient.getEpisodes().clear();
        clinic.savePatient(patient);
        var told = assertThrows(ClinicException.class,
                () -> care.print(clinic, "new-patient", request(home.resolve("x.pdf")), HandoutProgress.NONE));
        assertEquals(ClinicException.Reason.NOT_FOUND, told.reason());
        assertTrue(told.getMessage().contains("no program yet"), told.getMessage());
    }

    private StartOutcome start(String patient, boolean applyFixes) throws ClinicException {
        var location = clinic.loadPatient(patient).getEpisodes().getFirst().getLocation();
        return care.start(clinic, patient, new StartRequest(location == null ? LocationCode.A : location,
                Optional.empty(), TODAY, "", applyFixes), "Test");
    }

    private void flag(String patient, String tag) throws ClinicException {
        var record = clinic.loadPatient(patient);
        record.getFlags().add(tag);
        clinic.savePatient(record);
    }

    private static PrintRequest request(Path out) {
        return new PrintRequest(OptionalInt.empty(), Optional.empty(), out, false, TODAY);
    }

    private static List<String> exerciseIds(Program program) {
        return program.getPhases().getFirst().getPrescriptions().stream()
                .map(prescription -> prescription.getExercise().getId()).toList();
    }
}
