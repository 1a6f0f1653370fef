package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.motus.ui.Metrics;
import org.motus.ui.ScreenIds;

/** While a clinic is open: patients on the left, the active patient's program on the right. */
@NonNullByDefault({})
public final class WorkPerspective implements IPerspectiveFactory {

    private static final float PATIENTS_SHARE = 0.42f;
    /** A program has more columns to show than the list of patients. */
    private static final float PATIENTS_SHARE_NARROW = 0.4f;

    @Override
    public void createInitialLayout(IPageLayout layout) {
        var display = Display.getDefault();
        var share = Metrics.of(display).narrow(display) ? PATIENTS_SHARE_NARROW : PATIENTS_SHARE;
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(ScreenIds.PATIENTS, false, IPageLayout.LEFT, share, layout.getEditorArea());
        layout.addStandaloneView(ScreenIds.PROGRAM, false, IPageLayout.RIGHT, 1 - share,
                layout.getEditorArea());
        layout.getViewLayout(ScreenIds.PATIENTS).setCloseable(false);
        layout.getViewLayout(ScreenIds.PROGRAM).setCloseable(false);
    }
}
