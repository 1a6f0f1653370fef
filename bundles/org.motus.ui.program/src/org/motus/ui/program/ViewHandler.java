package org.motus.ui.program;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.ui.Commands;
import org.motus.ui.ScreenIds;

/** Shows or hides the exercises or the findings beside the editor. */
@NonNullByDefault({})
public final class ViewHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        var exercises = Commands.EXERCISES.equals(event.getCommand().getId());
        if (page != null && page.getActiveEditor() instanceof ProgramEditor editor && page.isEditorAreaVisible()) {
            if (editor.openFolded(exercises)) {
                return null;
            }
            try {
                ProgramStage.toggle(page, exercises ? ScreenIds.EXERCISES : ScreenIds.FINDINGS);
            } catch (PartInitException e) {
                throw new ExecutionException(event.getCommand().getId(), e);
            }
        }
        return null;
    }
}
