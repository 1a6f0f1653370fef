package org.motus.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.store.PatientSummary;
import org.motus.store.Right;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Field;
import org.motus.ui.FileChoice;
import org.motus.ui.Notices;

/** The commands about what a patient may ask for: everything in one file, and to be erased. UI thread only. */
@NonNullByDefault({})
final class PatientRights {

    /** Writes everything about the active patient into one file. */
    static final String EXPORT = "org.motus.command.patient.export";
    /** Parameter of {@link #EXPORT}: path of a new file; without it a dialog asks. */
    static final String EXPORT_FILE = "org.motus.command.patient.export.file";
    /** Erases the active patient, after asking. */
    static final String ERASE = "org.motus.command.patient.erase";

    private static final String PREFERENCES = "org.motus.app";
    private static final String FOLDER = "export.folder";

    private final IWorkbenchWindow window;
    private final ActiveClinic clinic;
    private final ActivePatient patient;

    PatientRights(IWorkbenchWindow window) {
        this.window = window;
        this.clinic = window.getService(ActiveClinic.class);
        this.patient = window.getService(ActivePatient.class);
    }

    Map<String, ActionHandler> handlers() {
        var handlers = new LinkedHashMap<String, ActionHandler>();
        handlers.put(EXPORT, new ActionHandler(this::export).when(() -> may(Right.WRITE)));
        handlers.put(ERASE, new ActionHandler(() -> patient.patient().ifPresent(this::erase))
                .when(() -> may(Right.ADMINISTER)).called(this::eraseWords));
        return handlers;
    }

    /** In a clinic without users everybody is its administrator. */
    private boolean may(Right right) {
        return patient.patient().isPresent() && allowed(right);
    }

    private boolean allowed(Right right) {
        return clinic.clinic().filter(now -> now.user().may(right)).isPresent();
    }

    private String eraseWords() {
        return clinic.clinic().isEmpty() || allowed(Right.ADMINISTER)
                ? RightsWords.menu_erase
                : RightsWords.menu_erase_refused;
    }

    private void export(ExecutionEvent event) {
        var given = Optional.ofNullable(event.getParameter(EXPORT_FILE)).map(Path::of);
        patient.patient().ifPresent(row -> given.or(() -> ask(window.getShell()))
                .ifPresent(file -> export(row, file, given.isEmpty())));
    }

    /**
     * Saves what was typed and writes the file, in a job.
     *
     * @param replace
     *            true when the file may be replaced if it is there
     * @return false when the record could not be saved, which the notices say, and nothing is written
     */
    boolean export(PatientSummary row, Path file, boolean replace) {
        Field.flushTyping(window.getShell().getDisplay());
        var open = clinic.clinic();
        var care = clinic.care();
        if (open.isEmpty() || care.isEmpty() || !window.getService(ActiveRecord.class).saveAndWait()) {
            return false;
        }
        new ExportPatientJob(window.getService(Notices.class), open.get(), care.get(), row.id(), file, replace,
                new OpenPrograms(window).unsaved(row.id())).schedule();
        return true;
    }

    /** Asks for the file. The dialog itself asks before it gives a file that is there. */
    static Optional<Path> ask(Shell shell) {
        var preferences = InstanceScope.INSTANCE.getNode(PREFERENCES);
        var dialog = new FileDialog(shell, SWT.SAVE);
        dialog.setText(RightsWords.export_title);
        dialog.setFilterPath(preferences.get(FOLDER, System.getProperty("user.home")));
        dialog.setFileName(freeName(Path.of(dialog.getFilterPath()), LocalDate.now()));
        dialog.setFilterExtensions(new String[] { "*.zip" });
        dialog.setFilterNames(new String[] { RightsWords.export_type });
        dialog.setOverwrite(true);
        var chosen = FileChoice.ask(dialog);
        chosen.ifPresent(file -> preferences.put(FOLDER, dialog.getFilterPath()));
        return chosen;
    }

    /** @return a name that says nothing about a patient and is not taken yet, so that nobody's export replaces another */
    static String freeName(Path folder, LocalDate today) {
        var start = NLS.bind(RightsWords.export_file, today);
        var name = start + ".zip";
        for (var number = 2; Files.exists(folder.resolve(name)); number++) {
            name = start + "-" + number + ".zip";
        }
        return name;
    }

    private void erase(PatientSummary row) {
        Field.flushTyping(window.getShell().getDisplay());
        new EraseDialog(window, row, this).open();
    }
}
