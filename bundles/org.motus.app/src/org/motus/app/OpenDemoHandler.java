package org.motus.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the demo clinic, and makes it first when there is none. */
@NonNullByDefault({})
public final class OpenDemoHandler extends AbstractHandler {

    /** Id of the command. */
    static final String COMMAND = "org.motus.command.demo";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        ClinicDesk.of(HandlerUtil.getActiveWorkbenchWindowChecked(event)).openDemo();
        return null;
    }
}
