package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.store.Key;
import org.motus.store.Password;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SecretField;
import org.motus.ui.TextField;
import org.motus.ui.TypeStyle;

/** Asks which administrator opens a backup, so that what is inside is compared too. */
@NonNullByDefault({})
final class RestoreKeyPage extends Composite {

    /** What can be done here. */
    interface Acts {
        /** @param key who opens the backup; whoever takes it closes its password */
        void restore(Key key);

        void leave();
    }

    private final TextField name;
    private final SecretField password;
    private final Acts acts;

    /** @param user name that is likely, may be empty */
    RestoreKeyPage(Composite parent, String user, Acts acts) {
        super(parent, SWT.NONE);
        this.acts = acts;
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(this);
        StartView.text(this, Messages.restore_key_title, TypeStyle.PAGE, ColorToken.TEXT, ColorToken.SURFACE);
        StartView.text(this, Messages.restore_key_words, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.SURFACE);
        var form = new FormGrid(this, 1);
        name = new TextField(form, AccessWords.signin_name, "restore.name", false);
        name.show(user);
        password = new SecretField(form, AccessWords.secret, "restore.password");
        password.onEnter(this::go);
        var row = new Composite(this, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).indent(0, metrics.gap()).applyTo(row);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.CENTER).grab(true, false).applyTo(
                button(row, Messages.restore_key_without, false, "restore.without",
                        () -> acts.restore(new Key.Open())));
        button(row, AccessWords.cancel, false, "restore.cancel", acts::leave);
        button(row, Messages.restore_key_button, true, "restore.go", this::go);
    }

    private static PrimaryButton button(Composite parent, String words, boolean filled, String id, Runnable action) {
        var button = new PrimaryButton(parent, words, filled);
        button.setData("id", id);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private void go() {
        name.error(NewSecretRules.nameFault(name.text()));
        password.error(password.isEmpty() ? AccessWords.signin_password_missing : "");
        if (name.faulty()) {
            name.setFocus();
        } else if (password.faulty()) {
            password.setFocus();
        } else {
            acts.restore(new Key.User(name.text().strip(), Password.of(password.typed())));
        }
    }

    /** Says why the backup was not opened. */
    void refused(String sentence) {
        password.error(sentence);
    }

    @Override
    public boolean setFocus() {
        return name.text().isEmpty() ? name.setFocus() : password.setFocus();
    }
}
