package org.motus.ui.library;

import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchSite;
import org.motus.care.CareService;
import org.motus.ui.ActiveClinic;
import org.motus.ui.OnScreen;

/** What the page reads from: the clinic's library, or what ships with the product while no clinic is open. UI thread only. */
@NonNullByDefault({})
final class ReadCare {

    private final ActiveClinic clinic;
    private final IWorkbenchSite site;
    private final Control control;
    private final Runnable ready;
    private CareService shipped;
    private boolean asked;

    /**
     * @param control
     *            ends the waiting with it
     * @param ready
     *            runs when there is something to read that was not there when it was asked for
     */
    ReadCare(IWorkbenchSite site, Control control, Runnable ready) {
        this.site = site;
        this.control = control;
        this.ready = ready;
        clinic = site.getService(ActiveClinic.class);
    }

    /** @return the steps of care; empty while the content is being loaded, which takes a moment */
    Optional<CareService> now() {
        var open = clinic.care();
        if (open.isPresent() || clinic.opening()) {
            return open;
        }
        if (shipped == null && !asked) {
            asked = true;
            // Who asks first loads the clinical content.
            Job.createSystem(Messages.list_job, (ICoreRunnable) monitor -> {
                var found = site.getService(CareService.class);
                OnScreen.later(control, () -> {
                    shipped = found;
                    ready.run();
                });
            }).schedule();
        }
        return Optional.ofNullable(shipped);
    }
}
