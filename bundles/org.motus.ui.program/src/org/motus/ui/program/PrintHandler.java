package org.motus.ui.program;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.store.PatientSummary;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.Commands;
import org.motus.ui.Notices;

/** Prints the active patient's handout into a file that the clinician chooses. */
@NonNullByDefault({})
public final class PrintHandler extends AbstractHandler {

    private static final String PREFERENCES = "org.motus.ui";
    private static final String FOLDER = "print.folder";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var active = window.getService(ActiveClinic.class);
        var patient = window.getService(ActivePatient.class).patient();
        if (active.clinic().isEmpty() || active.care().isEmpty() || patient.isEmpty()) {
            return null;
        }
        var given = Optional.ofNullable(event.getParameter(Commands.PRINT_FILE));
        var out = given.or(() -> ask(window.getShell(), patient.get()));
        out.map(Path::of).ifPresent(file -> new PrintJob(window.getService(Notices.class), active.clinic().get(),
                active.care().get(), patient.get().id(), file, given.isEmpty()).schedule());
        return null;
    }

    /** Asks for the file. The dialog itself asks before it gives a file that is there, so it may be replaced. */
    private static Optional<String> ask(Shell shell, PatientSummary patient) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.print_title);
        // The clinic's own number tells handouts apart; a name does not belong into the name of a file.
        var mark = Objects.requireNonNullElse(patient.number(), patient.id()).replaceAll("[^\\w.-]", "-");
        dialog.setFileName(NLS.bind(Messages.print_default_name, mark, patient.revision()));
        var preferences = InstanceScope.INSTANCE.getNode(PREFERENCES);
        dialog.setFilterPath(preferences.get(FOLDER, System.getProperty("user.home")));
        dialog.setFilterExtensions(new String[] { "*.pdf" });
        dialog.setFilterNames(new String[] { Messages.print_type });
        dialog.setOverwrite(true);
        var chosen = Optional.ofNullable(dialog.open());
        chosen.ifPresent(file -> preferences.put(FOLDER, dialog.getFilterPath()));
        return chosen;
    }
}
