package org.motus.app;

import java.util.List;

import org.eclipse.e4.ui.model.application.ui.basic.MPartStack;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.ScreenIds;
import org.motus.ui.Step;

/**
 * The editors show in the Program step and nowhere else, without tabs. While none is open, the page that begins a
 * program is there instead.
 */
@NonNullByDefault({})
final class EditorArea implements IPartListener {

    private static final int EXERCISES_FROM = 1100;
    private static final int FINDINGS_FROM = 1340;

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
            var program = pages.current().filter(Step.PROGRAM::equals).isPresent();
            var open = page.getEditorReferences().length > 0;
            if (page.isEditorAreaVisible() != (program && open)) {
                page.setEditorAreaVisible(program && open);
            }
            if (program) {
                views(page, open);
            }
            tabs();
        } finally {
            arranging = false;
        }
    }

    private void views(IWorkbenchPage page, boolean open) {
        var width = pages.window().getShell().getClientArea().width;
        var metrics = Metrics.of(pages.window().getShell().getDisplay());
        if (open) {
            hide(page, ScreenIds.START_PROGRAM);
            if (width >= metrics.px(EXERCISES_FROM)) {
                show(page, ScreenIds.EXERCISES);
            }
            if (width >= metrics.px(FINDINGS_FROM)) {
                show(page, ScreenIds.FINDINGS);
            }
        } else {
            hide(page, ScreenIds.EXERCISES);
            hide(page, ScreenIds.FINDINGS);
            show(page, ScreenIds.START_PROGRAM);
        }
    }

    private static void hide(IWorkbenchPage page, String view) {
        var part = page.findViewReference(view);
        if (part != null) {
            page.hideView(part);
        }
    }

    private void show(IWorkbenchPage page, String view) {
        if (page.findViewReference(view) == null
                && pages.window().getWorkbench().getViewRegistry().find(view) != null) {
            try {
                page.showView(view, null, IWorkbenchPage.VIEW_VISIBLE);
            } catch (PartInitException e) {
                pages.window().getService(Notices.class).show(Notice.failed(Notice.Topic.PROGRAM,
                        Messages.view_failed, Messages.view_failed_advice));
            }
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
