package org.motus.ui.patient;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.ui.ScreenIds;

/** Shows the patients and puts the cursor into their table. */
@NonNullByDefault({})
public final class PatientsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var page = HandlerUtil.getActiveWorkbenchWindowChecked(event).getActivePage();
        if (page != null && page.findView(ScreenIds.PATIENTS) instanceof PatientsView patients) {
            page.activate(patients);
            patients.table().control().setFocus();
        }
        return null;
    }
}
