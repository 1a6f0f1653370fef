package org.motus.app;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPart;
import org.motus.ui.OnScreen;
import org.motus.ui.Step;

/** The editors show in the Program step and nowhere else, without tabs. */
@NonNullByDefault({})
final class EditorArea implements IPartListener {

    private final Pages pages;
    private boolean arranging;

    EditorArea(Pages pages) {
        this.pages = pages;
        pages.window().getPartService().addPartListener(this);
        pages.onChange(this::later);
    }

    private void later() {
        OnScreen.later(pages.window().getShell(), this::arrange);
    }

    private void arrange() {
        var page = pages.window().getActivePage();
        if (page == null || arranging) {
            return;
        }
        arranging = true;
        try {
            // Which editor the Program step shows depends on the patient: the desk of programs decides that.
            if (page.isEditorAreaVisible() && pages.current().filter(Step.PROGRAM::equals).isEmpty()) {
                page.setEditorAreaVisible(false);
            }
            tabs();
        } finally {
            arranging = false;
        }
    }

    /** One editor at a time needs no tab; its own head says what it is. */
    private void tabs() {
        var window = pages.window().getService(MTrimmedWindow.class);
        var models = pages.window().getService(EModelService.class);
        models.findElements(window, null, MPartStack.class, List.of("EditorStack"),
                EModelService.ANYWHERE | EModelService.IN_SHARED_AREA).forEach(stack -> {
                    if (stack.getWidget() instanceof CTabFolder folder && folder.getTabHeight() != 0) {
                        folder.setTabHeight(0);
                        folder.setBorderVisible(false);
                        folder.setMinimizeVisible(false);
                        folder.setMaximizeVisible(false);
                    }
                });
    }

    @Override
    public void partOpened(IWorkbenchPart part) {
        if (part instanceof IEditorPart) {
            if (pages.current().filter(Step.PROGRAM::equals).isEmpty()) {
                OnScreen.later(pages.window().getShell(), () -> pages.show(Step.PROGRAM));
            }
            later();
        }
    }

    @Override
    public void partClosed(IWorkbenchPart part) {
        if (part instanceof IEditorPart) {
            later();
        }
    }

    @Override
    public void partActivated(IWorkbenchPart part) {
        // Which part is active changes nothing.
    }

    @Override
    public void partBroughtToTop(IWorkbenchPart part) {
        // Editors do not lie over one another.
    }

    @Override
    public void partDeactivated(IWorkbenchPart part) {
        // Which part is active changes nothing.
    }
}
