package org.motus.ui.program;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.ui.Commands;
import org.motus.ui.ScreenIds;

/** Starts a program at once when the location is given, otherwise asks for it in the program screen. */
@NonNullByDefault({})
public final class StartHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (page != null && page.findView(ScreenIds.PROGRAM) instanceof ProgramView view) {
            page.activate(view);
            var location = Optional.ofNullable(event.getParameter(Commands.START_LOCATION)).map(LocationCode::get);
            var profile = Optional.ofNullable(event.getParameter(Commands.START_PROFILE)).map(Profile::get);
            location.ifPresentOrElse(code -> view.controller().start(code, profile, false),
                    () -> view.controller().ask());
        }
        return null;
    }
}
