package org.motus.ui.program;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.safety.Finding;
import org.motus.ui.Icon;
import org.motus.ui.IconButton;
import org.motus.ui.LookOnly;

/** Overrides the check that refuses the selected exercise, as its finding does. It is there only where that can be done. */
final class OverrideButton {

    private final ProgramWork work;
    private final IconButton button;

    /**
     * @param id
     *            speaking id of the button
     * @param ask
     *            asks who and why
     */
    OverrideButton(Composite parent, ProgramWork work, String id, Consumer<Finding> ask) {
        this.work = work;
        button = LookOnly.button(new IconButton(parent, Icon.SHIELD_ALERT, Messages.override_card).framed());
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> work.overridable().ifPresent(ask));
        show();
    }

    /** @return true when the row of buttons is to be laid out again */
    boolean show() {
        var there = work.overridable().isPresent();
        var changed = there != button.getVisible();
        button.setVisible(there);
        GridDataFactory.swtDefaults().exclude(!there).applyTo(button);
        return changed;
    }
}
