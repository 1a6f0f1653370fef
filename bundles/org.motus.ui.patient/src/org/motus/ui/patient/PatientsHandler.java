package org.motus.ui.patient;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.ui.ScreenIds;
import org.motus.ui.Step;

/** Shows the caseload and puts the cursor into its table. */
@NonNullByDefault({})
public final class PatientsHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        PageOpener.show(event, Step.CASELOAD, ScreenIds.PATIENTS, PatientsView.class)
                .ifPresent(PatientsView::focusTable);
        return null;
    }
}
