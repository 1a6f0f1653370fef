package org.motus.ui.program;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.ui.Commands;
import org.motus.ui.Step;

/** Begins a program of a location as a draft in the editor, or asks for the location. */
@NonNullByDefault({})
public final class StartHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var desk = window.getService(ProgramDesk.class);
        var location = Optional.ofNullable(event.getParameter(Commands.START_LOCATION)).map(LocationCode::get);
        var profile = Optional.ofNullable(event.getParameter(Commands.START_PROFILE)).map(Profile::get);
        desk.attach(window);
        showStep(window);
        location.ifPresentOrElse(code -> desk.start(code, profile), () -> desk.ask(true));
        return null;
    }

    private static void showStep(IWorkbenchWindow window) {
        var step = window.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId(Step.PROGRAM.perspective());
        var page = window.getActivePage();
        if (step != null && page != null && page.getPerspective() != step) {
            page.setPerspective(step);
        }
    }
}
