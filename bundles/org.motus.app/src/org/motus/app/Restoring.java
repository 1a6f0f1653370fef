package org.motus.app;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.store.Backups;
import org.motus.store.ClinicException;
import org.motus.store.Key;
import org.motus.ui.Notice;
import org.motus.ui.OnScreen;

/** Puts a backup back into a folder and opens the clinic there; asks who does it where the clinic has users. */
@NonNullByDefault({})
final class Restoring {

    private final IWorkbenchWindow window;
    private final ClinicDesk desk;
    private final Path backup;
    private final Path folder;

    Restoring(IWorkbenchWindow window, Path backup, Path folder) {
        this.window = window;
        this.backup = backup;
        this.folder = folder;
        desk = ClinicDesk.of(window);
    }

    /** Call on the UI thread; returns at once. */
    void begin() {
        InBackground.run(window.getShell(), Messages.job_restore, this::asks, asks -> {
            if (asks) {
                ask("", "");
            } else {
                restore(new Key.Open());
            }
        }, sentence -> desk.notices()
                .show(Notice.failed(Notice.Topic.CLINIC, sentence, "")));
    }

    private boolean asks() throws ClinicException {
        return Services.find(Backups.class).orElseThrow(
                () -> new ClinicException(ClinicException.Reason.FAILED, Messages.open_incomplete, null)).asks(backup);
    }

    private void ask(String user, String refused) {
        new RestoreDialog(window, user, refused, this::restore).open();
    }

    private void restore(Key key) {
        var shell = window.getShell();
        var user = key instanceof Key.User named ? named.name() : "";
        new RestoreJob(backup, folder, key, desk.notices(),
                said -> OnScreen.later(shell, () -> desk.open(folder, Optional.of(said))),
                sentence -> OnScreen.later(shell, () -> ask(user, sentence))).schedule();
    }
}
