package org.motus.care;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.motus.figures.Drawings;
import org.motus.figures.ExercisePictures;
import org.motus.handout.HandoutException;
import org.motus.handout.HandoutProgress;
import org.motus.library.Library;
import org.motus.library.Texts;
import org.motus.model.clinic.Patient;
import org.motus.model.program.Program;
import org.motus.safety.Finding;
import org.motus.safety.SafetyChecks;
import org.motus.safety.Subject;
import org.motus.store.Act;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.ClinicFolders;
import org.motus.store.ClinicProfile;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.store.Revision;

/** The steps of care, the same on the desktop and on the command line. Safe for use from several threads. */
public final class CareService {

    private final ClinicFolders folders;
    private final SafetyChecks checks;
    private final OwnLibrary own;
    private final ExercisePictures pictures = new ExercisePictures(Drawings.shipped());
    private final PrescribedPictures prescribed = new PrescribedPictures(pictures.drawings());
    private final Printing printing = new Printing(this);
    private final Starting starting = new Starting(this);
    private final Texts texts = Texts.of(CareService.class, Locale.getDefault());

    /**
     * With the content that ships with the product.
     *
     * @param folders
     *            opens and makes clinics
     * @param checks
     *            every safety check
     */
    public CareService(ClinicFolders folders, SafetyChecks checks) {
        this(folders, checks, Library.standard());
    }

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
        this.own = new OwnLibrary(library);
    }

    /** @return the clinical content, with the own exercises of the clinic that was opened last */
    public Library library() {
        return own.library();
    }

    /** @return the exercises of the clinic that was opened last */
    public OwnLibrary own() {
        return own;
    }

    /**
     * Takes over a clinic that somebody opened past this service: the library has the exercises of its own from now on.
     *
     * @return the same clinic; one whose exercises cannot be read is closed
     * @throws ClinicException
     *             when they cannot be read
     */
    public Clinic read(Clinic clinic) throws ClinicException {
        try {
            own.read(clinic);
            return clinic;
        } catch (ClinicException | RuntimeException e) {
            try (clinic) {
                throw e;
            }
        }
    }

    /** @return says which picture an exercise shows; keeps what was drawn, so everybody shares this one */
    public ExercisePictures pictures() {
        return pictures;
    }

    /**
     * Opens a clinic without users.
     *
     * @return the open clinic; the caller closes it
     * @throws ClinicException
     *             with one sentence when it cannot be opened
     */
    public Clinic open(Path folder) throws ClinicException {
        return read(folders.open(folder));
    }

    /**
     * Opens a clinic as somebody.
     *
     * @param key
     *            who opens it; not closed by this call
     * @return the open clinic; the caller closes it
     * @throws ClinicException
     *             with one sentence when it cannot be opened or the name or password is wrong
     */
    public Clinic open(Path folder, Key key) throws ClinicException {
        return read(folders.open(folder, key));
    }

    /**
     * @return true when the clinic opens only with a name and password
     * @throws ClinicException
     *             when the folder is no clinic, or its key file is missing or damaged
     */
    public boolean asks(Path folder) throws ClinicException {
        return folders.asks(folder);
    }

    /**
     * Makes a new, empty clinic with its first user.
     *
     * @param folder
     *            a folder that does not exist yet or is empty
     * @param profile
     *            letterhead of the clinic
     * @param administrator
     *            name of the first user
     * @param password
     *            not closed by this call
     * @return the open clinic and its recovery key; the caller closes both
     * @throws ClinicException
     *             as {@link ClinicFolders#create(Path, ClinicProfile, String, Password)}
     */
    public ClinicFolders.Made create(Path folder, ClinicProfile profile, String administrator, Password password)
            throws ClinicException {
        var made = folders.create(folder, profile, administrator, password);
        read(made.clinic());
        return made;
    }

    /**
     * Makes a new, empty clinic without users.
     *
     * @param folder
     *            a folder that does not exist yet or is empty
     * @param profile
     *            letterhead of the clinic
     * @return the open clinic; the caller closes it
     * @throws ClinicException
     *             when the folder is not empty or cannot be written; nothing is left behind
     */
    public Clinic create(Path folder, ClinicProfile profile) throws ClinicException {
        return read(folders.create(folder, profile));
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
        return read(new DemoClinic(folders, own.shipped(), prescribed, today).create(folder));
    }

    /**
     * Makes the first program of a location for a patient, checks it, and saves it when nothing blocks it.
     *
     * @throws ClinicException
     *             {@link Reason#INVALID} when an override of the request is about nothing that a check refuses, or has no
     *             name or reason; otherwise when the patient is not known or the revision cannot be saved
     */
    public StartOutcome start(Clinic clinic, String patientId, StartRequest request, String author)
            throws ClinicException {
        var draft = starting.requested(clinic.loadPatient(patientId), request);
        var program = draft.program();
        var findings = draft.findings();
        if (draft.blocked()) {
            return new StartOutcome(program, findings, Optional.empty());
        }
        var saved = clinic.saveRevision(patientId, program, author);
        return new StartOutcome(program, findings, Optional.of(saved));
    }

    /**
     * Makes the first program of a location and checks it, and saves nothing.
     *
     * @param patient
     *            the whole record; not changed
     * @return the program and what the checks found in it, after its fixes when the request asks for them
     */
    public Draft draft(Patient patient, StartRequest request) {
        return starting.draft(patient, request);
    }

    /**
     * Saves a program as the revision after the one it follows. A program that a check blocks may be kept; it cannot be
     * printed. Saving the same again gives the same revision.
     *
     * @return the revision as it is stored now
     * @throws ClinicException
     *             {@link Reason#CONFLICT} when somebody else saved a revision since then; {@link Reason#UNREACHABLE} when
     *             the server does not answer, and nobody knows whether it is saved; otherwise when it cannot be saved
     */
    public Revision save(Clinic clinic, ProgramToSave save) throws ClinicException {
        return new Revision(clinic.saveRevision(save.patientId(), save.program(), save.author(), save.basedOn(),
                save.revisionId()), save.program());
    }

    /**
     * Prints a saved program, unless a finding blocks it today.
     *
     * @throws ClinicException
     *             when the patient or the revision is not known, or the patient has no program
     * @throws HandoutException
     *             when the file cannot be written or the caller asked to stop; nothing is left behind
     */
    public PrintOutcome print(Clinic clinic, String patientId, PrintRequest request, HandoutProgress progress)
            throws ClinicException, HandoutException {
        var patient = clinic.loadPatient(patientId);
        var revision = revision(clinic, patientId, request);
        // On record first: no handout leaves the clinic that is not.
        return printing.print(clinic, patient, revision, false, request, progress,
                paper -> clinic.audit().record(Act.PRINT, patientId, "revision " + revision.info().number()));
    }

    PrescribedPictures prescribed() {
        return prescribed;
    }

    Printing printing() {
        return printing;
    }

    /**
     * Writes everything about a patient into one zip: the record, scores and diary, every saved program, their handouts,
     * and for an administrator the audit. Recorded in the audit before the file is in its place.
     *
     * @param file
     *            must not exist; its folder must
     * @param today
     *            day printed on the handouts; a program that a check blocks on that day is exported without its handout
     * @return what is in the file
     * @throws ClinicException
     *             {@link Reason#NOT_ALLOWED} for who may only look; {@link Reason#NOT_FOUND} when there is no such
     *             patient; otherwise when something cannot be read or the file cannot be written. No file is left then
     * @throws HandoutException
     *             when a handout cannot be made or the caller asked to stop; no file is left then
     */
    public ExportOutcome exportPatient(Clinic clinic, String patientId, Path file, LocalDate today,
            HandoutProgress progress) throws ClinicException, HandoutException {
        var target = new ExportFile(file, texts);
        target.check();
        var patient = clinic.loadPatient(patientId);
        // On record first: nothing leaves the clinic that is not.
        clinic.audit().record(Act.EXPORT, patientId, "everything");
        var handouts = new ExportedHandouts(this, printing.handout(), clinic.profile(), patient, today, progress);
        return target.store(out -> new PatientExport(clinic, patient, handouts, texts).write(out));
    }

    private Revision revision(Clinic clinic, String patientId, PrintRequest request) throws ClinicException {
        if (request.revision().isPresent()) {
            return clinic.loadRevision(patientId, request.revision().getAsInt());
        }
        return clinic.latestRevision(patientId).orElseThrow(
                () -> new ClinicException(Reason.NOT_FOUND, texts.get("print.noprogram", patientId), null));
    }

    /**
     * @param patient
     *            the whole record
     * @param today
     *            the day of the check
     * @return what the checks find, the most severe first
     */
    public List<Finding> check(Patient patient, Program program, LocalDate today) {
        return checks.check(new Subject(patient, program, library(), today));
    }
}
