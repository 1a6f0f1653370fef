package org.motus.app;

import java.util.concurrent.CancellationException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.motus.store.Backups;
import org.motus.store.Backups.Occasion;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Makes one backup of the open clinic and deletes those that are too many. */
final class BackupJob extends ClinicJob {

    private final Clinic clinic;
    private final Occasion occasion;
    private final ActiveClinic active;
    private final Notices notices;
    private final BackupSettings settings;

    BackupJob(Clinic clinic, Occasion occasion, ActiveClinic active, Notices notices, BackupSettings settings) {
        super(Messages.job_backup, notices, Notice.Topic.CLINIC);
        this.clinic = clinic;
        this.occasion = occasion;
        this.active = active;
        this.notices = notices;
        this.settings = settings;
        setPriority(occasion == Occasion.ON_REQUEST ? LONG : DECORATE);
    }

    boolean isOf(Clinic open) {
        return clinic.equals(open);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        var backups = Services.find(Backups.class).orElseThrow(
                () -> new ClinicException(ClinicException.Reason.FAILED, Messages.open_incomplete, null));
        var place = settings.place(clinic.folder());
        try {
            var made = backups.make(clinic, place, occasion, part -> {
                progress(part);
                return !monitor.isCanceled();
            });
            if (occasion == Occasion.ON_REQUEST) {
                notices.show(Notice.written(Notice.Topic.CLINIC,
                        NLS.bind(Messages.backup_made, made.patients(), made.revisions()), made.folder()));
            }
            backups.keep(place, clinic, settings.number(clinic.folder()));
        } catch (CancellationException e) {
            throw canceled(e);
        } catch (ClinicException e) {
            if (monitor.isCanceled() || active.clinic().filter(this::isOf).isEmpty()) {
                throw canceled(e);
            }
            throw e;
        }
    }

    private static OperationCanceledException canceled(Exception cause) {
        var canceled = new OperationCanceledException();
        canceled.initCause(cause);
        return canceled;
    }

    @Override
    public boolean cancelable() {
        return true;
    }
}
