package org.motus.app;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.motus.store.Password;
import org.motus.ui.ColorToken;
import org.motus.ui.FormGrid;
import org.motus.ui.Metrics;
import org.motus.ui.PrimaryButton;
import org.motus.ui.SecretField;
import org.motus.ui.TypeStyle;

/** A form for a new password: the own one, after the present one, or somebody else's. */
@NonNullByDefault({})
final class SecretForm extends Composite {

    /** Takes what was typed; both are closed by who takes them. */
    interface Taken {
        void take(@Nullable Password old, Password next);
    }

    private final Optional<SecretField> old;
    private final NewSecret next;
    private final PrimaryButton go;
    private final Taken taken;

    /**
     * @param asks
     *            true to ask for the present password first
     * @param back
     *            leaves the form
     */
    SecretForm(Composite parent, String title, String words, boolean asks, Runnable back, Taken taken) {
        super(parent, SWT.NONE);
        this.taken = taken;
        var metrics = Metrics.of(parent.getDisplay());
        setBackground(parent.getBackground());
        GridLayoutFactory.fillDefaults().spacing(0, metrics.group()).applyTo(this);
        StartView.text(this, title.replace("&", "&&"), TypeStyle.PAGE, ColorToken.TEXT, ColorToken.SURFACE);
        StartView.text(this, words, TypeStyle.BODY, ColorToken.TEXT2, ColorToken.SURFACE);
        var form = new FormGrid(this, 1);
        old = asks ? Optional.of(new SecretField(form, AccessWords.secret_present, "password.old")) : Optional.empty();
        next = new NewSecret(form, AccessWords.secret_new, "password.new", this::go);
        old.ifPresent(field -> field.onEnter(next::setFocus));
        var row = new Composite(this, SWT.NONE);
        row.setBackground(getBackground());
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(metrics.gap(), 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(row);
        var cancel = new PrimaryButton(row, AccessWords.cancel, false);
        cancel.setData("id", "password.cancel");
        cancel.addListener(SWT.Selection, event -> back.run());
        go = new PrimaryButton(row, AccessWords.password_button, true);
        go.setData("id", "password.go");
        go.addListener(SWT.Selection, event -> go());
    }

    private void go() {
        old.ifPresent(field -> field.error(field.isEmpty() ? AccessWords.secret_present_missing : ""));
        var good = next.good();
        var missing = old.filter(SecretField::faulty);
        if (missing.isPresent()) {
            missing.get().setFocus();
        } else if (good && go.isEnabled()) {
            go.setEnabled(false);
            taken.take(old.<@Nullable Password>map(field -> Password.of(field.typed())).orElse(null),
                    next.take());
        }
    }

    /** Says what the store refused. */
    void refused(String sentence) {
        go.setEnabled(true);
        old.ifPresentOrElse(field -> {
            field.clear();
            field.error(sentence);
            field.setFocus();
        }, () -> next.refused(sentence));
    }

    @Override
    public boolean setFocus() {
        return old.map(SecretField::setFocus).orElseGet(next::setFocus);
    }
}
