package org.motus.ui.program;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Profile;
import org.motus.ui.AccessibleName;
import org.motus.ui.Card;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Asks for location, profile and name before a program is started. Stands inside the screen, not in a dialog. */
final class StartPanel {

    /** What the clinician chose. */
    interface Listener {

        /** Starts a program. */
        void make(LocationCode location, Profile profile, boolean applyFixes, String clinician);

        /** Closes the panel. */
        void cancel();
    }

    /**
     * What stands in the panel.
     *
     * @param location
     *            empty to suggest the one of the open episode
     * @param profile
     *            empty to suggest the one of the rules
     * @param applyFixes
     *            true to swap or leave out what a flag forbids
     * @param clinician
     *            may be empty
     */
    record Answers(Optional<LocationCode> location, Optional<Profile> profile, boolean applyFixes, String clinician) {

        /** What a panel shows at first. */
        static Answers first(String clinician) {
            return new Answers(Optional.empty(), Optional.empty(), true, clinician);
        }
    }

    private final Card card;
    private final ProgramSheet.StartChoice choice;
    private final List<LocationCode> codes;
    private Combo location;
    private Button standard;
    private Button gentle;
    private Button fixes;
    private Text clinician;
    private Label why;

    StartPanel(Composite parent, ProgramSheet sheet, Answers answers, Listener listener) {
        var metrics = Metrics.of(parent.getDisplay());
        choice = sheet.start();
        codes = List.copyOf(choice.names().keySet());
        card = new Card(parent, 2, true);
        var title = label(card, Messages.chooser_title, TypeStyle.SECTION, ColorToken.TEXT);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(title);
        location = createLocation(answers);
        createProfile(metrics);
        clinician = createClinician(answers.clinician());
        fixes = new Button(card, SWT.CHECK);
        fixes.setText(Messages.chooser_fixes);
        fixes.setSelection(answers.applyFixes());
        fixes.setData("id", "start.fixes");
        Theme.style(fixes, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(fixes);
        createButtons(metrics, sheet, listener);
        suggest();
        answers.profile().ifPresent(this::select);
    }

    private Combo createLocation(Answers answers) {
        label(card, Messages.chooser_location, TypeStyle.BODY, ColorToken.TEXT2);
        var combo = new Combo(card, SWT.READ_ONLY);
        combo.setFont(Theme.font(TypeStyle.BODY));
        combo.setItems(codes.stream().map(choice.names()::get).toArray(String[]::new));
        combo.select(Math.max(0, answers.location().or(choice::suggested).map(codes::indexOf).orElse(0)));
        combo.setData("id", "start.location");
        AccessibleName.set(combo, Messages.chooser_location);
        combo.addListener(SWT.Selection, event -> suggest());
        GridDataFactory.swtDefaults().applyTo(combo);
        return combo;
    }

    private void createProfile(Metrics metrics) {
        var label = label(card, Messages.chooser_profile, TypeStyle.BODY, ColorToken.TEXT2);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).applyTo(label);
        var box = new Composite(card, SWT.NONE);
        box.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.group(), metrics.tight()).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        standard = radio(box, Messages.chooser_standard, "start.standard");
        gentle = radio(box, Messages.chooser_gentle, "start.gentle");
        why = new Label(box, SWT.WRAP);
        Theme.style(why, TypeStyle.SMALL, ColorToken.TEXT2, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(120, SWT.DEFAULT).applyTo(why);
    }

    private static Button radio(Composite box, String text, String id) {
        var button = new Button(box, SWT.RADIO);
        button.setText(text);
        button.setData("id", id);
        Theme.style(button, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        return button;
    }

    private Text createClinician(String name) {
        label(card, Messages.chooser_clinician, TypeStyle.BODY, ColorToken.TEXT2);
        var field = new Text(card, SWT.BORDER);
        field.setFont(Theme.font(TypeStyle.BODY));
        field.setText(name);
        field.setData("id", "start.clinician");
        AccessibleName.set(field, Messages.chooser_clinician);
        GridDataFactory.swtDefaults().hint(260, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private void createButtons(Metrics metrics, ProgramSheet sheet, Listener listener) {
        var box = new Composite(card, SWT.NONE);
        box.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(box);
        GridDataFactory.fillDefaults().span(2, 1).indent(0, metrics.gap()).applyTo(box);
        var next = sheet.saved().map(saved -> saved.revision() + 1).orElse(1);
        var make = new PrimaryButton(box, NLS.bind(Messages.chooser_make, next), true);
        make.setData("id", "start.make");
        make.addListener(SWT.Selection, event -> listener.make(chosen(), profile(), fixes.getSelection(),
                clinician.getText()));
        if (sheet.saved().isPresent()) {
            var cancel = new PrimaryButton(box, Messages.chooser_cancel, false);
            cancel.setData("id", "start.cancel");
            cancel.addListener(SWT.Selection, event -> listener.cancel());
        }
    }

    private LocationCode chosen() {
        return codes.get(Math.max(0, location.getSelectionIndex()));
    }

    private void suggest() {
        var profile = Optional.ofNullable(choice.profiles().get(chosen())).orElse(Profile.GENTLE);
        select(profile);
        why.setText(profile == Profile.GENTLE
                ? Messages.chooser_profile_gentle_suggested
                : Messages.chooser_profile_standard_suggested);
        card.layout(true, true);
    }

    private void select(Profile profile) {
        gentle.setSelection(profile == Profile.GENTLE);
        standard.setSelection(profile == Profile.STANDARD);
    }

    private Profile profile() {
        return gentle.getSelection() ? Profile.GENTLE : Profile.STANDARD;
    }

    /** @return what stands in the panel now */
    Answers answers() {
        return new Answers(Optional.of(chosen()), Optional.of(profile()), fixes.getSelection(), clinician.getText());
    }

    private static Label label(Composite parent, String text, TypeStyle style, ColorToken color) {
        var label = new Label(parent, SWT.NONE);
        label.setText(text);
        Theme.style(label, style, color, ColorToken.SURFACE);
        return label;
    }

    Control control() {
        return card;
    }

    void focus() {
        location.setFocus();
    }
}
