package org.motus.ui.program;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.motus.care.Draft;
import org.motus.library.DoseWords;
import org.motus.model.library.LocationCode;
import org.motus.model.library.Severity;
import org.motus.model.program.Profile;
import org.motus.safety.Finding;
import org.motus.ui.AccessibleName;
import org.motus.ui.Card;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Numbers;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SegmentedChoice;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Asks for location and profile, and shows what the set holds before it is used. */
final class StartPage {

    private static final List<Profile> PROFILES = List.of(Profile.GENTLE, Profile.STANDARD);

    private final Card card;
    private final StartModel model;
    private final ProgramDesk desk;
    private final Runnable grown;
    private final org.eclipse.swt.widgets.List locations;
    private final SegmentedChoice profile;
    private final Label reason;
    private final Composite set;
    private final Button fixes;
    private final Text clinician;

    StartPage(Composite parent, StartModel model, boolean hasProgram, ProgramDesk desk, Runnable grown) {
        this.model = model;
        this.desk = desk;
        this.grown = grown;
        var metrics = Metrics.of(parent.getDisplay());
        card = new Card(parent, 2, false);
        ((GridLayout) card.getLayout()).verticalSpacing = metrics.group();
        var title = Parts.label(card, Messages.start_title, TypeStyle.SECTION, ColorToken.TEXT);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        caption(Messages.start_location);
        locations = createLocations();
        caption(Messages.start_profile);
        var choice = Parts.row(card, 1);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(choice);
        profile = new SegmentedChoice(choice, Messages.start_profile,
                List.of(Messages.profile_gentle, Messages.profile_standard));
        profile.setData("id", "start.profile");
        profile.onChoose(index -> {
            model.choose(PROFILES.get(index));
            show();
        });
        reason = Parts.sentence(choice, "", TypeStyle.SMALL, ColorToken.TEXT2);
        reason.setData("id", "start.reason");
        caption(Messages.start_set);
        set = Parts.row(card, 3);
        set.setData("id", "start.set");
        GridDataFactory.fillDefaults().grab(true, false).applyTo(set);
        fixes = new Button(card, SWT.CHECK);
        fixes.setText(Messages.start_fixes);
        fixes.setSelection(true);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(fixes);
        fixes.setData("id", "start.fixes");
        Theme.style(fixes, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        fixes.addListener(SWT.Selection, event -> {
            model.fix(fixes.getSelection());
            show();
        });
        caption(Messages.start_clinician);
        clinician = createClinician(metrics);
        caption("");
        createButtons(metrics, hasProgram);
        show();
    }

    private void caption(String text) {
        var label = Parts.label(card, text, TypeStyle.BODY, ColorToken.TEXT2);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(label);
    }

    private org.eclipse.swt.widgets.List createLocations() {
        var list = new org.eclipse.swt.widgets.List(card, SWT.SINGLE | SWT.BORDER);
        Theme.style(list, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        list.setItems(model.locations().stream().map(location -> location.getName()).toArray(String[]::new));
        list.setData("id", "start.location");
        AccessibleName.set(list, Messages.start_location);
        list.addListener(SWT.Selection, event -> {
            model.choose(model.locations().get(list.getSelectionIndex()).getCode());
            show();
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(list);
        return list;
    }

    private Text createClinician(Metrics metrics) {
        var field = new Text(card, SWT.BORDER);
        field.setFont(Theme.font(TypeStyle.BODY));
        field.setText(desk.clinician());
        field.setEditable(!desk.signedIn());
        field.setTextLimit(100);
        field.setData("id", "start.clinician");
        AccessibleName.set(field, Messages.start_clinician);
        GridDataFactory.swtDefaults().hint(metrics.px(260), SWT.DEFAULT).applyTo(field);
        return field;
    }

    private void createButtons(Metrics metrics, boolean hasProgram) {
        var box = Parts.row(card, 2);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(box);
        var use = new PrimaryButton(box, Messages.start_use, true);
        use.setData("id", "start.use");
        use.setEnabled(desk.clinic().mayWrite());
        use.addListener(SWT.Selection, event -> {
            desk.clinician(clinician.getText());
            var program = model.draft().program();
            program.setClinicianName(clinician.getText().strip());
            desk.begin(program);
        });
        if (hasProgram) {
            var cancel = new PrimaryButton(box, Messages.start_cancel, false);
            cancel.setData("id", "start.cancel");
            cancel.addListener(SWT.Selection, event -> desk.ask(false));
        }
    }

    private void show() {
        var codes = model.locations().stream().map(location -> location.getCode()).toList();
        locations.select(codes.indexOf(model.location()));
        profile.select(PROFILES.indexOf(model.profile()));
        Parts.show(reason, model.reason());
        for (var child : set.getChildren()) {
            child.dispose();
        }
        var draft = model.draft();
        exercises(draft);
        var blocked = model.blocked();
        blocked.stream().map(Finding::sentence).forEach(this::warning);
        fixes.setVisible(!blocked.isEmpty());
        ((GridData) fixes.getLayoutData()).exclude = blocked.isEmpty();
        grown.run();
    }

    private void exercises(Draft draft) {
        var words = new DoseWords();
        for (var phase : draft.program().getPhases()) {
            for (var prescription : phase.getPrescriptions()) {
                Parts.label(set, prescription.getExercise().getName(), TypeStyle.BODY_BOLD, ColorToken.TEXT);
                var dose = Parts.label(set, words.brief(prescription.getDosage()), TypeStyle.BODY, ColorToken.TEXT2);
                GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(dose);
            }
        }
        var totals = model.totals(draft);
        var sum = Parts.label(set, NLS.bind(Messages.start_totals, new Object[] { totals.exercises(),
                TotalsWords.exercises(totals), Numbers.plain(model.session(draft)), TotalsWords.minutes(totals) }),
                TypeStyle.BODY, ColorToken.TEXT);
        sum.setData("id", "start.totals");
        GridDataFactory.fillDefaults().span(3, 1).applyTo(sum);
    }

    private void warning(String sentence) {
        var row = Parts.row(set, 2);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).applyTo(row);
        var severity = Severity.BLOCK;
        Parts.icon(row, Words.icon(severity), Words.color(severity), Words.severity(severity));
        Parts.sentence(row, sentence, TypeStyle.BODY, ColorToken.TEXT).setData("id", "start.blocked");
    }

    /** Shows the set for a patient whose location, flags, equipment or minutes are others by now. */
    void refresh(Optional<LocationCode> suggested) {
        if (!card.isDisposed()) {
            model.follow(suggested);
            show();
        }
    }

    /** Gives the page its width. */
    void width(int pixels) {
        ((GridData) card.getLayoutData()).widthHint = pixels;
    }

    void focus() {
        locations.setFocus();
    }

    Control control() {
        return card;
    }
}
