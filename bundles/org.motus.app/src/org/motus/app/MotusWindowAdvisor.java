package org.motus.app;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IPerspectiveDescriptor;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.motus.care.Registration;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.PaintReport;

/** The window: title of the clinic, bars, and which perspective fits what is open. Its title never names a patient. */
@NonNullByDefault({})
final class MotusWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final int WIDTH = 1366;
    private static final int HEIGHT = 768;

    private final StartOptions options;
    private Registration changes;

    MotusWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartOptions options) {
        super(configurer);
        this.options = options;
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        configurer.setInitialSize(initialSize(Display.getDefault()));
        configurer.setTitle(Messages.window_title);
        configurer.setShowMenuBar(true);
        configurer.setShowCoolBar(true);
        configurer.setShowStatusLine(false);
        configurer.setShowPerspectiveBar(false);
        configurer.setShowProgressIndicator(false);
    }

    @Override
    public void postWindowCreate() {
        if (!options.empty()) {
            WindowBars.add(window());
            WindowBars.clear(window());
        }
    }

    @Override
    public void postWindowOpen() {
        if (options.empty()) {
            PaintReport.afterNextPaint(window().getShell());
            return;
        }
        WindowBars.clear(window());
        var desk = ClinicDesk.of(window());
        var shell = window().getShell();
        changes = desk.clinic().onChange(() -> OnScreen.later(shell, () -> follow(desk)));
        follow(desk);
        shell.layout(true, true);
    }

    private IWorkbenchWindow window() {
        return getWindowConfigurer().getWindow();
    }

    private void follow(ClinicDesk desk) {
        var clinic = desk.clinic().clinic();
        getWindowConfigurer().setTitle(clinic.map(open -> NLS.bind(Messages.window_title_clinic,
                open.profile().name())).orElse(Messages.window_title));
        if (!desk.clinic().opening()) {
            show(clinic.isPresent() ? Perspectives.WORK : Perspectives.START);
        }
    }

    private void show(String perspectiveId) {
        var page = window().getActivePage();
        if (page == null) {
            return;
        }
        var now = Optional.ofNullable(page.getPerspective()).map(IPerspectiveDescriptor::getId);
        if (now.filter(perspectiveId::equals).isEmpty()) {
            page.setPerspective(window().getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(perspectiveId));
        }
    }

    @Override
    public void postWindowClose() {
        if (changes != null) {
            changes.close();
        }
    }

    /** As large as the text needs, but not larger than the screen. */
    private static Point initialSize(Display display) {
        var metrics = Metrics.of(display);
        var screen = display.getPrimaryMonitor().getClientArea();
        return new Point(Math.min(metrics.px(WIDTH), screen.width), Math.min(metrics.px(HEIGHT), screen.height));
    }
}
