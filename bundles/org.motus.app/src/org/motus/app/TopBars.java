package org.motus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.motus.care.Registration;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.Banner;
import org.motus.ui.ColorToken;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.OnScreen;
import org.motus.ui.Step;
import org.motus.ui.Theme;

/** The bars above the screens: the app bar, and the patient bar while a patient's pages are shown. They merge in a small window. */
@NonNullByDefault({})
public final class TopBars {

    private static final String KEY = "org.motus.app.topbars";
    private static final int NARROW = 1024;
    private static final int LOW = 600;

    /** Which bars there are. */
    private enum Shape {
        NONE, READING, APP, BOTH, MERGED
    }

    @Inject
    private Pages pages;

    private final List<Registration> registrations = new ArrayList<>();
    private Composite stack;
    private Shape shape;
    private boolean looks;
    private final List<Banner> banners = new ArrayList<>();
    private Optional<AppBar> appBar = Optional.empty();
    private Optional<PatientBar> patientBar = Optional.empty();

    /** Called by the workbench. */
    @PostConstruct
    public void create(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(stack);
        var shell = parent.getShell();
        shell.setData(KEY, this);
        var window = pages.window();
        registrations.add(pages.onChange(() -> {
            follow();
            OnScreen.later(stack, this::keepKeys);
        }));
        registrations.add(window.getService(Notices.class).onChange(() -> OnScreen.later(stack, this::showBanners)));
        registrations.add(window.getService(ActiveClinic.class).onChange(this::followSoon));
        registrations.add(window.getService(ActivePatient.class).onChange(this::followSoon));
        shell.addListener(SWT.Resize, event -> followSoon());
        shell.addListener(SWT.Activate, event -> OnScreen.later(stack, this::keepKeys));
        stack.addDisposeListener(event -> registrations.forEach(Registration::close));
        follow();
    }

    /** @return the bars of a window, or empty when it has none */
    static Optional<TopBars> of(Shell shell) {
        return Optional.ofNullable((TopBars) shell.getData(KEY));
    }

    /** @return the bars that are there, from above */
    Stream<Control> bars() {
        return Stream.of(stack.getChildren()).filter(bar -> !bar.isDisposed() && bar.isVisible()
                && bar instanceof Composite composite && composite.getChildren().length > 0);
    }

    private void followSoon() {
        OnScreen.later(stack, this::follow);
    }

    private void follow() {
        if (stack.isDisposed()) {
            return;
        }
        var next = shape();
        if (next != shape || looks != LookOnly.now()) {
            shape = next;
            looks = LookOnly.now();
            build();
        }
        appBar.ifPresent(AppBar::follow);
        patientBar.ifPresent(PatientBar::follow);
        showBanners();
    }

    /** Draws everything anew, in the colors of now. */
    void rebuild() {
        shape = null;
        follow();
    }

    private Shape shape() {
        var window = pages.window();
        if (window.getService(ActiveClinic.class).clinic().isEmpty()) {
            return pages.reading() ? Shape.READING : Shape.NONE;
        }
        var patient = window.getService(ActivePatient.class).patient().isPresent();
        if (!patient || pages.current().filter(step -> step.visit() || step == Step.DETAILS).isEmpty()) {
            return Shape.APP;
        }
        var metrics = Metrics.of(stack.getDisplay());
        var size = stack.getShell().getClientArea();
        return size.width < metrics.px(NARROW) || size.height < metrics.px(LOW) ? Shape.MERGED : Shape.BOTH;
    }

    private void build() {
        for (var child : stack.getChildren()) {
            child.dispose();
        }
        appBar = Optional.empty();
        patientBar = Optional.empty();
        stack.setBackground(Theme.color(ColorToken.SURFACE));
        if (shape == Shape.READING) {
            new ReadingBar(stack, pages);
            line();
        }
        if (shape == Shape.APP || shape == Shape.BOTH) {
            appBar = Optional.of(new AppBar(stack, pages));
            line();
        }
        if (shape == Shape.BOTH || shape == Shape.MERGED) {
            patientBar = Optional.of(new PatientBar(stack, pages, shape == Shape.MERGED));
            line();
            if (looks) {
                new LookOnlyStrip(stack);
                line();
            }
        }
        banners.clear();
        if (shape != Shape.NONE) {
            banner(Notice.Topic.CLINIC);
        }
        if (shape == Shape.BOTH || shape == Shape.MERGED) {
            banner(Notice.Topic.PROGRAM);
        }
        fit();
    }

    private void banner(Notice.Topic topic) {
        banners.add(new Banner(stack, pages.window().getService(Notices.class), topic));
    }

    /** The caseload shows what concerns the clinic itself; every other page shows it below the bars. */
    private void showBanners() {
        var caseload = pages.current().filter(step -> step == Step.CASELOAD).isPresent();
        for (var banner : banners) {
            var wanted = !caseload && pages.current().isPresent() && banner.speaks();
            ((GridData) banner.getLayoutData()).exclude = !wanted;
            banner.setVisible(wanted);
        }
        fit();
    }

    private void fit() {
        stack.layout(true, true);
        stack.getShell().layout(new Control[] { stack }, SWT.DEFER);
    }

    /** Keys go nowhere when what had them is gone with the page; then the bar takes them. */
    private void keepKeys() {
        var focus = stack.getDisplay().getFocusControl();
        if (stack.getDisplay().getActiveShell() == stack.getShell() && (focus == null || !focus.isVisible())) {
            patientBar.ifPresentOrElse(PatientBar::takeKeys, () -> appBar.ifPresent(AppBar::takeKeys));
        }
    }

    private void line() {
        var line = new Composite(stack, SWT.NO_FOCUS);
        line.setBackground(Theme.color(ColorToken.LINE));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
    }
}
