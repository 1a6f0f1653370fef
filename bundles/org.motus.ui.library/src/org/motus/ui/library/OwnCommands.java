package org.motus.ui.library;

import java.util.Map;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchSite;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.handlers.IHandlerService;
import org.motus.ui.ScreenIds;
import org.motus.ui.Step;

/** The commands with which a clinic writes its own exercises; each turns to the library first. */
@NonNullByDefault({})
public final class OwnCommands extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var page = window.getActivePage();
        var step = window.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId(Step.LIBRARY.perspective());
        if (step != null && page.getPerspective() != step) {
            page.setPerspective(step);
        }
        view(page).own().execute(event.getCommand().getId());
        return null;
    }

    private static LibraryView view(IWorkbenchPage page) throws ExecutionException {
        try {
            return (LibraryView) page.showView(ScreenIds.LIBRARY);
        } catch (PartInitException e) {
            throw new ExecutionException(ScreenIds.LIBRARY, e);
        }
    }

    /** Executes one of the commands, as a key or the palette does. */
    static void execute(IWorkbenchSite site, String id) {
        var command = site.getService(ICommandService.class).getCommand(id);
        try {
            site.getService(IHandlerService.class)
                    .executeCommand(ParameterizedCommand.generateCommand(command, Map.of()), null);
        } catch (CommandException e) {
            ILog.of(OwnCommands.class).error(id, e);
        }
    }
}
