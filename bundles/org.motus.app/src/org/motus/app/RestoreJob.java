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
    private final Key key;
    private final Consumer<Notice> restored;
    private final Consumer<String> refused;

    /**
     * @param key who opens the backup; its password is closed when the job ends
     * @param restored takes what is to be said about the new clinic, not on the UI thread
     * @param refused hears why the key opens nothing, not on the UI thread
     */
    RestoreJob(Path backup, Path folder, Key key, Notices notices, Consumer<Notice> restored,
            Consumer<String> refused) {
        super(Messages.job_restore, notices, Notice.Topic.CLINIC);
        this.backup = backup;
        this.folder = folder;
        this.key = key;
        this.restored = restored;
        this.refused = refused;
        setPriority(LONG);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        var backups = Services.find(Backups.class).orElseThrow(
                () -> new ClinicException(ClinicException.Reason.FAILED, Messages.open_incomplete, null));
        try (var password = key instanceof Key.User user ? user.password() : null) {
            var made = backups.restore(backup, folder, key, part -> {
                progress(part);
                return !monitor.isCanceled();
            });
            restored.accept(remark(made));
        } catch (CancellationException e) {
            var canceled = new OperationCanceledException();
            canceled.initCause(e);
            throw canceled;
        } catch (ClinicException e) {
            if (e.reason() != ClinicException.Reason.WRONG_PASSWORD
                    && e.reason() != ClinicException.Reason.NOT_ALLOWED) {
                throw e;
            }
            refused.accept(String.valueOf(e.getMessage()));
        }
    }

    private static Notice remark(Restored made) {
        var advice = new ArrayList<>(made.notes());
        if (!made.compared()) {
            advice.addFirst(Messages.restore_files_advice);
        }
        var sentence = made.compared() ? Messages.restore_compared : Messages.restore_files;
        return Notice.done(Notice.Topic.CLINIC, sentence, String.join(" ", advice));
    }

    @Override
    public boolean cancelable() {
        return true;
    }
}
