package org.motus.ui.patient;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.motus.ui.ScreenIds;
import org.motus.ui.Step;

/** Shows the details of the active patient. */
@NonNullByDefault({})
public final class EditPatientHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        PageOpener.show(event, Step.DETAILS, ScreenIds.DETAILS, DetailsView.class).ifPresent(DetailsView::showActive);
        return null;
    }
}
