package org.motus.ui.patient.overview;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Labels of the overview's cards, and what changes in them without a new widget. */
final class Lines {

    private static final int NARROWEST = 60;

    private Lines() {
    }

    /** @return a label that takes the width there is and wraps */
    static Label wrapped(Composite parent, TypeStyle style, ColorToken color) {
        var label = new Label(parent, SWT.WRAP);
        Theme.style(label, style, color, ColorToken.SURFACE);
        label.setBackground(parent.getBackground());
        var least = Metrics.of(parent.getDisplay()).px(NARROWEST);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(least, SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    /** @return a label as wide as its words */
    static Label single(Composite parent, TypeStyle style, ColorToken color) {
        var label = new Label(parent, SWT.NONE);
        Theme.style(label, style, color, ColorToken.SURFACE);
        label.setBackground(parent.getBackground());
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    /** Shows words, and takes no room for none. */
    static void set(Label label, String words) {
        var text = words.replace("&", "&&");
        if (!text.equals(label.getText())) {
            label.setText(text);
            label.requestLayout();
        }
        if (label.getLayoutData() instanceof GridData) {
            shown(label, !words.isEmpty());
        }
    }

    /** Shows a control, or hides it so that it takes no room. */
    static void shown(Control control, boolean shown) {
        var data = (GridData) control.getLayoutData();
        if (data.exclude == shown) {
            data.exclude = !shown;
            control.setVisible(shown);
            control.requestLayout();
        }
    }

    /** @return a composite without margins, in the color of its parent */
    static Composite box(Composite parent, int columns) {
        var metrics = Metrics.of(parent.getDisplay());
        var box = new Composite(parent, SWT.NONE);
        box.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().numColumns(columns).spacing(metrics.gap(), metrics.tight()).applyTo(box);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(box);
        return box;
    }

    /** @return a thin line between rows */
    static Control rule(Composite parent) {
        var rule = new Composite(parent, SWT.NONE);
        rule.setBackground(Theme.color(ColorToken.LINE));
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(rule);
        return rule;
    }
}
