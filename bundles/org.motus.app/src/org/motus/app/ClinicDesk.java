package org.motus.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.care.CareService;
import org.motus.store.Clinic;
import org.motus.store.Key;
import org.motus.store.ServerLogin;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.ServerQuestion;

/**
 * Opens clinics for the start page, the menu and the first window.
 *
 * @param clinic
 *            the open clinic
 * @param patient
 *            the active patient
 * @param notices
 *            where refusals are shown
 * @param recent
 *            clinics opened before
 */
record ClinicDesk(ActiveClinic clinic, ActivePatient patient, Notices notices, RecentClinics recent) {

    /** The services of the workbench. */
    static ClinicDesk of(IServiceLocator locator) {
        return new ClinicDesk(locator.getService(ActiveClinic.class), locator.getService(ActivePatient.class),
                locator.getService(Notices.class), recentClinics());
    }

    /** The same services before there is a workbench; empty when the product is not complete. */
    static Optional<ClinicDesk> beforeWorkbench() {
        return Services.find(ActiveClinic.class)
                .flatMap(clinic -> Services.find(ActivePatient.class)
                        .flatMap(patient -> Services.find(Notices.class)
                                .map(notices -> new ClinicDesk(clinic, patient, notices, recentClinics()))));
    }

    private static RecentClinics recentClinics() {
        return new RecentClinics(InstanceScope.INSTANCE.getNode("org.motus.app"));
    }

    /** Who signed in before. */
    static SignInNames names() {
        return new SignInNames(InstanceScope.INSTANCE.getNode("org.motus.app.signin"));
    }

    /** Opens a folder or a clinic file in a job. Opening the clinic that is open changes nothing. UI thread only. */
    void open(Path folder) {
        open(folder, Optional.empty());
    }

    /** As {@link #open(Path)}; what is said about the clinic is on screen when it is open or asks who opens it. */
    void open(Path folder, Optional<Notice> said) {
        begin(folder, Messages.job_open, (care, wanted) -> OpenClinicJob.folders().open(wanted), said);
    }

    /** Opens the clinic of the first window. Where somebody signed in before, the form that asks is there at once. */
    void openFirst(Path folder) {
        if (names().user(folder).isEmpty() || !Files.exists(folder)) {
            open(folder);
            return;
        }
        clinic.ask(folder.toAbsolutePath().normalize());
        Job.createSystem(Messages.job_open, (ICoreRunnable) monitor -> Services.find(CareService.class)).schedule();
    }

    /** Opens the demo clinic in a job, and makes it first when there is none. UI thread only. */
    void openDemo() {
        begin(DataFolder.demoClinic(), Messages.job_demo, OpenClinicJob::demo, Optional.empty());
    }

    /**
     * Opens a clinic for somebody who signs in, in a job. UI thread only.
     *
     * @param key
     *            who opens it; its password is closed by this call
     * @param refused
     *            hears the sentence when name, password or recovery key is wrong, not on the UI thread
     */
    void signIn(Path folder, Key.User key, Consumer<String> refused) {
        if (clinic.opening()) {
            key.password().close();
            return;
        }
        clinic.begin();
        new OpenClinicJob(this, folder, Messages.job_open, (care, wanted) -> {
            try (var password = key.password()) {
                return OpenClinicJob.folders().open(wanted, key);
            }
        }, Optional.empty()).refusing(refused).schedule();
    }

    /**
     * Opens a shared clinic with a login for its server, in a job. UI thread only.
     *
     * @param question
     *            what the server asked
     * @param login
     *            its password is closed by this call
     */
    void connect(ServerQuestion question, ServerLogin login) {
        if (clinic.opening()) {
            login.password().close();
            return;
        }
        clinic.begin();
        new OpenClinicJob(this, question.file(), Messages.job_open,
                (care, file) -> ServerDoor.of(notices).open(file, question.server(), login), Optional.empty())
                .schedule();
    }

    /** Enters a clinic that was made and is open, in a job. UI thread only. */
    void enter(Path folder, Clinic made) {
        new OpenClinicJob(this, folder, Messages.job_open, (care, wanted) -> made, Optional.empty()).schedule();
    }

    /** Saves what is not saved and closes the clinic; one with users asks who signs in next. UI thread only. */
    void close() {
        if (clinic.clinic().isPresent() && !clinic.opening() && Leaving.allowed(this::close)) {
            leave();
        }
    }

    /** Closes the clinic whose work is saved or kept; one with users asks who signs in next. UI thread only. */
    void leave() {
        patient.select(null);
        clinic.begin();
        new CloseClinicJob(this, clinic.user().isPresent()).schedule();
    }

    private void begin(Path folder, String job, OpenClinicJob.Opening opening, Optional<Notice> said) {
        var wanted = folder.toAbsolutePath().normalize();
        if (openFolder().filter(wanted::equals).isPresent() || clinic.opening()
                || !Leaving.allowed(() -> begin(folder, job, opening, said))) {
            return;
        }
        var before = patient.patient();
        clinic.stopAsking();
        patient.select(null);
        clinic.begin();
        new OpenClinicJob(this, wanted, job, opening, before).saying(said).schedule();
    }

    private Optional<Path> openFolder() {
        return clinic.clinic().map(open -> open.folder().toAbsolutePath().normalize());
    }
}
