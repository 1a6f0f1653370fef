package org.motus.ui.patient;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.ui.ActivePatient;
import org.motus.ui.Field;
import org.motus.ui.ScreenIds;
import org.motus.ui.Step;

/** Shows the form of a new patient: empty, or as it was left unfinished. */
@NonNullByDefault({})
public final class NewPatientHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        Field.flushTyping(window.getShell().getDisplay());
        PageOpener.show(event, Step.DETAILS, ScreenIds.DETAILS, DetailsView.class).ifPresent(details -> {
            details.showNew();
            // No other patient's name may stand above the form of a new one; their drafts stay as they are.
            window.getService(ActivePatient.class).select(null);
        });
        return null;
    }
}
