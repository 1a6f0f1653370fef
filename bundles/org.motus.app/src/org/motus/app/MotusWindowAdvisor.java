package org.motus.app;

import org.eclipse.e4.ui.model.application.ui.basic.MTrimmedWindow;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.motus.care.Registration;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Discreet;
import org.motus.ui.OnScreen;
import org.motus.ui.PaintReport;
import org.motus.ui.PreferenceValues;
import org.motus.ui.Step;
import org.motus.ui.WaitingWork;

/** The window: title of the clinic, bars, and which page fits what is open. Its title never names a patient. */
@NonNullByDefault({})
final class MotusWindowAdvisor extends WorkbenchWindowAdvisor {

    private static final long NANOS = 1_000_000;

    private final StartOptions options;
    private final WindowPlace place = new WindowPlace();
    private Pages pages;
    private FrameCommands commands;
    private FolderWatch watch;
    private BackupDesk backups;
    private WindowLock lock;
    private IdleWatch idle;
    private Registration clinicChanges;
    private Registration patientChanges;
    private boolean visit;

    MotusWindowAdvisor(IWorkbenchWindowConfigurer configurer, StartOptions options) {
        super(configurer);
        this.options = options;
    }

    @Override
    public void preWindowOpen() {
        var configurer = getWindowConfigurer();
        Rectangle bounds = place.initial(Display.getDefault());
        configurer.setInitialSize(new org.eclipse.swt.graphics.Point(bounds.width, bounds.height));
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
            pages = new Pages(window());
            window().getService(MTrimmedWindow.class).getContext().set(Pages.class, pages);
            WindowBars.add(window());
            WindowBars.clear(window());
            place.applyTo(window().getShell());
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
        commands = new FrameCommands(pages);
        lock = new WindowLock(window());
        var preferences = PreferenceValues.stored();
        idle = new IdleWatch(shell.getDisplay(), new IdleTime(() -> System.nanoTime() / NANOS,
                preferences::lockAfterMinutes), lock::lock);
        new EditorArea(pages);
        clinicChanges = desk.clinic().onChange(() -> OnScreen.later(shell, () -> follow(desk)));
        patientChanges = desk.patient().onChange(() -> OnScreen.later(shell, pages::follow));
        pages.onChange(this::hideOthers);
        follow(desk);
        shell.layout(true, true);
        var record = window().getService(ActiveRecord.class);
        watch = new FolderWatch(desk.clinic(), desk.notices(), () -> OnScreen.later(shell, record::save));
        watch.start();
        backups = BackupDesk.of(window());
        backups.start();
        // From now on what waits for a server is recorded whenever its clinic is opened.
        window().getService(WaitingWork.class);
        AppIcon.on(shell);
    }

    private IWorkbenchWindow window() {
        return getWindowConfigurer().getWindow();
    }

    private void follow(ClinicDesk desk) {
        var clinic = desk.clinic().clinic();
        getWindowConfigurer().setTitle(clinic.map(open -> NLS.bind(Messages.window_title_clinic,
                open.profile().name())).orElse(Messages.window_title));
        pages.follow();
    }

    /** When a patient's pages open, the patient may look on. */
    private void hideOthers() {
        var now = pages.current().filter(Step::visit).isPresent();
        if (now && !visit && PreferenceValues.stored().discreetOnOpen()) {
            window().getService(Discreet.class).set(true);
        }
        visit = now;
    }

    @Override
    public boolean preWindowShellClose() {
        if (options.empty()) {
            return true;
        }
        if (lock != null && lock.locked() && Leaving.asks(window())) {
            lock.sayUnsaved();
            return false;
        }
        if (!Leaving.allowed(() -> window().close())) {
            return false;
        }
        place.keep(window().getShell());
        return true;
    }

    @Override
    public void postWindowClose() {
        if (commands != null) {
            commands.dispose();
            watch.cancel();
            backups.dispose();
            idle.close();
            clinicChanges.close();
            patientChanges.close();
        }
    }
}
