package org.motus.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.care.OwnExerciseDocument;
import org.motus.care.OwnExerciseFaults.At;
import org.motus.model.library.LibraryPackage.Literals;
import org.motus.model.library.Step;
import org.motus.model.library.StepRole;
import org.motus.store.ExerciseRules;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.Metrics;
import org.motus.ui.OnScreen;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TextField;
import org.motus.ui.TypeStyle;

/** The steps of an exercise in order, each with its kind and words. */
@NonNullByDefault({})
final class OwnSteps {

    /** A step and the fields that show it. */
    private record Row(Step step, ChoiceField role, TextField text) {
    }

    private final OwnExerciseDocument document;
    private final Composite rows;
    private final Label fault;
    private final PrimaryButton add;
    private final Runnable laidOut;
    private List<Row> shown = List.of();

    OwnSteps(Composite parent, OwnExerciseDocument document, OwnFields fields, Runnable laidOut) {
        this.document = document;
        this.laidOut = laidOut;
        rows = Parts.row(parent, 3);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(rows);
        fault = Parts.sentence(parent, "", TypeStyle.SMALL, ColorToken.BLOCK);
        fault.setData("id", "own.steps.fault");
        add = new PrimaryButton(parent, OwnWords.add_step, false);
        add.setIcon(Icon.PLUS);
        add.setData("id", "own.step.add");
        add.addListener(SWT.Selection, event -> {
            document.addStep();
            shown.getLast().text().setFocus();
        });
        fields.also(this::show);
    }

    private void show() {
        var steps = document.exercise().getSteps();
        if (!steps.equals(shown.stream().map(Row::step).toList())) {
            build(List.copyOf(steps));
        }
        shown.forEach(row -> {
            row.role().select(row.step().getRole().getValue());
            row.text().show(row.step().getText() == null ? "" : row.step().getText());
        });
        add.setEnabled(steps.size() < ExerciseRules.STEPS);
    }

    private void build(List<Step> steps) {
        for (var child : rows.getChildren()) {
            child.dispose();
        }
        var next = new ArrayList<Row>();
        for (var step : steps) {
            next.add(row(step, next.size() + 1, steps.size()));
        }
        shown = next;
        laidOut.run();
    }

    private Row row(Step step, int number, int of) {
        var metrics = Metrics.of(rows.getDisplay());
        var role = new ChoiceField(rows, NLS.bind(OwnWords.step_role, number), "own.step.role." + number,
                OwnWords.list(OwnWords.step_roles));
        GridDataFactory.fillDefaults().hint(metrics.px(150), SWT.DEFAULT).align(SWT.FILL, SWT.BEGINNING).applyTo(role);
        role.onChoose(index -> document.choose(step, Literals.STEP__ROLE, StepRole.get(index)));
        var text = new TextField(rows, NLS.bind(OwnWords.step, number), "own.step." + number, true);
        text.limit(ExerciseRules.SENTENCES);
        text.onType(typed -> document.type(step, Literals.STEP__TEXT, typed));
        GridDataFactory.fillDefaults().grab(true, false).hint(metrics.px(200), SWT.DEFAULT).applyTo(text);
        var buttons = Parts.row(rows, 3);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        button(buttons, Icon.ARROW_UP, OwnWords.step_up, number, "up", () -> document.moveStep(step, -1))
                .setEnabled(number > 1);
        button(buttons, Icon.ARROW_DOWN, OwnWords.step_down, number, "down", () -> document.moveStep(step, 1))
                .setEnabled(number < of);
        button(buttons, Icon.TRASH_2, OwnWords.step_remove, number, "remove", () -> document.removeStep(step));
        return new Row(step, role, text);
    }

    /** Where steps change places, the rows are made anew; what was typed is handed on before. */
    private IconButton button(Composite parent, Icon icon, String name, int number, String id, Runnable work) {
        var button = new IconButton(parent, icon, NLS.bind(name, number));
        button.setData("id", "own.step." + id + "." + number);
        button.addListener(SWT.Selection, event -> {
            shown.forEach(row -> row.text().flush());
            OnScreen.later(rows, work);
        });
        return button;
    }

    /** Puts the cursor into the first step that says nothing. */
    void focusSilent() {
        shown.stream().filter(row -> row.text().text().isBlank()).findFirst()
                .ifPresentOrElse(row -> row.text().setFocus(), add::setFocus);
    }

    void faults(Map<At, String> faults) {
        var sentence = faults.getOrDefault(At.STEPS, "");
        if (Parts.show(fault, sentence)) {
            laidOut.run();
        }
    }
}
