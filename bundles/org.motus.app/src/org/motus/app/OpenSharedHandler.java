package org.motus.app;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.store.ClinicFolders;

/** Opens the shared clinic of a clinic file that is chosen. */
@NonNullByDefault({})
public final class OpenSharedHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        ask(window.getShell()).ifPresent(ClinicDesk.of(window)::open);
        return null;
    }

    static Optional<Path> ask(Shell shell) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(ServerWords.open_title);
        dialog.setFilterExtensions(new String[] { "*" + ClinicFolders.FILE_ENDING });
        dialog.setFilterNames(new String[] { ServerWords.open_files });
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }
}
