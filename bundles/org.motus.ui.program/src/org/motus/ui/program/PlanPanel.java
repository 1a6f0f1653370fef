package org.motus.ui.program;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.motus.model.library.TriggerStarter;
import org.motus.model.program.IfThenPlan;
import org.motus.model.program.PlanKind;
import org.motus.ui.AccessibleName;
import org.motus.ui.ColorToken;
import org.motus.ui.LookOnly;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** The if-then plans: words from the library or the clinician's own. Folds to the first line where there is little room. */
final class PlanPanel {

    private static final int LONGEST = 200;

    private final ProgramWork work;
    private final Composite strip;
    private final Combo when;
    private final Combo act;
    private final Combo missed;
    private final Combo pain;
    private final List<Control> second;
    private boolean showing;

    PlanPanel(Composite parent, ProgramWork work, Runnable more) {
        this.work = work;
        strip = Parts.strip(parent, 5, true);
        strip.setData("id", "plan");
        var triggers = fitting().map(TriggerStarter::getTrigger).toList();
        var actions = fitting().map(TriggerStarter::getAction).toList();
        label(Messages.plan_when);
        when = combo(Messages.plan_when, "plan.when", triggers, this::typedHabit);
        label(Messages.plan_do);
        act = combo(Messages.plan_do, "plan.do", actions, this::typedHabit);
        var button = new PrimaryButton(strip, Messages.plan_more, false);
        button.setData("id", "plan.more");
        button.addListener(SWT.Selection, event -> more.run());
        var missedLabel = label(Messages.plan_missed);
        missed = combo(Messages.plan_missed, "plan.missed", Messages.plan_missed_words.lines().toList(),
                () -> typed(PlanKind.MISSED, Messages.plan_missed_trigger));
        var painLabel = label(Messages.plan_pain);
        pain = combo(Messages.plan_pain, "plan.pain", Messages.plan_pain_words.lines().toList(),
                () -> typed(PlanKind.PAIN_RISES, Messages.plan_pain_trigger));
        var rest = label("");
        second = List.of(missedLabel, missed, painLabel, pain, rest);
    }

    private Stream<TriggerStarter> fitting() {
        var location = work.document().program().getLocation();
        return work.care().library().content().getTriggers().stream()
                .filter(starter -> starter.getLocations().isEmpty() || starter.getLocations().contains(location));
    }

    private Label label(String text) {
        return Parts.label(strip, text, TypeStyle.BODY, ColorToken.TEXT2);
    }

    private Combo combo(String name, String id, List<String> words, Runnable typed) {
        var combo = new Combo(strip, SWT.DROP_DOWN);
        Set<String> once = new LinkedHashSet<>(words);
        combo.setItems(once.toArray(String[]::new));
        combo.setTextLimit(LONGEST);
        combo.setFont(Theme.font(TypeStyle.BODY));
        combo.setData("id", id);
        AccessibleName.set(combo, name);
        combo.addListener(SWT.Modify, event -> {
            if (!showing) {
                typed.run();
            }
        });
        combo.addListener(SWT.FocusOut, event -> work.document().pause());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(60, SWT.DEFAULT)
                .applyTo(combo);
        return combo;
    }

    private void typedHabit() {
        work.document().words().plan(PlanKind.HABIT, when.getText(), act.getText());
    }

    private void typed(PlanKind kind, String trigger) {
        var words = kind == PlanKind.MISSED ? missed.getText() : pain.getText();
        var plan = work.document().words().plan(kind);
        var known = plan.map(IfThenPlan::getTrigger).filter(text -> !text.isBlank()).orElse(trigger);
        work.document().words().plan(kind, words.isBlank() ? "" : known, words);
    }

    void fold(boolean one) {
        for (var control : second) {
            control.setVisible(!one);
            ((GridData) control.getLayoutData()).exclude = one;
        }
    }

    void show() {
        showing = true;
        List.of(when, act, missed, pain).forEach(combo -> combo.setEnabled(!LookOnly.now()));
        try {
            var words = work.document().words();
            show(when, words.plan(PlanKind.HABIT).map(IfThenPlan::getTrigger));
            show(act, words.plan(PlanKind.HABIT).map(IfThenPlan::getAction));
            show(missed, words.plan(PlanKind.MISSED).map(IfThenPlan::getAction));
            show(pain, words.plan(PlanKind.PAIN_RISES).map(IfThenPlan::getAction));
        } finally {
            showing = false;
        }
    }

    /** What is being typed stays as it is: the document has it without the spaces at its end. */
    private static void show(Combo combo, Optional<String> words) {
        var text = words.orElse("");
        if (!combo.getText().strip().equals(text)) {
            combo.setText(text);
        }
    }

    Control control() {
        return strip;
    }
}
