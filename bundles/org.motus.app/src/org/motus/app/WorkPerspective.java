package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.motus.ui.ScreenIds;

/** While a clinic is open: patients on the left, the active patient's program on the right. */
@NonNullByDefault({})
public final class WorkPerspective implements IPerspectiveFactory {

    private static final float PATIENTS_SHARE = 0.42f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(ScreenIds.PATIENTS, false, IPageLayout.LEFT, PATIENTS_SHARE, layout.getEditorArea());
        layout.addStandaloneView(ScreenIds.PROGRAM, false, IPageLayout.RIGHT, 1 - PATIENTS_SHARE,
                layout.getEditorArea());
        layout.getViewLayout(ScreenIds.PATIENTS).setCloseable(false);
        layout.getViewLayout(ScreenIds.PROGRAM).setCloseable(false);
    }
}
