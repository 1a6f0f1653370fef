package org.motus.app;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.ui.FileChoice;

/** Asks for a backup and a new folder, puts the clinic back there and opens it. */
@NonNullByDefault({})
public final class RestoreHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var shell = window.getShell();
        ask(shell, SWT.OPEN, Messages.restore_title, Messages.restore_backup)
                .ifPresent(backup -> ask(shell, SWT.SAVE, Messages.restore_title, Messages.restore_folder)
                        .ifPresent(folder -> new Restoring(window, backup, folder).begin()));
        return null;
    }

    private static Optional<Path> ask(Shell shell, int style, String title, String message) {
        var dialog = new DirectoryDialog(shell, style);
        dialog.setText(title);
        dialog.setMessage(message);
        return FileChoice.ask(dialog);
    }
}
