package org.motus.ui.program;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.motus.ui.OtherDesks;

/** The exercises of the library beside the editor. */
@NonNullByDefault({})
public final class ExercisesView extends ViewPart {

    private ExercisesPanel panel;

    @Override
    public void createPartControl(Composite parent) {
        getSite().getService(OtherDesks.class);
        panel = new ExercisesPanel(parent, getSite().getService(ProgramDesk.class));
    }

    @Override
    public void setFocus() {
        panel.focus();
    }
}
