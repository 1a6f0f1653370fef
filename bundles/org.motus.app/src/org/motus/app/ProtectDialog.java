package org.motus.app;

import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.store.UserInfo;

/** Gives a clinic without users its first administrator, and shows the recovery key. */
@NonNullByDefault({})
final class ProtectDialog extends StackDialog {

    private static final int WIDTH = 460;

    private record Protected(UserInfo user, Password recoveryKey) {
    }

    private final String words;
    private FirstPersonPage person;
    private Optional<RecoveryKeyPage> recovery = Optional.empty();

    /** @param words why a password is asked for */
    ProtectDialog(IWorkbenchWindow window, String words) {
        super(window, AccessWords.protect_title, "protect", WIDTH);
        this.words = words;
    }

    @Override
    Composite first(Composite parent) {
        person = new FirstPersonPage(parent, AccessWords.protect_title, words, AccessWords.protect_button, this::close,
                this::protect);
        return person;
    }

    private void protect(String name, Password password) {
        var open = clinic().clinic();
        if (open.isEmpty()) {
            password.close();
            return;
        }
        person.follow(true);
        InBackground.run(person, AccessWords.job_protect, () -> protect(open.get(), name, password), this::show,
                sentence -> {
                    person.follow(false);
                    person.refused(sentence);
                    fit();
                });
    }

    private static Protected protect(Clinic clinic, String name, Password password) throws ClinicException {
        try (password) {
            var user = clinic.users().add(name, Role.ADMINISTRATOR, password);
            return new Protected(user, clinic.users().newRecoveryKey());
        }
    }

    private void show(Protected made) {
        person.clear();
        clinic().signedIn(made.user());
        clinic().clinic().ifPresent(open -> ClinicDesk.names().remember(open.folder(), made.user().name(),
                open.profile().name()));
        var page = new RecoveryKeyPage(stack(), clinic().clinic().map(open -> open.profile().name()).orElse(""),
                made.recoveryKey(), AccessWords.recovery_done, this::done);
        recovery = Optional.of(page);
        show(page);
    }

    private void done() {
        recovery = Optional.empty();
        close();
    }

    /** The key is shown this once, so nobody closes it by chance. */
    @Override
    boolean mayClose() {
        return recovery.isEmpty();
    }
}
