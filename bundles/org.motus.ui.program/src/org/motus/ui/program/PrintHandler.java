package org.motus.ui.program;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

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
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.care.PrintRequest;
import org.motus.safety.Finding;
import org.motus.ui.Commands;
import org.motus.ui.FileChoice;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.WorkState;

/** Saves the active patient's program when there is something to save, and prints it into a file. */
@NonNullByDefault({})
public final class PrintHandler extends AbstractHandler {

    private static final String PREFERENCES = "org.motus.ui";
    private static final String FOLDER = "print.folder";

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var work = window.getService(ProgramDesk.class).current();
        var given = Optional.ofNullable(event.getParameter(Commands.PRINT_FILE));
        work.ifPresentOrElse(now -> print(window, now, given), () -> window.getService(Notices.class)
                .show(Notice.failed(Notice.Topic.PROGRAM, Messages.print_nothing, Messages.print_nothing_advice)));
        return null;
    }

    private static void print(IWorkbenchWindow window, ProgramWork work, Optional<String> given) {
        var notices = window.getService(Notices.class);
        var blocks = work.blocks();
        if (!blocks.isEmpty()) {
            notices.show(Notice.failed(Notice.Topic.PROGRAM, Messages.print_refused,
                    blocks.stream().map(Finding::sentence).collect(Collectors.joining(" "))));
            return;
        }
        var file = given.or(() -> ask(window.getShell(), work)).map(Path::of);
        var desk = window.getService(ProgramDesk.class);
        if (file.isPresent() && new ProgramSaver(desk, notices, window.getService(WorkState.class)).save(work)) {
            var request = new PrintRequest(OptionalInt.empty(), Optional.empty(), file.get(), given.isEmpty(),
                    LocalDate.now());
            desk.waiting().flatMap(away -> work.draft().printable().map(
                    now -> new PrintJob(notices, work, away, now, request))).ifPresent(PrintJob::schedule);
        }
    }

    /** Asks for the file. The dialog itself asks before it gives a file that is there, so it may be replaced. */
    private static Optional<String> ask(Shell shell, ProgramWork work) {
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(Messages.print_title);
        // The clinic's own number tells handouts apart; a name does not belong into the name of a file.
        var mark = Objects.requireNonNullElse(work.patient().getNumber(), work.document().patientId())
                .replaceAll("[^\\w.-]", "-");
        dialog.setFileName(NLS.bind(Messages.print_default_name, mark, work.draft().number()));
        var preferences = InstanceScope.INSTANCE.getNode(PREFERENCES);
        dialog.setFilterPath(preferences.get(FOLDER, System.getProperty("user.home")));
        dialog.setFilterExtensions(new String[] { "*.pdf" });
        dialog.setFilterNames(new String[] { Messages.print_type });
        dialog.setOverwrite(true);
        var chosen = FileChoice.ask(dialog).map(Path::toString);
        chosen.ifPresent(file -> preferences.put(FOLDER, dialog.getFilterPath()));
        return chosen;
    }
}
