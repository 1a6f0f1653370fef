package org.motus.ui.patient;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** What stands in place of the table while there is nothing to list: what is so, and what to do. */
final class EmptyState {

    private final Composite page;
    private final Label sentence;
    private final Label advice;
    private final PrimaryButton action;
    private Runnable onAction = () -> {
    };

    EmptyState(Composite parent) {
        var metrics = Metrics.of(parent.getDisplay());
        page = new Composite(parent, SWT.NONE);
        page.setBackground(Theme.color(ColorToken.SURFACE));
        GridLayoutFactory.fillDefaults().margins(metrics.page(), metrics.page()).spacing(0, metrics.gap())
                .applyTo(page);
        sentence = label(TypeStyle.SECTION, ColorToken.TEXT);
        sentence.setData("id", "patients.empty");
        advice = label(TypeStyle.BODY, ColorToken.TEXT2);
        action = new PrimaryButton(page, "", false);
        action.addListener(SWT.Selection, event -> onAction.run());
        GridDataFactory.swtDefaults().indent(0, metrics.gap()).applyTo(action);
    }

    private Label label(TypeStyle style, ColorToken color) {
        var label = new Label(page, SWT.WRAP);
        Theme.style(label, style, color, ColorToken.SURFACE);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(label);
        return label;
    }

    Composite control() {
        return page;
    }

    void say(String what, String todo) {
        sentence.setText(what.replace("&", "&&"));
        advice.setText(todo);
        action.setVisible(false);
        page.layout(true, true);
    }

    void say(String what, String todo, String label, Runnable run) {
        say(what, todo);
        action.setText(label);
        onAction = run;
        action.setVisible(true);
        page.layout(true, true);
    }
}
