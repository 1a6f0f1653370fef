package org.motus.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the form that connects this computer to a shared clinic. */
@NonNullByDefault({})
public final class ConnectHandler extends AbstractHandler {

    /** Id of the command. */
    static final String COMMAND = "org.motus.command.connect";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        new ConnectDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event)).open();
        return null;
    }
}
