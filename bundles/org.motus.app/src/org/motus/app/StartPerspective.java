package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** While no clinic is open: the start page fills the window. */
@NonNullByDefault({})
public final class StartPerspective implements IPerspectiveFactory {

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(false);
        layout.addStandaloneView(StartView.ID, false, IPageLayout.LEFT, 1f, layout.getEditorArea());
        layout.getViewLayout(StartView.ID).setCloseable(false);
        layout.getViewLayout(StartView.ID).setMoveable(false);
    }
}
