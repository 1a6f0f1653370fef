package org.motus.app;

import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.UnsavedWork;

/** Before another clinic is opened and before the program ends, what was typed is saved. */
final class Leaving {

    private Leaving() {
    }

    /** @return true when leaving would ask about a draft */
    static boolean asks(IWorkbenchWindow window) {
        var page = window.getActivePage();
        return page != null && page.getDirtyEditors().length > 0;
    }

    /**
     * Saves what is not saved yet and waits for it. UI thread only.
     *
     * @return false when something could not be saved, which is said in a banner, or when the clinician wants to stay
     */
    static boolean allowed() {
        if (!PlatformUI.isWorkbenchRunning()) {
            return true;
        }
        var workbench = PlatformUI.getWorkbench();
        for (var window : workbench.getWorkbenchWindows()) {
            for (var page : window.getPages()) {
                if (!page.closeAllEditors(true)) {
                    return false;
                }
            }
        }
        if (workbench.getService(ActiveRecord.class).saveAndWait()) {
            workbench.getService(UnsavedWork.class).leave();
            return true;
        }
        workbench.getService(Notices.class)
                .show(Notice.failed(Notice.Topic.CLINIC, Messages.leave_not_saved, Messages.leave_not_saved_advice));
        return false;
    }
}
