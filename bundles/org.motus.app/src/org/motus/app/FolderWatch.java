package org.motus.app;

import java.nio.file.Files;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Looks now and then whether the folder of the open clinic is still there, and says so when it is not. */
final class FolderWatch extends Job {

    private static final int PAUSE_MILLIS = 4000;

    private final ActiveClinic clinic;
    private final Notices notices;
    private boolean gone;

    FolderWatch(ActiveClinic clinic, Notices notices) {
        super(Messages.job_watch);
        this.clinic = clinic;
        this.notices = notices;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Begins to look. */
    void start() {
        schedule(PAUSE_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var missing = clinic.clinic().filter(open -> !Files.isDirectory(open.folder()));
        if (missing.isPresent() && !gone) {
            gone = true;
            notices.show(Notice.failed(Notice.Topic.CLINIC,
                    NLS.bind(Messages.folder_gone, missing.get().folder()), Messages.folder_gone_advice));
        } else if (missing.isEmpty() && gone) {
            gone = false;
            notices.clear(Notice.Topic.CLINIC);
        }
        schedule(PAUSE_MILLIS);
        return Status.OK_STATUS;
    }
}
