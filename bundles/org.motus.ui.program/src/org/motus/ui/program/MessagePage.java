package org.motus.ui.program;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** Says why there is no program on screen and what to do. */
final class MessagePage {

    private final Composite page;
    private final Label sentence;
    private final Label advice;

    MessagePage(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        page = new Composite(parent, SWT.NONE);
        page.setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().margins(metrics.group(), metrics.px(56)).spacing(0, metrics.gap())
                .applyTo(page);
        sentence = label(TypeStyle.SECTION, ColorToken.TEXT);
        sentence.setData("id", "program.message");
        advice = label(TypeStyle.BODY, ColorToken.TEXT2);
    }

    private Label label(TypeStyle style, ColorToken color) {
        var label = new Label(page, SWT.WRAP);
        Theme.style(label, style, color, ColorToken.BACKGROUND);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
        return label;
    }

    void say(String what, String todo) {
        sentence.setText(what);
        advice.setText(todo);
        page.layout(true, true);
    }

    Control control() {
        return page;
    }
}
