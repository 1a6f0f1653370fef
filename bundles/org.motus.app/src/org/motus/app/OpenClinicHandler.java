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

/** Opens the clinic in a folder that is given or chosen. */
@NonNullByDefault({})
public final class OpenClinicHandler extends AbstractHandler {

    /** Id of the command. */
    static final String COMMAND = "org.motus.command.open";
    /** Parameter: the folder; without it a dialog asks. */
    static final String FOLDER = "org.motus.command.open.folder";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Optional.ofNullable(event.getParameter(FOLDER)).or(() -> ask(window.getShell())).map(Path::of)
                .ifPresent(ClinicDesk.of(window)::open);
        return null;
    }

    static Optional<String> ask(Shell shell) {
        var dialog = new DirectoryDialog(shell, SWT.OPEN);
        dialog.setText(Messages.open_title);
        dialog.setMessage(Messages.open_message);
        return FileChoice.ask(dialog).map(Path::toString);
    }
}
