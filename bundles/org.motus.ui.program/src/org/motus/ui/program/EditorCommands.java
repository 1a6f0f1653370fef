package org.motus.ui.program;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.motus.safety.Finding;
import org.motus.ui.Commands;

/** The buttons of a screen do what the keys do: they execute the command. */
final class EditorCommands implements EditorHead.Listener {

    private final IWorkbenchPartSite site;

    EditorCommands(IWorkbenchPartSite site) {
        this.site = site;
    }

    @Override
    public void save() {
        site.getPage().saveEditor(site.getPage().getActiveEditor(), false);
    }

    @Override
    public void saveAndPrint() {
        execute(Commands.SAVE_AND_PRINT);
    }

    @Override
    public void exercises() {
        execute(Commands.EXERCISES);
    }

    /** Asks who goes on although a check refuses, and why. */
    void override(ProgramWork work, Finding finding) {
        new FindingOverride(site.getService(ProgramDesk.class), work).ask(finding);
    }

    void findings() {
        execute(Commands.FINDINGS);
    }

    void execute(String id) {
        var command = site.getService(ICommandService.class).getCommand(id);
        try {
            site.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, Map.of()), null);
        } catch (CommandException e) {
            ILog.of(EditorCommands.class).error(id, e);
        }
    }
}
