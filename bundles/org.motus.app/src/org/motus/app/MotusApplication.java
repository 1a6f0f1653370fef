package org.motus.app;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Icon;

/** The desktop application. Its argument {@code --clinic DIR} opens that clinic instead of the last one. */
@NonNullByDefault({})
public final class MotusApplication implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        var start = StartOptions.of((String[]) context.getArguments().get(IApplicationContext.APPLICATION_ARGS));
        if (!start.empty()) {
            openClinic(start);
        }
        Job.createSystem("icons", (ICoreRunnable) monitor -> Icon.warmUp()).schedule();
        var display = PlatformUI.createDisplay();
        try {
            Appearance.prepare(display);
            var code = PlatformUI.createAndRunWorkbench(display, new MotusAdvisor(start));
            return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
        } finally {
            display.dispose();
            Services.find(ActiveClinic.class).flatMap(ActiveClinic::release).ifPresent(MotusApplication::close);
        }
    }

    /** Starts to open the clinic while the window is still being built: on two cores that costs no time. */
    private static void openClinic(StartOptions start) {
        ClinicDesk.beforeWorkbench()
                .ifPresent(desk -> start.clinic().or(() -> desk.recent().last()).ifPresent(desk::openFirst));
    }

    private static void close(Clinic clinic) {
        try {
            clinic.close();
        } catch (ClinicException e) {
            ILog.of(MotusApplication.class).error("The clinic could not be closed in order.", e);
        }
    }

    @Override
    public void stop() {
        if (PlatformUI.isWorkbenchRunning()) {
            var display = PlatformUI.getWorkbench().getDisplay();
            display.syncExec(() -> closeWorkbench(display));
        }
    }

    private static void closeWorkbench(Display display) {
        if (!display.isDisposed()) {
            PlatformUI.getWorkbench().close();
        }
    }
}
