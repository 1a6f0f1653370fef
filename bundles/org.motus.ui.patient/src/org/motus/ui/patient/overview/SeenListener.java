package org.motus.ui.patient.overview;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

/** Hears when a view becomes visible, for example with another step of the visit. */
final class SeenListener implements IPartListener2 {

    private final IWorkbenchPart part;
    private final Runnable seen;

    SeenListener(IWorkbenchPart part, Runnable seen) {
        this.part = part;
        this.seen = seen;
    }

    @Override
    public void partVisible(IWorkbenchPartReference reference) {
        check(reference);
    }

    @Override
    public void partActivated(IWorkbenchPartReference reference) {
        check(reference);
    }

    private void check(IWorkbenchPartReference reference) {
        if (reference.getPart(false) == part) {
            seen.run();
        }
    }
}
