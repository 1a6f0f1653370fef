package org.motus.ui.program;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.motus.care.DoseField;
import org.motus.care.DoseLimits;
import org.motus.model.library.Sides;
import org.motus.model.program.BodySide;
import org.motus.model.program.Prescription;
import org.motus.safety.Finding;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.CutWords;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.LookOnly;
import org.motus.ui.Metrics;
import org.motus.ui.NumberField;
import org.motus.ui.OnScreen;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.RowSentence;
import org.motus.ui.TextSizes;
import org.motus.ui.TypeStyle;

/** The dose of the selected exercise: its numbers in place, its side, and what can be done with it. */
final class DosePanel {

    /** In the row of the title. */
    private static final int PARTS = 10;
    private static final int SIDE = 76;
    private static final List<BodySide> SIDES = List.of(BodySide.BOTH, BodySide.LEFT, BodySide.RIGHT);

    private final ProgramWork work;
    private final CardActions actions;
    private final Runnable grown;
    private final Composite strip;
    private final Label title;
    private final CutWords titleWords;
    private String name = "";
    private final Label standard;
    private final CutWords standardWords;
    private final Composite fields;
    private final Map<DoseField, NumberField> numbers = new EnumMap<>(DoseField.class);
    private final ChoiceField side;
    private final Metrics metrics;
    private final PrimaryButton easier;
    private final PrimaryButton harder;
    private final OverrideButton override;
    private final IconButton reset;
    private @Nullable Prescription shown;

    /** @param ask asks who overrides a check, and why */
    DosePanel(Composite parent, ProgramWork work, CardActions actions, Consumer<Finding> ask, Runnable grown) {
        this.work = work;
        this.actions = actions;
        this.grown = grown;
        metrics = Metrics.of(parent.getDisplay());
        strip = Parts.strip(parent, 1, true);
        strip.setData("id", "dose");
        LookOnly.fields(strip);
        var head = Parts.row(strip, PARTS);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        title = Parts.label(head, "", TypeStyle.BODY_BOLD, ColorToken.TEXT);
        title.setData("id", "dose.title");
        titleWords = new CutWords(title, TypeStyle.BODY_BOLD);
        standard = Parts.label(head, "", TypeStyle.SMALL, ColorToken.TEXT2);
        standard.setData("id", "dose.default");
        standardWords = new CutWords(standard, TypeStyle.SMALL);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT)
                .applyTo(standard);
        easier = button(head, Messages.dose_easier, Icon.CHEVRONS_DOWN, "dose.easier",
                () -> actions.step(work.selected(), false));
        harder = button(head, Messages.dose_harder, Icon.CHEVRONS_UP, "dose.harder",
                () -> actions.step(work.selected(), true));
        override = new OverrideButton(head, work, "dose.override", ask);
        reset = iconButton(head, Icon.ROTATE_CCW, Messages.dose_reset, "dose.reset",
                () -> work.document().dose().asDefault(work.selected()));
        iconButton(head, Icon.ARROW_UP, Messages.dose_up, "dose.up",
                () -> actions.move(work.selected(), work.selected() - 1));
        iconButton(head, Icon.ARROW_DOWN, Messages.dose_down, "dose.down",
                () -> actions.move(work.selected(), work.selected() + 1));
        iconButton(head, Icon.COPY, Messages.dose_duplicate, "dose.duplicate",
                () -> actions.duplicate(work.selected()));
        iconButton(head, Icon.TRASH_2, Messages.dose_remove, "dose.remove", () -> actions.remove(work.selected()));
        head.addListener(SWT.Resize, event -> fitTitle());
        fields = new Composite(strip, SWT.NONE);
        fields.setBackground(strip.getBackground());
        var layout = new RowLayout(SWT.HORIZONTAL);
        layout.marginLeft = layout.marginRight = layout.marginTop = layout.marginBottom = 0;
        layout.spacing = metrics.px(3);
        layout.wrap = true;
        fields.setLayout(layout);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(fields);
        var sentence = new RowSentence(strip, "dose.fault");
        // A popover grows with the sentence; a layout is under way when the size of the sentence changes.
        sentence.addListener(SWT.Resize, event -> OnScreen.later(sentence, grown));
        for (var field : DoseField.values()) {
            numbers.put(field, number(field, sentence));
        }
        side = new ChoiceField(fields, Messages.dose_side, "dose.side",
                List.of(Messages.side_both, Messages.side_left, Messages.side_right));
        side.setLayoutData(new RowData(metrics.px(SIDE), SWT.DEFAULT));
        side.onChoose(index -> work.document().dose().side(work.selected(), SIDES.get(index)));
    }

    private PrimaryButton button(Composite head, String text, Icon icon, String id, Runnable action) {
        var button = LookOnly.button(new PrimaryButton(head, text, false));
        button.setIcon(icon);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private static IconButton iconButton(Composite head, Icon icon, String name, String id, Runnable action) {
        var button = LookOnly.button(new IconButton(head, icon, name).framed());
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private NumberField number(DoseField field, RowSentence sentence) {
        var limits = DoseLimits.of(field);
        var number = new NumberField(fields, DoseLabels.of(field), "dose." + field.name(), limits.least(),
                limits.most(), "");
        number.speakAs(DoseLabels.spoken(field));
        number.stepSize(limits.step());
        // A sentence would be a column of letters below so narrow a field: it stands below them all instead.
        number.sayIn(sentence);
        var width = metrics.px(DoseLabels.width(field));
        number.setLayoutData(new RowData(width, number.computeSize(width, SWT.DEFAULT).y));
        number.onChange(value -> {
            // What was typed belongs to the exercise it was typed for, also when another one is selected by now.
            var place = work.document().prescriptions().indexOf(shown);
            if (value != null && place >= 0) {
                number.error(work.document().dose().set(place, field, value).orElse(""));
            }
        });
        return number;
    }

    void show() {
        var place = work.selected();
        strip.setVisible(place >= 0);
        ((GridData) strip.getLayoutData()).exclude = place < 0;
        if (place >= 0) {
            show(place, work.document().prescriptions().get(place));
        }
    }

    private void show(int place, Prescription prescription) {
        if (shown != prescription) {
            numbers.values().forEach(NumberField::settle);
            shown = prescription;
        }
        var exercise = prescription.getExercise();
        name = place + 1 + " " + exercise.getName();
        titleWords.show(name);
        var words = NLS.bind(Messages.dose_default, actions.standard(prescription));
        standardWords.show(words);
        var again = false;
        for (var entry : numbers.entrySet()) {
            again |= fit(entry.getValue(), entry.getKey().fits(prescription));
            entry.getValue()
                    .show(entry.getKey().read(prescription).<@Nullable Integer>map(number -> number).orElse(null));
        }
        again |= fit(side, prescription.getDosage().getSides() != Sides.NONE);
        side.select(SIDES.indexOf(prescription.getSide()));
        easier.setEnabled(work.document().neighbor(place, false).isPresent());
        harder.setEnabled(work.document().neighbor(place, true).isPresent());
        reset.setEnabled(actions.changed(prescription));
        override.show();
        fitTitle();
        if (again) {
            grown.run();
        }
    }

    /** A long name gives way to the buttons beside it. */
    private void fitTitle() {
        var head = title.getParent();
        // Also a part that is not there leaves its gap.
        var taken = metrics.gap() * (PARTS - 1);
        for (var child : head.getChildren()) {
            if (child != title && child != standard && child.getVisible()) {
                taken += child.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
            }
        }
        var room = Math.max(metrics.px(60), head.getClientArea().width - taken);
        var needed = TextSizes.of(head.getDisplay()).of(name, title.getFont()).x + metrics.tight();
        ((GridData) title.getLayoutData()).widthHint = Math.min(room, needed);
        head.layout();
    }

    private static boolean fit(Control field, boolean fits) {
        var data = (RowData) field.getLayoutData();
        var changed = data.exclude == fits;
        data.exclude = !fits;
        field.setVisible(fits);
        return changed;
    }

    /** Brings the keyboard into the first number. */
    void focus() {
        numbers.values().stream().filter(Control::isVisible).findFirst().ifPresent(field -> field.control().setFocus());
    }

    Control control() {
        return strip;
    }
}
