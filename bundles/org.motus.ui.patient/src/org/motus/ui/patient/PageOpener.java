package org.motus.ui.patient;

import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;
import org.motus.ui.Step;

/** Brings a page of the window to the front, and the screen on it. UI thread only. */
final class PageOpener {

    private PageOpener() {
    }

    /** @return the screen, or empty when the window has none */
    static <V extends IViewPart> Optional<V> show(ExecutionEvent event, Step step, String viewId, Class<V> type)
            throws ExecutionException {
        var window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        var page = window.getActivePage();
        if (page == null) {
            return Optional.empty();
        }
        var perspective = window.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(step.perspective());
        if (perspective != null && !perspective.equals(page.getPerspective())) {
            page.setPerspective(perspective);
        }
        try {
            return Optional.of(page.showView(viewId)).filter(type::isInstance).map(type::cast);
        } catch (PartInitException e) {
            ILog.of(PageOpener.class).error(viewId, e);
            return Optional.empty();
        }
    }
}
