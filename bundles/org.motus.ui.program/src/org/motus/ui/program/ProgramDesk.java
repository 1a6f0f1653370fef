package org.motus.ui.program;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.care.AwayWork;
import org.motus.care.AwayWork.Saved;
import org.motus.care.DraftWaits.Sending;
import org.motus.care.Listeners;
import org.motus.care.Merge;
import org.motus.care.PatientDocument;
import org.motus.care.ProgramDocument;
import org.motus.care.Registration;
import org.motus.care.StartRequest;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.model.program.Program;
import org.motus.store.Clinic;
import org.motus.store.Revision;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.PreferenceValues;
import org.motus.ui.ProgramTarget;
import org.motus.ui.ServerLine;
import org.motus.ui.UnsavedWork;
import org.motus.ui.WaitingWork;
import org.motus.ui.WorkState;

/**
 * The programs that are being written, one for each patient. A draft of another patient stays until it is saved or given
 * up. An OSGi service. UI thread only.
 */
public final class ProgramDesk implements ProgramTarget {

    private static final int QUIET_MILLIS = 150;

    private final Listeners listeners = new Listeners();
    private final Map<String, ProgramWork> works = new LinkedHashMap<>();
    private final Display display = Display.getDefault();
    private final ActiveClinic clinic;
    private final ActiveRecord record;
    private final ActivePatient patient;
    private final WorkState state;
    private final UnsavedDrafts drafts;
    private final AwayDrafts away;
    private final WaitingWork waiting;
    private final List<Registration> registrations;
    private @Nullable Registration recordChanges;
    private @Nullable PatientDocument watched;
    private @Nullable StartRequest wanted;
    private @Nullable ProgramStage stage;
    private boolean asking;

    /** Called by the framework. */
    public ProgramDesk(ActiveClinic clinic, ActiveRecord record, ActivePatient patient, WorkState state,
            UnsavedWork unsaved, Notices notices, WaitingWork waiting, ServerLine line) {
        this.clinic = clinic;
        this.record = record;
        this.patient = patient;
        this.state = state;
        this.waiting = waiting;
        this.drafts = new UnsavedDrafts(this, unsaved, notices, waiting);
        this.away = new AwayDrafts(this, notices, waiting, line);
        registrations = List.of(away.listen(), record.onChange(this::follow),
                record.onGiveUp(this::giveUp),
                clinic.onChange(this::clinicChangedSoon));
    }

    /** The clinic also changes when the program ends; then there is no window that shows programs. */
    private void clinicChangedSoon() {
        if (!display.isDisposed()) {
            display.asyncExec(this::clinicChanged);
        }
    }

    /** Called by the framework. */
    public void close() {
        registrations.forEach(Registration::close);
    }

    /** Lets a window show the programs; call again as often as you like. */
    void attach(IWorkbenchWindow window) {
        if (stage == null) {
            stage = new ProgramStage(window, this, state);
            follow();
        }
    }

    private void clinicChanged() {
        var open = clinic.clinic();
        works.values().stream().filter(work -> open.filter(now -> now == work.clinic()).isEmpty()).toList()
                .forEach(this::drop);
        listeners.fire();
    }

    private void follow() {
        var document = record.document().<@Nullable PatientDocument>map(now -> now).orElse(null);
        if (document != watched) {
            Optional.ofNullable(recordChanges).ifPresent(Registration::close);
            watched = document;
            asking = false;
            recordChanges = document == null ? null : document.onChange(this::recordChanged);
            drafts.look(document);
        }
        var request = wanted;
        if (document != null && request != null) {
            wanted = null;
            start(request);
        }
        listeners.fire();
    }

    private void recordChanged() {
        current().ifPresent(work -> record.document().ifPresent(document -> work.patient(document.patient())));
    }

    /** @return the record of the active patient, or empty while there is none */
    Optional<PatientDocument> record() {
        return record.document();
    }

    boolean loading() {
        return record.loading();
    }

    ActiveClinic clinic() {
        return clinic;
    }

    /** @return the program of the active patient, or empty when they have none yet */
    Optional<ProgramWork> current() {
        return record.document().flatMap(document -> {
            var id = document.patient().getId();
            return work(id).or(() -> document.newest().flatMap(newest -> clinic.care()
                    .map(care -> ProgramDocument.ofRevision(id, care::library, newest)).flatMap(this::open)));
        });
    }

    /** @return the program that is being written for a patient */
    Optional<ProgramWork> work(String patientId) {
        return Optional.ofNullable(works.get(patientId));
    }

    /** Opens a document in place of the one that is open. */
    Optional<ProgramWork> open(ProgramDocument document) {
        var open = clinic.clinic();
        var care = clinic.care();
        var of = record.document();
        if (open.isEmpty() || care.isEmpty() || of.isEmpty()) {
            return Optional.empty();
        }
        record.guard(document, Notice.Topic.PROGRAM);
        var work = new ProgramWork(document, open.get(), care.get(), of.get().patient(),
                check -> display.timerExec(QUIET_MILLIS, check));
        works.put(document.patientId(), work);
        drafts.watch(work);
        return Optional.of(work);
    }

    /** Forgets a program that has nothing to save, or that is given up. */
    void drop(ProgramWork work) {
        if (works.remove(work.document().patientId(), work)) {
            drafts.forget(work.document().patientId());
        }
    }

    private void giveUp(String patientId) {
        work(patientId).ifPresent(work -> {
            drop(work);
            listeners.fire();
        });
    }

    /** @return true while the clinician is asked where a new program should start */
    boolean asking() {
        return asking;
    }

    /** Asks where a program should start, or stops asking. */
    void ask(boolean now) {
        asking = now;
        listeners.fire();
    }

    /** Starts a program as a draft; waits for the record when it is still being read. */
    void start(LocationCode location, Optional<Profile> profile) {
        start(new StartRequest(location, profile, LocalDate.now(), clinician(), false));
    }

    private void start(StartRequest request) {
        var document = record.document();
        var care = clinic.care();
        if (document.isEmpty() || care.isEmpty()) {
            wanted = patient.patient().isPresent() ? request : null;
            return;
        }
        begin(care.get().draft(document.get().patient(), request).program());
    }

    /** Opens a program as a draft; over one that is open it is a step that undo takes back. */
    void begin(Program program) {
        var document = record.document();
        var care = clinic.care();
        if (document.isEmpty() || care.isEmpty()) {
            return;
        }
        var id = document.get().patient().getId();
        work(id).ifPresentOrElse(work -> work.document().restart(program),
                () -> open(ProgramDocument.ofDraft(id, care.get()::library, program, document.get().newest())));
        asking = false;
        listeners.fire();
    }

    /** @return saves and prints programs of the open clinic, with or without its server */
    Optional<AwayWork> waiting() {
        return waiting.work();
    }

    /** Says that a program waits for the server. */
    void away(ProgramWork work) {
        away.say(work);
    }

    /** Offers what waits of the patient and came second. */
    void offerSecond() {
        drafts.offerSecond();
    }

    /** Every program that is being written. */
    List<ProgramWork> works() {
        return List.copyOf(works.values());
    }

    /** Says that a program is saved as a revision. */
    void saved(ProgramWork work, Sending sent, Saved done) {
        work.draft().saved(sent, done);
        revised(work, done.revision());
    }

    /** Says that the clinic has a new revision of a program. */
    void revised(ProgramWork work, Revision revision) {
        record.document().filter(document -> document.patient().getId().equals(work.document().patientId()))
                .ifPresent(document -> document.revised(revision));
        patient.revised(work.document().patientId(), revision.info().number());
    }

    /** Takes over what somebody else saved meanwhile; the draft follows that revision from now on. */
    void came(ProgramWork work, Merge<Program> merge, Newest theirs) {
        work.document().merged(merge, theirs.revision());
        work.draft().cameSecond();
        record.document().filter(document -> document.patient().getId().equals(work.document().patientId()))
                .ifPresent(document -> document.revised(theirs.index(), theirs.revision()));
        patient.revised(work.document().patientId(), theirs.number());
    }

    /** @return the name that programs and revisions carry, may be empty */
    String clinician() {
        return clinic.author();
    }

    /** Keeps a name that was typed; who signed in has one already. */
    void clinician(String name) {
        if (!signedIn()) {
            PreferenceValues.stored().setClinician(name);
        }
    }

    boolean signedIn() {
        return clinic.user().isPresent();
    }

    Optional<Clinic> openClinic() {
        return clinic.clinic();
    }

    @Override
    public boolean open() {
        return current().isPresent();
    }

    @Override
    public boolean holds(String exerciseId) {
        return current().filter(work -> work.document().has(exerciseId)).isPresent();
    }

    @Override
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
