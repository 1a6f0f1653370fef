package org.motus.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;

/** Shows the keys. */
@NonNullByDefault({})
public final class KeysHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        new KeysDialog(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell()).open();
        return null;
    }
}
