package org.motus.app;

import java.util.Arrays;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.ui.ChoiceField;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.TextField;
import org.motus.ui.TypeStyle;

/** The form for one more person: name, role and a first password. */
@NonNullByDefault({})
final class PersonForm extends Composite {

    private static final int LETTERS = 120;

    /** Takes what was typed; the password is closed by who takes it. */
    interface Taken {
        void take(String name, Role role, Password password);
    }

    private final TextField name;
    private final ChoiceField role;
    private final NewSecret secret;
    private final PrimaryButton go;
    private final Taken taken;

    PersonForm(Composite parent, Runnable back, Taken taken) {
        super(parent, SWT.NONE);
        this.taken = taken;
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(this);
        StartView.text(this, AccessWords.people_add_title, TypeStyle.PAGE, ColorToken.TEXT, ColorToken.SURFACE);
        StartView.text(this, AccessWords.people_add_words, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.SURFACE);
        var form = new FormGrid(this, 1);
        name = new TextField(form, AccessWords.signin_name, "people.name", false);
        name.limit(LETTERS);
        role = new ChoiceField(form, AccessWords.people_role, "people.add.role",
                Arrays.stream(Role.values()).map(RoleWords::of).toList());
        role.select(Role.CLINICIAN.ordinal());
        secret = new NewSecret(form, AccessWords.secret_first, "people.password", this::go);
        var row = new Composite(this, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(row);
        var cancel = new PrimaryButton(row, Messages.make_back, false);
        cancel.setData("id", "people.add.back");
        cancel.addListener(SWT.Selection, event -> back.run());
        go = new PrimaryButton(row, AccessWords.people_add_button, true);
        go.setData("id", "people.add.go");
        go.addListener(SWT.Selection, event -> go());
    }

    private void go() {
        name.error(NewSecretRules.nameFault(name.text()));
        var good = secret.good();
        if (name.faulty()) {
            name.setFocus();
        } else if (good && go.isEnabled()) {
            go.setEnabled(false);
            taken.take(name.text().strip(), Role.values()[role.selection()], secret.take());
        }
    }

    /** Says what the store refused. */
    void refused(String sentence) {
        go.setEnabled(true);
        name.error(sentence);
        name.setFocus();
    }

    @Override
    public boolean setFocus() {
        return name.setFocus();
    }
}
