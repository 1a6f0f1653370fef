package org.motus.ui.library;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.ui.Commands;
import org.motus.ui.ScreenIds;
import org.motus.ui.Step;

/** Turns to the library, and to one exercise when one is named. Works without a clinic: then it shows what ships. */
@NonNullByDefault({})
public final class ShowLibrary extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var view = turn(HandlerUtil.getActiveWorkbenchWindowChecked(event));
        Optional.ofNullable(event.getParameter(Commands.LIBRARY_EXERCISE)).ifPresent(view::choose);
        return null;
    }

    /** @return the library, which is in front from now on */
    static LibraryView turn(IWorkbenchWindow window) throws ExecutionException {
        var page = window.getActivePage();
        var step = window.getWorkbench().getPerspectiveRegistry()
                .findPerspectiveWithId(Step.LIBRARY.perspective());
        if (step != null && page.getPerspective() != step) {
            page.setPerspective(step);
        }
        try {
            return (LibraryView) page.showView(ScreenIds.LIBRARY);
        } catch (PartInitException e) {
            throw new ExecutionException(ScreenIds.LIBRARY, e);
        }
    }
}
