package org.motus.ui.program;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.ui.Commands;

/** Adds an exercise to the program that is open, where it fits best; one that is there already is left alone. */
@NonNullByDefault({})
public final class AddHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var id = event.getParameter(Commands.ADD_EXERCISE);
        var desk = HandlerUtil.getActiveWorkbenchWindowChecked(event).getService(ProgramDesk.class);
        desk.current().filter(work -> id != null && !work.document().has(id)).ifPresent(work -> work.care().library()
                .exercise(id).ifPresent(exercise -> new CardActions(work).add(exercise)));
        return null;
    }
}
