package org.motus.app;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;

/** Runs a command from a button. */
final class RunCommand {

    private RunCommand() {
    }

    /** Runs a command as its key would; a command that cannot run now is left alone. */
    static void in(IWorkbenchWindow window, String id, Map<String, String> parameters) {
        var command = window.getService(ICommandService.class).getCommand(id);
        if (!command.isEnabled()) {
            return;
        }
        try {
            window.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            ILog.of(RunCommand.class).error("The command " + id + " failed.", e);
        }
    }
}
