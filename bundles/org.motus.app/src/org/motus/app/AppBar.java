package org.motus.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.care.Registration;
import org.motus.store.UserInfo;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Chip;
import org.motus.ui.ColorToken;
import org.motus.ui.Commands;
import org.motus.ui.Discreet;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.PreferenceValues;
import org.motus.ui.Step;
import org.motus.ui.Theme;

/** Where one goes from anywhere: the patients, the library, the palette; who works here, and whether a patient looks on. */
@NonNullByDefault({})
final class AppBar {

    private static final int HEIGHT = 44;
    private static final int SEARCH_LEAST = 160;
    private static final int NAME_LEAST = 40;

    private final List<Registration> registrations = new ArrayList<>();
    private final PreferenceValues preferences = PreferenceValues.stored();
    private final Pages pages;
    private final Composite bar;
    private final BarButton caseload;
    private final BarButton library;
    private final BarButton discreetButton;
    private final BarButton clinician;

    AppBar(Composite parent, Pages pages) {
        this.pages = pages;
        var metrics = Metrics.of(parent.getDisplay());
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(Theme.color(ColorToken.SURFACE));
        bar.setData("id", "bar.app");
        bar.setLayout(new BarLayout(metrics.px(HEIGHT), metrics.group(), metrics.gap()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        caseload = button(BarButton.Look.QUIET, Icon.USERS, Messages.bar_caseload, "bar.caseload");
        caseload.setToolTipText(Messages.bar_caseload_tip);
        caseload.addListener(SWT.Selection, event -> pages.show(Step.CASELOAD));
        library = button(BarButton.Look.QUIET, Icon.BOOK_OPEN, Messages.bar_library, "bar.library");
        library.addListener(SWT.Selection, event -> pages.show(Step.LIBRARY));
        var search = new SearchButton(bar, Messages.bar_search, Messages.bar_search_brief, "Ctrl+K");
        search.setData("id", "bar.search");
        search.setLayoutData(BarLayout.Place.shrinking(2, metrics.px(SEARCH_LEAST)));
        search.addListener(SWT.Selection, event -> run(Commands.PALETTE));
        demoSign();
        discreetButton = button(BarButton.Look.FRAMED, Icon.EYE, Messages.bar_discreet_off, "bar.discreet");
        discreetButton.setLayoutData(BarLayout.Place.RIGHT);
        discreetButton.setToolTipText(Messages.bar_discreet_tip);
        discreetButton.addListener(SWT.Selection, event -> run(Commands.DISCREET));
        clinician = button(BarButton.Look.QUIET, Icon.CIRCLE_USER, "", "bar.clinician");
        clinician.setLayoutData(new BarLayout.Place(true, false, 1, metrics.px(NAME_LEAST)));
        clinician.addListener(SWT.Selection, event -> who());
        lock(bar, pages.window()).setLayoutData(BarLayout.Place.RIGHT);
        registrations.add(clinic().onChange(() -> OnScreen.later(bar, this::follow)));
        registrations.add(discreet().onChange(this::follow));
        registrations.add(preferences.onChange(() -> OnScreen.later(bar, this::follow)));
        bar.addDisposeListener(event -> registrations.forEach(Registration::close));
        follow();
    }

    private BarButton button(BarButton.Look look, Icon icon, String text, String id) {
        var button = new BarButton(bar, look, icon, text);
        button.setData("id", id);
        return button;
    }

    /** Nobody may take an invented patient for a real one. */
    private void demoSign() {
        if (clinic().clinic().filter(open -> open.profile().demo()).isPresent()) {
            var chip = new Chip(bar, Messages.clinic_demo);
            chip.setData("id", "clinic.demo");
            chip.setLayoutData(BarLayout.Place.shrinking(4, 0));
        }
    }

    /** The button that locks, or offers a password to lock with. */
    static IconButton lock(Composite bar, IWorkbenchWindow window) {
        var lock = new IconButton(bar, Icon.LOCK, Messages.bar_lock).framed();
        lock.setData("id", "bar.lock");
        lock.setToolTipText(Messages.bar_lock_tip);
        lock.addListener(SWT.Selection, event -> RunCommand.in(window, Commands.LOCK, Map.of()));
        return lock;
    }

    /** In a clinic without users everybody types the own name. */
    private void who() {
        clinic().user().ifPresentOrElse(user -> new UserPopover(pages.window(), clinician, user).open(),
                () -> new NamePopover(clinician).open());
    }

    private ActiveClinic clinic() {
        return pages.window().getService(ActiveClinic.class);
    }

    private Discreet discreet() {
        return pages.window().getService(Discreet.class);
    }

    private void run(String command) {
        RunCommand.in(pages.window(), command, Map.of());
    }

    void takeKeys() {
        caseload.setFocus();
    }

    void follow() {
        if (bar.isDisposed()) {
            return;
        }
        var page = pages.current();
        caseload.setOn(page.filter(Step.CASELOAD::equals).isPresent());
        library.setOn(page.filter(Step.LIBRARY::equals).isPresent());
        var on = discreet().on();
        discreetButton.show(on ? Icon.EYE_OFF : Icon.EYE, on ? Messages.bar_discreet_on : Messages.bar_discreet_off);
        discreetButton.setOn(on);
        var name = clinic().author();
        clinician.setToolTipText(clinic().user().map(UserInfo::role).map(RoleWords::of)
                .map(role -> NLS.bind(AccessWords.bar_user_tip, role)).orElse(Messages.bar_clinician_tip));
        clinician.show(Icon.CIRCLE_USER, name.isEmpty() ? Messages.bar_clinician_none : name);
        bar.layout(true);
    }
}
