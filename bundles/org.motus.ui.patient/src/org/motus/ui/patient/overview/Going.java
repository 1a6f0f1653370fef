package org.motus.ui.patient.overview;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.model.library.LocationCode;
import org.motus.ui.Commands;
import org.motus.ui.Step;

/** Leads to other screens, by the commands that keys and menus execute too. */
final class Going {

    private final IServiceLocator site;

    Going(IServiceLocator site) {
        this.site = site;
    }

    void step(Step step) {
        run(Commands.STEP, Map.of(Commands.STEP_NAME, step.name()));
    }

    void start(LocationCode location) {
        run(Commands.START, Map.of(Commands.START_LOCATION, location.getName()));
    }

    void print() {
        run(Commands.PRINT, Map.of());
    }

    void find() {
        run(Commands.FIND, Map.of());
    }

    /** @return the key that goes to a step, in words, or empty */
    String stepKey(Step step) {
        return key(Commands.STEP, Map.of(Commands.STEP_NAME, step.name()));
    }

    String printKey() {
        return key(Commands.PRINT, Map.of());
    }

    private String key(String id, Map<String, String> parameters) {
        var wanted = command(id, parameters);
        return Arrays.stream(site.getService(IBindingService.class).getActiveBindingsFor(wanted)).findFirst()
                .map(TriggerSequence::format).orElse("");
    }

    private ParameterizedCommand command(String id, Map<String, String> parameters) {
        return ParameterizedCommand.generateCommand(site.getService(ICommandService.class).getCommand(id), parameters);
    }

    private void run(String id, Map<String, String> parameters) {
        var wanted = command(id, parameters);
        if (!Optional.ofNullable(wanted).filter(found -> found.getCommand().isEnabled()).isPresent()) {
            return;
        }
        try {
            site.getService(IHandlerService.class).executeCommand(wanted, null);
        } catch (CommandException e) {
            ILog.of(Going.class).error("The command " + id + " failed.", e);
        }
    }
}
