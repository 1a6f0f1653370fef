package org.motus.ui.patient.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.TypeStyle;

/** An exercise of the program with its dose, below the name of its phase when it is the first of several phases. */
final class ProgramRow {

    private final Composite box;
    private final Label heading;
    private final Label name;
    private final Label dose;

    ProgramRow(Composite list) {
        box = Lines.box(list, 1);
        ((GridLayout) box.getLayout()).verticalSpacing = Metrics.of(list.getDisplay()).px(2);
        heading = Lines.wrapped(box, TypeStyle.SMALL, ColorToken.TEXT2);
        Lines.shown(heading, false);
        Lines.rule(box);
        var line = Lines.box(box, 2);
        name = Lines.wrapped(line, TypeStyle.BODY_BOLD, ColorToken.TEXT);
        dose = Lines.single(line, TypeStyle.SMALL, ColorToken.TEXT2);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(dose);
    }

    Control control() {
        return box;
    }

    /** @param phase name of the phase that begins here, empty when none does */
    void show(String phase, String exercise, String brief) {
        Lines.set(heading, phase);
        Lines.shown(heading, !phase.isEmpty());
        Lines.set(name, exercise);
        Lines.set(dose, brief);
    }
}
