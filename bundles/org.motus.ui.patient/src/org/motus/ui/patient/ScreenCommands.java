package org.motus.ui.patient;

import java.util.Map;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.ui.Commands;
import org.motus.ui.Step;

/** Asks for what other screens do, through commands. UI thread only. */
final class ScreenCommands {

    private ScreenCommands() {
    }

    /** Shows a step of the visit of the active patient. */
    static void step(IServiceLocator site, Step step) {
        run(site, Commands.STEP, Map.of(Commands.STEP_NAME, step.name()));
    }

    static void run(IServiceLocator site, String command) {
        run(site, command, Map.of());
    }

    private static void run(IServiceLocator site, String id, Map<String, String> parameters) {
        try {
            var command = site.getService(ICommandService.class).getCommand(id);
            site.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, parameters), null);
        } catch (CommandException e) {
            // Only reached when the product lacks the command's bundle; the screen stays, and the log says why.
            ILog.of(ScreenCommands.class).error(id, e);
        }
    }
}
