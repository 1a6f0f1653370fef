package org.motus.app;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.motus.care.EditedDocument;
import org.motus.care.Registration;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Discreet;
import org.motus.ui.OnScreen;
import org.motus.ui.Step;
import org.motus.ui.WorkState;

/** The commands that belong to the window and not to one screen. UI thread only. */
@NonNullByDefault({})
final class FrameCommands {

    private final Map<String, ActionHandler> handlers = new LinkedHashMap<>();
    private final List<Registration> registrations = new ArrayList<>();
    private final Pages pages;
    private final IWorkbenchWindow window;
    private final WorkState work;
    private final ActiveRecord record;
    private final Discreet discreet;

    FrameCommands(Pages pages) {
        this.pages = pages;
        this.window = pages.window();
        this.work = window.getService(WorkState.class);
        this.record = window.getService(ActiveRecord.class);
        this.discreet = window.getService(Discreet.class);
        declare();
        var service = window.getService(IHandlerService.class);
        handlers.forEach(service::activateHandler);
        var clinic = window.getService(ActiveClinic.class);
        var shell = window.getShell();
        registrations.add(work.onChange(this::changed));
        registrations.add(discreet.onChange(this::changed));
        registrations.add(clinic.onChange(() -> OnScreen.later(shell, this::changed)));
        registrations.add(window.getService(ActivePatient.class)
                .onChange(() -> OnScreen.later(shell, this::changed)));
    }

    private void declare() {
        handlers.put(Commands.STEP, new ActionHandler(this::step).when(this::clinicOpen));
        handlers.put(Commands.UNDO, new ActionHandler(() -> work.document().ifPresent(EditedDocument::undo))
                .when(() -> undoLabel().isPresent())
                .called(() -> named(undoLabel(), Messages.undo, Messages.undo_nothing)));
        handlers.put(Commands.REDO, new ActionHandler(() -> work.document().ifPresent(EditedDocument::redo))
                .when(() -> redoLabel().isPresent())
                .called(() -> named(redoLabel(), Messages.redo, Messages.redo_nothing)));
        handlers.put(Commands.SAVE, new ActionHandler(this::save).when(this::unsaved));
        handlers.put(Commands.DISCREET, new ActionHandler(() -> discreet.set(!discreet.on())).checked(discreet::on));
        handlers.put(Commands.NEXT_PANE, new ActionHandler(() -> new Panes(window).next()));
        handlers.put(Commands.PREFERENCES, new ActionHandler(() -> new PreferencesDialog(window).open()));
        handlers.put(Commands.PALETTE, new ActionHandler(() -> new Palette(pages).open()));
        handlers.putAll(new AccessCommands(window).handlers());
        handlers.putAll(new PatientRights(window).handlers());
    }

    private boolean clinicOpen() {
        return window.getService(ActiveClinic.class).clinic().isPresent();
    }

    private void step(ExecutionEvent event) {
        var name = event.getParameter(Commands.STEP_NAME);
        Arrays.stream(Step.values()).filter(step -> step.name().equals(name)).findFirst().ifPresent(pages::show);
    }

    private Optional<String> undoLabel() {
        return work.document().flatMap(EditedDocument::undoLabel);
    }

    private Optional<String> redoLabel() {
        return work.document().flatMap(EditedDocument::redoLabel);
    }

    private static String named(Optional<String> step, String pattern, String nothing) {
        return step.map(label -> NLS.bind(pattern, label)).orElse(nothing);
    }

    private Optional<IEditorPart> dirtyEditor() {
        return pages.current().filter(Step.PROGRAM::equals).map(step -> window.getActivePage())
                .map(page -> page.getActiveEditor()).filter(IEditorPart::isDirty);
    }

    private boolean unsaved() {
        return dirtyEditor().isPresent() || record.document().filter(EditedDocument::dirty).isPresent();
    }

    private void save() {
        dirtyEditor().ifPresentOrElse(editor -> window.getActivePage().saveEditor(editor, false), record::save);
    }

    private void changed() {
        var commands = window.getService(ICommandService.class);
        // A window that closes gives no services any more, while a last saving may still be heard of.
        if (commands == null) {
            return;
        }
        handlers.values().forEach(ActionHandler::changed);
        List.of(Commands.UNDO, Commands.REDO, Commands.DISCREET, PatientRights.ERASE)
                .forEach(id -> commands.refreshElements(id, null));
    }

    void dispose() {
        registrations.forEach(Registration::close);
    }
}
