package org.motus.ui.program;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.Registration;
import org.motus.care.StartOutcome;
import org.motus.care.StartRequest;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.store.PatientSummary;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.OnScreen;

/** Between the program screen and the clinic: follows the active patient, starts programs. UI thread only. */
final class ProgramController {

    private static final String PREFERENCES = "org.motus.ui";
    private static final String CLINICIAN = "clinician";

    private final ProgramView view;
    private final ActiveClinic activeClinic;
    private final ActivePatient activePatient;
    private final Notices notices;
    private final Registration changes;
    private @Nullable PatientSummary shown;
    private @Nullable LoadProgramJob running;

    ProgramController(ProgramView view, ActiveClinic activeClinic, ActivePatient activePatient, Notices notices) {
        this.view = view;
        this.activeClinic = activeClinic;
        this.activePatient = activePatient;
        this.notices = notices;
        this.changes = activePatient.onChange(() -> OnScreen.later(view.control(), this::patientChanged));
    }

    void start() {
        patientChanged();
    }

    void dispose() {
        changes.close();
        Optional.ofNullable(running).ifPresent(LoadProgramJob::cancel);
    }

    private void patientChanged() {
        var next = activePatient.patient().<@Nullable PatientSummary>map(patient -> patient).orElse(null);
        var before = shown;
        if (before == null || next == null || !before.id().equals(next.id())) {
            notices.clear(Notice.Topic.PROGRAM);
        }
        shown = next;
        if (next == null) {
            view.showNoPatient();
        } else {
            load(next);
        }
    }

    private void load(PatientSummary row) {
        var clinic = activeClinic.clinic();
        var care = activeClinic.care();
        Optional.ofNullable(running).ifPresent(LoadProgramJob::cancel);
        if (clinic.isEmpty() || care.isEmpty()) {
            view.showNoPatient();
            return;
        }
        view.showLoading(row.id());
        var job = new LoadProgramJob(notices, clinic.get(), care.get(), row,
                sheet -> OnScreen.later(view.control(), () -> loaded(row, sheet)),
                () -> OnScreen.later(view.control(), () -> failed(row)));
        running = job;
        job.schedule();
    }

    private void loaded(PatientSummary row, ProgramSheet sheet) {
        if (Objects.equals(row, shown)) {
            view.show(sheet);
        }
    }

    private void failed(PatientSummary row) {
        if (Objects.equals(row, shown)) {
            view.showFailed();
        }
    }

    /** Opens the chooser of location and profile. */
    void ask() {
        view.openChooser(clinician());
    }

    String clinician() {
        return InstanceScope.INSTANCE.getNode(PREFERENCES).get(CLINICIAN, "");
    }

    /** Starts a program for the active patient, under the name given last. */
    void start(LocationCode location, Optional<Profile> profile, boolean applyFixes) {
        start(location, profile, applyFixes, clinician());
    }

    void start(LocationCode location, Optional<Profile> profile, boolean applyFixes, String clinician) {
        var patient = shown;
        var clinic = activeClinic.clinic();
        var care = activeClinic.care();
        if (patient == null || clinic.isEmpty() || care.isEmpty()) {
            return;
        }
        notices.clear(Notice.Topic.PROGRAM);
        InstanceScope.INSTANCE.getNode(PREFERENCES).put(CLINICIAN, clinician.strip());
        var name = clinician.strip();
        var place = new StartJob.Place(clinic.get(), care.get(), activePatient, notices);
        new StartJob(place, patient.id(), new StartRequest(location, profile, LocalDate.now(), name, applyFixes),
                outcome -> OnScreen.later(view.control(), () -> refused(patient, outcome))).schedule();
    }

    private void refused(PatientSummary patient, StartOutcome outcome) {
        if (Objects.equals(patient, shown)) {
            view.showRefused(SheetMaker.lines(outcome.findings()));
        }
    }
}
