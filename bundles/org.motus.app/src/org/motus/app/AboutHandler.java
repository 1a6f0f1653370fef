package org.motus.app;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.ui.ActiveClinic;

/** Shows the version, the license, and whether a clinician reviewed the content. */
@NonNullByDefault({})
public final class AboutHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        new AboutDialog(window.getShell(), window.getService(ActiveClinic.class).care()
                .map(care -> care.library().content())).open();
        return null;
    }
}
