package org.motus.app;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.care.Registration;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/**
 * Makes the backups of the clinic that is open: one a day by itself, and one whenever somebody asks. The demo clinic gets
 * none by itself, because its patients are invented.
 */
final class BackupDesk {

    /** After opening, first the screens are to be quick. */
    private static final long FIRST_MILLIS = 45_000;
    private static final long HOUR_MILLIS = 3_600_000;

    private final ActiveClinic active;
    private final Notices notices;
    private final BackupSettings settings;
    private final Watch watch = new Watch();
    private Optional<Registration> changes = Optional.empty();

    BackupDesk(ActiveClinic active, Notices notices, BackupSettings settings) {
        this.active = active;
        this.notices = notices;
        this.settings = settings;
    }

    /** The services of the workbench. */
    static BackupDesk of(IServiceLocator locator) {
        return new BackupDesk(locator.getService(ActiveClinic.class), locator.getService(Notices.class),
                BackupSettings.stored());
    }

    /** Begins to look after every clinic that is opened. */
    void start() {
        changes = Optional.of(active.onChange(this::clinicChanged));
        clinicChanged();
    }

    /** Ends looking, and stops what is under way; a backup that is stopped leaves nothing. */
    void dispose() {
        changes.ifPresent(Registration::close);
        watch.cancel();
        stop(Optional.empty());
    }

    private void clinicChanged() {
        stop(active.clinic());
        watch.cancel();
        watch.schedule(FIRST_MILLIS);
    }

    /** Stops the backup of a clinic that is no longer the open one, so that it can be closed. */
    private static void stop(Optional<Clinic> open) {
        Arrays.stream(Job.getJobManager().find(ClinicJob.FAMILY)).filter(BackupJob.class::isInstance)
                .map(BackupJob.class::cast).filter(job -> open.filter(job::isOf).isEmpty()).forEach(Job::cancel);
    }

    /** Makes a backup because somebody asked. */
    void makeNow() {
        active.clinic().ifPresent(clinic -> {
            if (clinic.shared()) {
                notices.show(ofServer(clinic));
            } else {
                begin(clinic, Occasion.ON_REQUEST);
            }
        });
    }

    /** Says who backs up a clinic that is not on this computer. */
    static Notice ofServer(Clinic clinic) {
        return Notice.done(Notice.Topic.CLINIC,
                NLS.bind(ServerWords.backups, ClinicDesk.names().server(clinic.folder())), ServerWords.backups_advice);
    }

    private void begin(Clinic clinic, Occasion occasion) {
        new BackupJob(clinic, occasion, active, notices, settings).schedule();
    }

    /** Makes the daily backup when it is time. Reads the backup folder, so it does not belong on the UI thread. */
    void daily(Instant now) {
        var found = Services.find(Backups.class);
        var wanted = active.clinic().filter(clinic -> !clinic.profile().demo())
                .filter(clinic -> found.filter(backups -> backups.covers(clinic)).isPresent());
        if (wanted.isEmpty() || found.isEmpty()) {
            return;
        }
        var clinic = wanted.get();
        var place = settings.place(clinic.folder());
        try {
            found.get().clockCaution(clinic, place).ifPresent(caution -> notices
                    .show(Notice.failed(Notice.Topic.CLINIC, caution, "")));
            if (Backups.due(found.get().list(place, clinic).stream().findFirst(), now)) {
                begin(clinic, Occasion.DAILY);
            }
        } catch (ClinicException e) {
            if (active.clinic().filter(clinic::equals).isPresent()) {
                notices.show(Notice.failed(Notice.Topic.CLINIC, String.valueOf(e.getMessage()), ""));
            }
        }
    }

    /** Asks once an hour whether the day is over. */
    private final class Watch extends Job {

        Watch() {
            super(Messages.job_backup_watch);
            setSystem(true);
            setPriority(DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            daily(Instant.now());
            if (!monitor.isCanceled()) {
                schedule(HOUR_MILLIS);
            }
            return Status.OK_STATUS;
        }
    }
}
