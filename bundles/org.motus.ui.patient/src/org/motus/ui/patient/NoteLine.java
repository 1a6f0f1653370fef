package org.motus.ui.patient;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.motus.ui.ColorToken;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.Theme;
import org.motus.ui.TypeStyle;

/** A sentence above a form with one thing to do about it; takes no room while there is nothing to say. */
@NonNullByDefault({})
final class NoteLine extends Composite {

    private final Label words;
    private final PrimaryButton button;
    private Runnable action = () -> {
    };

    NoteLine(Composite parent, String id) {
        super(parent, SWT.NONE);
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(Theme.color(ColorToken.REVIEW_WEAK));
        GridLayoutFactory.fillDefaults().numColumns(2).margins(metrics.group(), metrics.gap())
                .spacing(metrics.group(), 0).applyTo(this);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(this);
        words = new Label(this, SWT.WRAP);
        words.setData("id", id);
        Theme.style(words, TypeStyle.BODY, ColorToken.TEXT, ColorToken.REVIEW_WEAK);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
                .applyTo(words);
        button = new PrimaryButton(this, "", false);
        button.setData("id", id + ".action");
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.swtDefaults().applyTo(button);
        say("", "", () -> {
        });
    }

    /** @param sentence empty takes the line away */
    void say(String sentence, String label, Runnable then) {
        action = then;
        words.setText(sentence.replace("&", "&&"));
        button.setText(label);
        ((GridData) getLayoutData()).exclude = sentence.isEmpty();
        setVisible(!sentence.isEmpty());
        layout(true, true);
    }

    void clear() {
        say("", "", () -> {
        });
    }
}
