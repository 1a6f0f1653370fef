package org.motus.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.motus.care.CareService;
import org.motus.care.PatientDocument;
import org.motus.care.Registration;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.ColorToken;
import org.motus.ui.Commands;
import org.motus.ui.Discreet;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.Metrics;
import org.motus.ui.Step;
import org.motus.ui.Theme;
import org.motus.ui.WorkState;

/**
 * Who the patient is, what is flagged, and the five steps of the visit. Merged, it also holds what the app bar holds, as
 * icons.
 */
@NonNullByDefault({})
final class PatientBar {

    private static final int HEIGHT = 54;
    private static final int MERGED_HEIGHT = 44;

    private final List<Registration> registrations = new ArrayList<>();
    private final Pages pages;
    private final boolean merged;
    private final Composite bar;
    private final PatientSign sign;
    private final FlagStrip flags;
    private final StepTabs steps;
    private IconButton discreetButton;

    PatientBar(Composite parent, Pages pages, boolean merged) {
        this.pages = pages;
        this.merged = merged;
        var metrics = Metrics.of(parent.getDisplay());
        bar = new Composite(parent, SWT.NONE);
        bar.setBackground(Theme.color(ColorToken.SURFACE));
        bar.setData("id", "bar.patient");
        bar.setLayout(new BarLayout(metrics.px(merged ? MERGED_HEIGHT : HEIGHT), metrics.group(), metrics.gap()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        if (merged) {
            icon(Icon.USERS, Messages.bar_caseload_tip, "bar.caseload", () -> pages.show(Step.CASELOAD));
        }
        sign = new PatientSign(bar, () -> run(Commands.EDIT_PATIENT));
        sign.setLayoutData(BarLayout.Place.shrinking(2, metrics.px(merged ? 90 : 160)));
        flags = new FlagStrip(bar, () -> run(Commands.EDIT_PATIENT));
        steps = new StepTabs(bar, pages);
        steps.setLayoutData(new BarLayout.Place(true, true, 0, 0));
        if (merged) {
            icons();
        }
        registrations.add(record().onChange(this::follow));
        registrations.add(service(WorkState.class).onChange(this::follow));
        registrations.add(service(Discreet.class).onChange(this::follow));
        bar.addDisposeListener(event -> registrations.forEach(Registration::close));
        follow();
    }

    private void icons() {
        icon(Icon.SEARCH, Messages.bar_search_tip, "bar.search", () -> run(Commands.PALETTE)).framed()
                .setLayoutData(BarLayout.Place.RIGHT);
        discreetButton = icon(Icon.EYE, Messages.bar_discreet_off, "bar.discreet", () -> run(Commands.DISCREET))
                .framed();
        discreetButton.setLayoutData(BarLayout.Place.RIGHT);
        AppBar.lock(bar, pages.window()).setLayoutData(BarLayout.Place.RIGHT);
    }

    private IconButton icon(Icon icon, String name, String id, Runnable action) {
        var button = new IconButton(bar, icon, name);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void run(String command) {
        RunCommand.in(pages.window(), command, Map.of());
    }

    private <T> T service(Class<T> type) {
        return pages.window().getService(type);
    }

    private ActiveRecord record() {
        return service(ActiveRecord.class);
    }

    void follow() {
        var row = service(ActivePatient.class).patient();
        if (bar.isDisposed() || row.isEmpty()) {
            return;
        }
        var document = record().document().filter(open -> open.patient().getId().equals(row.get().id()));
        var line = PatientLine.of(row.get(), document,
                service(ActiveClinic.class).care().map(CareService::library), LocalDate.now());
        var facts = merged ? line.shortFacts() : line.facts();
        sign.show(line.name(), facts.isEmpty() ? Messages.patient_details : facts);
        flags.show(line.flags());
        flags.setLayoutData(BarLayout.Place.shrinking(1, Math.max(1, flags.foldedWidth())));
        pages.current().ifPresent(steps::show);
        document.ifPresent(this::marks);
        if (discreetButton != null) {
            var on = service(Discreet.class).on();
            discreetButton.show(on ? Icon.EYE_OFF : Icon.EYE,
                    on ? Messages.bar_discreet_on : Messages.bar_discreet_off);
            discreetButton.setOn(on);
        }
        bar.layout(true);
    }

    private void marks(PatientDocument document) {
        var screened = document.openEpisode().filter(episode -> !episode.getScreenings().isEmpty()).isPresent();
        if (merged) {
            return;
        }
        steps.mark(Step.SCREENING, screened ? Icon.CHECK : Icon.CIRCLE_DASHED, ColorToken.TEXT2,
                screened ? Messages.step_screened : Messages.step_not_screened);
        var draft = draft();
        steps.mark(Step.PROGRAM, draft ? Icon.PENCIL : null, ColorToken.TEXT2, draft ? Messages.step_draft : "");
    }

    /** Puts the keys on the current step. */
    void takeKeys() {
        steps.takeKeys();
    }

    private boolean draft() {
        var page = pages.window().getActivePage();
        if (page == null) {
            return false;
        }
        for (IEditorPart editor : page.getDirtyEditors()) {
            if (editor != null) {
                return true;
            }
        }
        return false;
    }
}
