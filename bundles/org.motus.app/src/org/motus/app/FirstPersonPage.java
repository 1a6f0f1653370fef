package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.store.Password;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.PreferenceValues;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TextField;
import org.motus.ui.TypeStyle;

/** The form for a clinic's first person, who is its administrator: name and password. */
@NonNullByDefault({})
final class FirstPersonPage extends Composite {

    private static final int LETTERS = 120;

    /** Takes what was typed. */
    interface Taken {
        void take(String name, Password password);
    }

    private final TextField name;
    private final NewSecret secret;
    private final PrimaryButton back;
    private final PrimaryButton go;
    private final Taken taken;
    private boolean tried;

    /**
     * @param title
     *            head of the page
     * @param words
     *            what it is for
     * @param button
     *            what the filled button does
     */
    FirstPersonPage(Composite parent, String title, String words, String button, Runnable back, Taken taken) {
        super(parent, SWT.NONE);
        this.taken = taken;
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(this);
        StartView.text(this, title, TypeStyle.PAGE, ColorToken.TEXT, ColorToken.BACKGROUND)
                .setBackground(getBackground());
        StartView.text(this, words, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.BACKGROUND)
                .setBackground(getBackground());
        var form = new FormGrid(this, 1);
        name = new TextField(form, AccessWords.person_name, "person.name", false);
        name.limit(LETTERS);
        name.show(PreferenceValues.stored().clinician());
        name.hint(AccessWords.person_name_hint);
        name.onType(typed -> check());
        secret = new NewSecret(form, AccessWords.secret, "person.password", this::go);
        var row = new Composite(this, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(row);
        this.back = new PrimaryButton(row, Messages.make_back, false);
        this.back.setData("id", "person.back");
        this.back.addListener(SWT.Selection, event -> back.run());
        go = new PrimaryButton(row, button, true);
        go.setData("id", "person.go");
        go.addListener(SWT.Selection, event -> go());
    }

    private void check() {
        if (tried) {
            name.error(NewSecretRules.nameFault(name.text()));
        }
    }

    private void go() {
        tried = true;
        check();
        var good = secret.good();
        if (name.faulty()) {
            name.setFocus();
        } else if (good && go.isEnabled()) {
            taken.take(name.text().strip(), secret.take());
        }
    }

    /** Says what the store refused about the name or the password. */
    void refused(String sentence) {
        name.error(sentence);
        name.setFocus();
    }

    /** Takes away the password that was typed. */
    void clear() {
        secret.clear();
    }

    void follow(boolean working) {
        go.setEnabled(!working);
        back.setEnabled(!working);
        name.setEnabled(!working);
        secret.setEnabled(!working);
    }

    @Override
    public boolean setFocus() {
        return name.text().isEmpty() ? name.setFocus() : secret.setFocus();
    }
}
