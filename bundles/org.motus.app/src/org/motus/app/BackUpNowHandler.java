package org.motus.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Makes a backup of the open clinic. */
@NonNullByDefault({})
public final class BackUpNowHandler extends AbstractHandler {

    /** Id of the command. */
    static final String COMMAND = "org.motus.command.backup";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        BackupDesk.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).makeNow();
        return null;
    }
}
