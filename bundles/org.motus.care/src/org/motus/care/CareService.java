package org.motus.care;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.library.Library;
import org.motus.library.ProgramStarter;
import org.motus.model.clinic.Patient;
import org.motus.model.program.Program;
import org.motus.safety.Finding;
import org.motus.safety.SafetyChecks;
import org.motus.safety.Subject;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicFolders;

/** The steps of care, the same on the desktop and on the command line. Safe for use from several threads. */
public final class CareService {

    private final ClinicFolders folders;
    private final SafetyChecks checks;
    private final Library library;

    /**
     * @param folders
     *            opens and makes clinics
     * @param checks
     *            every safety check
     * @param library
     *            the clinical content
     */
    public CareService(ClinicFolders folders, SafetyChecks checks, Library library) {
        this.folders = folders;
        this.checks = checks;
        this.library = library;
    }

    /** @return the clinical content */
    public Library library() {
        return library;
    }

    /**
     * @return the open clinic; the caller closes it
     * @throws ClinicException
     *             with one sentence when it cannot be opened
     */
    public Clinic open(Path folder) throws ClinicException {
        return folders.open(folder);
    }

    /**
     * Makes the demo clinic: five invented patients, one for each pain location.
     *
     * @param folder
     *            a folder that does not exist yet or is empty
     * @param today
     *            day the demo's records lead up to
     * @return the open clinic; the caller closes it
     * @throws ClinicException
     *             when the folder is not empty or cannot be written
     */
    public Clinic createDemo(Path folder, LocalDate today) throws ClinicException {
        return new DemoClinic(folders, library, today).create(folder);
    }

    /**
     * Makes the first program of a location for a patient, checks it, and saves it when nothing blocks it.
     *
     * @throws ClinicException
     *             when the patient is not known or the revision cannot be saved
     */
    public StartOutcome start(Clinic clinic, String patientId, StartRequest request, String author)
            throws ClinicException {
        var patient = clinic.loadPatient(patientId);
        var program = firstProgram(patient, request);
        var findings = check(patient, program, request.today());
        if (request.applyFixes() && findings.stream().anyMatch(Finding::blocks)) {
            new FixApplier(library).apply(program, findings);
            findings = check(patient, program, request.today());
        }
        if (findings.stream().anyMatch(Finding::blocks)) {
            return new StartOutcome(program, findings, Optional.empty());
        }
        var saved = clinic.saveRevision(patientId, program, author);
        return new StartOutcome(program, findings, Optional.of(saved));
    }

    /**
     * @param patient
     *            the whole record
     * @param today
     *            the day of the check
     * @return what the checks find, the most severe first
     */
    public List<Finding> check(Patient patient, Program program, LocalDate today) {
        return checks.check(new Subject(patient, program, library, today));
    }

    private Program firstProgram(Patient patient, StartRequest request) {
        var profile = request.profile().orElseGet(
                () -> new ProfileRule(library).profileFor(patient, request.location(), request.today()));
        var program = new ProgramStarter(library).start(request.location(), profile, request.today(),
                request.clinicianName());
        program.setGoal(openGoal(patient, request));
        return program;
    }

    private static @Nullable String openGoal(Patient patient, StartRequest request) {
        return patient.getEpisodes().stream()
                .filter(episode -> episode.getLocation() == request.location() && episode.getEndedOn() == null)
                .flatMap(episode -> episode.getGoals().stream()).filter(goal -> goal.getReachedOn() == null)
                .map(goal -> goal.getText()).reduce((first, second) -> second).orElse(null);
    }
}
