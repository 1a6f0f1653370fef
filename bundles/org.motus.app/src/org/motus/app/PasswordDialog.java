package org.motus.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.store.Password;

/** Changes the own password. */
@NonNullByDefault({})
final class PasswordDialog extends StackDialog {

    private static final int WIDTH = 420;

    private SecretForm form;

    PasswordDialog(IWorkbenchWindow window) {
        super(window, AccessWords.password_title, "password", WIDTH);
    }

    @Override
    Composite first(Composite parent) {
        form = new SecretForm(parent, AccessWords.password_title, AccessWords.password_words, true, this::close,
                this::change);
        return form;
    }

    private void change(@Nullable Password old, Password next) {
        var clinic = clinic().clinic().orElseThrow();
        var user = clinic().user().orElseThrow();
        InBackground.run(form, AccessWords.job_password, () -> {
            try (old; next) {
                clinic.users().password(user.id(), old, next);
                return user;
            }
        }, done -> close(), sentence -> {
            form.refused(sentence);
            fit();
        });
    }
}
