package org.motus.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.store.Right;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Lets an administrator say where the backups of the open clinic go and how many stay. */
@NonNullByDefault({})
public final class BackupSettingsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(ActiveClinic.class).clinic().ifPresent(open -> {
            if (open.shared()) {
                window.getService(Notices.class).show(BackupDesk.ofServer(open));
            } else if (open.user().may(Right.ADMINISTER)) {
                new BackupDialog(window.getShell(), open.folder()).open();
            } else {
                window.getService(Notices.class)
                        .show(Notice.failed(Notice.Topic.CLINIC, Messages.backup_administrator, ""));
            }
        });
        return null;
    }
}
