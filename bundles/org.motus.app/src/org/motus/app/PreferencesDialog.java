package org.motus.app;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.ui.AccessibleName;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Parts;
import org.motus.ui.PreferenceValues;
import org.motus.ui.PreferenceValues.Colors;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** What this user wants to see. Each choice counts at once; there is nothing to confirm. */
@NonNullByDefault({})
final class PreferencesDialog extends SurfaceDialog {

    private static final int WIDTH = 440;
    /** Title of the window, button bar and what the desktop needs around it. */
    private static final int FRAME = 130;
    private static final int LOCK_WIDTH = 180;
    private static final List<Integer> LOCK_MINUTES = List.of(5, 10, 15, 30, 0);

    private final IWorkbenchWindow window;
    private final PreferenceValues values = PreferenceValues.stored();
    private Metrics metrics;
    private Composite page;

    PreferencesDialog(IWorkbenchWindow window) {
        super(window.getShell());
        this.window = window;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.preferences_title);
        shell.setData("id", "preferences");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        metrics = Metrics.of(parent.getDisplay());
        parent.setBackground(Theme.color(ColorToken.SURFACE));
        var scroll = Parts.scroll(parent);
        page = new Composite(scroll, SWT.NONE);
        page.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.page()).spacing(0, metrics.gap())
                .applyTo(page);
        fill();
        var size = page.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroll.setContent(page);
        scroll.setMinHeight(size.y);
        var room = parent.getMonitor().getClientArea().height - metrics.px(FRAME);
        GridDataFactory.fillDefaults().grab(true, true).hint(size.x, Math.min(size.y, room)).applyTo(scroll);
        return scroll;
    }

    private void fill() {
        section(Messages.preferences_colors);
        colors();
        section(Messages.preferences_text);
        check(Messages.preferences_larger, "preferences.larger", values.largerText(), values::setLargerText);
        note(Messages.preferences_larger_words);
        section(Messages.preferences_motion);
        check(Messages.preferences_motion_less, "preferences.motion", values.reduceMotion(), values::setReduceMotion);
        note(Messages.preferences_motion_words);
        section(Messages.preferences_discreet);
        check(Messages.preferences_discreet_open, "preferences.discreet", values.discreetOnOpen(),
                values::setDiscreetOnOpen);
        note(Messages.preferences_discreet_words);
        section(AccessWords.preferences_lock);
        lock();
        note(AccessWords.preferences_lock_words);
        if (window.getService(ActiveClinic.class).user().isEmpty()) {
            section(Messages.name_title);
            name();
            note(Messages.name_words);
        }
    }

    private void colors() {
        var row = new Composite(page, SWT.NONE);
        row.setBackground(page.getBackground());
        AccessibleName.set(row, Messages.preferences_colors);
        GridLayoutFactory.fillDefaults().numColumns(Colors.values().length).spacing(metrics.page(), 0).applyTo(row);
        for (var colors : Colors.values()) {
            var choice = new Button(row, SWT.RADIO);
            choice.setText(switch (colors) {
                case LIGHT -> Messages.preferences_light;
                case DARK -> Messages.preferences_dark;
                case SYSTEM -> Messages.preferences_system;
            });
            choice.setData("id", "preferences." + colors.name());
            choice.setSelection(values.colors() == colors);
            Theme.style(choice, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
            choice.addListener(SWT.Selection, event -> {
                if (choice.getSelection() && values.colors() != colors) {
                    values.setColors(colors);
                    Appearance.apply(window);
                }
            });
        }
    }

    private void lock() {
        var labels = LOCK_MINUTES.stream().map(minutes -> minutes == 0
                ? AccessWords.preferences_lock_never
                : NLS.bind(AccessWords.preferences_lock_minutes, minutes)).toList();
        var choice = new ChoiceField(page, "", "preferences.lock", labels);
        choice.speakAs(AccessWords.preferences_lock);
        choice.select(LOCK_MINUTES.indexOf(values.lockAfterMinutes()));
        choice.onChoose(index -> values.setLockAfterMinutes(LOCK_MINUTES.get(index)));
        GridDataFactory.swtDefaults().hint(metrics.px(LOCK_WIDTH), SWT.DEFAULT).applyTo(choice);
    }

    private void check(String words, String id, boolean now, Consumer<Boolean> keep) {
        var check = new Button(page, SWT.CHECK);
        check.setText(words);
        check.setData("id", id);
        check.setSelection(now);
        Theme.style(check, TypeStyle.BODY, ColorToken.TEXT, ColorToken.SURFACE);
        check.addListener(SWT.Selection, event -> keep.accept(check.getSelection()));
    }

    private void name() {
        var field = new Text(page, SWT.BORDER | SWT.SINGLE);
        field.setTextLimit(80);
        field.setText(values.clinician());
        field.setData("id", "preferences.name");
        field.setFont(Theme.font(TypeStyle.BODY));
        AccessibleName.set(field, Messages.name_title);
        GridDataFactory.swtDefaults().hint(metrics.px(260), SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.Modify, event -> values.setClinician(field.getText()));
    }

    private void section(String text) {
        var label = line(text, TypeStyle.CARD, ColorToken.TEXT);
        if (page.getChildren().length > 1) {
            GridDataFactory.createFrom((org.eclipse.swt.layout.GridData) label.getLayoutData())
                    .indent(0, metrics.gap()).applyTo(label);
        }
    }

    private void note(String text) {
        line(text, TypeStyle.SMALL, ColorToken.TEXT2);
    }

    private Label line(String text, TypeStyle style, ColorToken color) {
        var label = new Label(page, SWT.WRAP);
        label.setText(text);
        Theme.style(label, style, color, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().grab(true, false).hint(metrics.px(WIDTH), SWT.DEFAULT).applyTo(label);
        return label;
    }
}
