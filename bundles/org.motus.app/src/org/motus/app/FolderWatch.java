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

/**
 * Looks now and then whether the folder of the open clinic is still there; a shared clinic has none. It says so when it is not, and has what could
 * not be saved meanwhile saved when it is back.
 */
final class FolderWatch extends Job {

    private static final int PAUSE_MILLIS = 4000;

    private final ActiveClinic clinic;
    private final Notices notices;
    private final Runnable back;
    private boolean gone;

    /** @param back called when the folder is there again, not on the UI thread */
    FolderWatch(ActiveClinic clinic, Notices notices, Runnable back) {
        super(Messages.job_watch);
        this.clinic = clinic;
        this.notices = notices;
        this.back = back;
        setSystem(true);
        setPriority(DECORATE);
    }

    /** Begins to look. */
    void start() {
        schedule(PAUSE_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        var missing = clinic.clinic().filter(open -> !open.shared())
                .filter(open -> !Files.isDirectory(open.folder()));
        if (missing.isPresent() && !gone) {
            gone = true;
            notices.show(Notice.failed(Notice.Topic.CLINIC,
                    NLS.bind(Messages.folder_gone, missing.get().folder()), Messages.folder_gone_advice));
        } else if (missing.isEmpty() && gone) {
            gone = false;
            notices.clear(Notice.Topic.CLINIC);
            back.run();
        }
        schedule(PAUSE_MILLIS);
        return Status.OK_STATUS;
    }
}
