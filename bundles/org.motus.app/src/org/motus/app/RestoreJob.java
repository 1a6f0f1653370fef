package org.motus.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.motus.store.Backups;
import org.motus.store.Backups.Restored;
import org.motus.store.ClinicException;
import org.motus.store.Key;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Puts a clinic back from a backup into a new folder. A clinic with users is compared file by file, and asks when opened. */
final class RestoreJob extends ClinicJob {

    private final Path backup;
    private final Path folder;
    private final Notices notices;
    private final Consumer<Path> restored;

    /** @param restored hears of the new clinic, not on the UI thread */
    RestoreJob(Path backup, Path folder, Notices notices, Consumer<Path> restored) {
        super(Messages.job_restore, notices, Notice.Topic.CLINIC);
        this.backup = backup;
        this.folder = folder;
        this.notices = notices;
        this.restored = restored;
        setPriority(LONG);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        var backups = Services.find(Backups.class).orElseThrow(
                () -> new ClinicException(ClinicException.Reason.FAILED, Messages.open_incomplete, null));
        try {
            var made = backups.restore(backup, folder, new Key.Open(), part -> {
                progress(part);
                return !monitor.isCanceled();
            });
            tell(made);
        } catch (CancellationException e) {
            var canceled = new OperationCanceledException();
            canceled.initCause(e);
            throw canceled;
        }
        restored.accept(folder);
    }

    private void tell(Restored made) {
        var advice = new ArrayList<>(made.notes());
        if (!made.compared()) {
            advice.addFirst(Messages.restore_files_advice);
        }
        if (!advice.isEmpty()) {
            notices.show(Notice.done(Notice.Topic.CLINIC, Messages.restore_files, String.join(" ", advice)));
        }
    }

    @Override
    public boolean cancelable() {
        return true;
    }
}
