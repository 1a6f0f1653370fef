package org.motus.ui.program;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.motus.safety.Finding;
import org.motus.ui.ColorToken;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.LookOnly;
import org.motus.ui.Parts;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TypeStyle;

/** Stands for the dose and the plan where there is no room for them: each opens over the cards. */
final class DoseBar {

    private final ProgramWork work;
    private final Composite strip;
    private final Label title;
    private final PrimaryButton dose;
    private final PrimaryButton easier;
    private final PrimaryButton harder;
    private final OverrideButton override;
    private final IconButton remove;

    /** @param ask asks who overrides a check, and why */
    DoseBar(Composite parent, ProgramWork work, CardActions actions, Consumer<Finding> ask, Runnable openDose,
            Runnable openPlan) {
        this.work = work;
        strip = Parts.strip(parent, 7, true);
        strip.setData("id", "dosebar");
        title = Parts.label(strip, "", TypeStyle.BODY_BOLD, ColorToken.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(0, SWT.DEFAULT)
                .applyTo(title);
        dose = button(Messages.dose, Icon.PENCIL, "dosebar.dose", openDose);
        dose.setKeyHint("F2");
        easier = LookOnly.button(button(Messages.dose_easier, Icon.CHEVRONS_DOWN, "dosebar.easier",
                () -> actions.step(work.selected(), false)));
        harder = LookOnly.button(button(Messages.dose_harder, Icon.CHEVRONS_UP, "dosebar.harder",
                () -> actions.step(work.selected(), true)));
        override = new OverrideButton(strip, work, "dosebar.override", ask);
        remove = LookOnly.button(new IconButton(strip, Icon.TRASH_2, Messages.dose_remove).framed());
        remove.setData("id", "dosebar.remove");
        remove.addListener(SWT.Selection, event -> actions.remove(work.selected()));
        button(Messages.plan_open, null, "dosebar.plan", openPlan);
    }

    private PrimaryButton button(String text, Icon icon, String id, Runnable action) {
        var button = new PrimaryButton(strip, text, false);
        button.setIcon(icon);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    void show() {
        var place = work.selected();
        var there = place >= 0;
        Parts.show(title, there
                ? place + 1 + " " + work.document().prescriptions().get(place).getExercise().getName()
                : Messages.cards_empty);
        if (override.show()) {
            strip.layout();
        }
        dose.setEnabled(there);
        remove.setEnabled(there);
        easier.setEnabled(there && work.document().neighbor(place, false).isPresent());
        harder.setEnabled(there && work.document().neighbor(place, true).isPresent());
    }

    Control control() {
        return strip;
    }
}
