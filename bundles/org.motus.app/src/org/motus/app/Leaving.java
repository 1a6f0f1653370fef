package org.motus.app;

import java.util.List;
import java.util.Optional;

import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.ServerLine;
import org.motus.ui.UnsavedWork;
import org.motus.ui.WaitingWork;

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
     * Saves what is not saved yet and waits for it. UI thread only. While the server of the clinic is away and something
     * waits for it, the clinician is told and asked first.
     *
     * @param again
     *            does what the clinician wanted, when they want it all the same
     * @return false when something could not be saved, which is said in a banner, or when the clinician wants to stay
     */
    static boolean allowed(Runnable again) {
        return allowed(List.of(again));
    }

    /** As {@link #allowed(Runnable)}, where there is nothing to begin again. */
    static boolean allowed() {
        return allowed(List.of());
    }

    private static boolean allowed(List<Runnable> again) {
        if (!PlatformUI.isWorkbenchRunning()) {
            return true;
        }
        var workbench = PlatformUI.getWorkbench();
        if (away(workbench, again)) {
            return false;
        }
        for (var window : workbench.getWorkbenchWindows()) {
            for (var page : window.getPages()) {
                if (!page.closeAllEditors(true)) {
                    return false;
                }
            }
        }
        if (workbench.getService(ServerLine.class).awaySince().isPresent()
                || workbench.getService(ActiveRecord.class).saveAndWait()) {
            workbench.getService(UnsavedWork.class).leave();
            return true;
        }
        workbench.getService(Notices.class)
                .show(Notice.failed(Notice.Topic.CLINIC, Messages.leave_not_saved, Messages.leave_not_saved_advice));
        return false;
    }

    /** What waits is in sealed files and lost by nobody; but whoever leaves should know of it. */
    private static boolean away(IWorkbench workbench, List<Runnable> again) {
        var line = workbench.getService(ServerLine.class);
        var waits = workbench.getService(ActiveRecord.class).unsaved()
                || workbench.getService(WaitingWork.class).any();
        if (line.awaySince().isEmpty() || !waits || line.leaving()) {
            return false;
        }
        var notices = workbench.getService(Notices.class);
        var acts = again.stream().map(work -> new Notice.Act(Messages.leave_all_the_same, () -> {
            notices.clear(Notice.Topic.CLINIC);
            line.leave(work);
        })).toList();
        notices.showAway(new Notice(Notice.Kind.OFFER, Notice.Topic.CLINIC, Messages.leave_waits,
                Messages.leave_waits_advice, Optional.empty(), acts));
        return true;
    }
}
