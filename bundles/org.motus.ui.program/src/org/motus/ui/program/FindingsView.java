package org.motus.ui.program;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** What the checks find, beside the editor. */
@NonNullByDefault({})
public final class FindingsView extends ViewPart {

    private FindingsPanel panel;

    @Override
    public void createPartControl(Composite parent) {
        panel = new FindingsPanel(parent, getSite().getService(ProgramDesk.class), true);
    }

    @Override
    public void setFocus() {
        panel.focus();
    }
}
