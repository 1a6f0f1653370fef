package org.motus.ui.patient;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.ui.ActivePatient;

/** Archives the active patient, or brings them back. */
@NonNullByDefault({})
public final class ArchivePatientHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        window.getService(ActivePatient.class).patient().ifPresent(row -> Archiving.of(window).turn(row, () -> {
            // The caseload hears of it from the active patient.
        }));
        return null;
    }
}
