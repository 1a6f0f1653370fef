package org.motus.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.store.ClinicException;
import org.motus.store.Password;
import org.motus.store.Role;
import org.motus.store.UserInfo;
import org.motus.store.Users;

/** Who may open the clinic, for administrators. What is refused is said in the dialog; nothing here waits for the disk. */
@NonNullByDefault({})
final class PeopleDialog extends StackDialog implements PeoplePage.Acts {

    private static final int WIDTH = 560;

    /** Changes something about the people of the clinic. */
    private interface Change {
        void make(Users users) throws ClinicException;
    }

    private PeoplePage list;
    private Optional<RecoveryKeyPage> recovery = Optional.empty();

    PeopleDialog(IWorkbenchWindow window) {
        super(window, AccessWords.people_title, "people", WIDTH);
    }

    @Override
    Composite first(Composite parent) {
        list = new PeoplePage(parent, this);
        change(users -> {
            // Nothing changes; the list is read.
        });
        return list;
    }

    private Users users() {
        return clinic().clinic().orElseThrow().users();
    }

    private void change(Change change) {
        var users = users();
        InBackground.run(list, AccessWords.job_people, () -> {
            change.make(users);
            return users.list();
        }, this::shown, this::refused);
    }

    private void shown(List<UserInfo> people) {
        list.show(people);
        clinic().user().flatMap(me -> people.stream().filter(person -> person.id().equals(me.id())).findFirst())
                .filter(me -> !clinic().user().filter(me::equals).isPresent()).ifPresent(clinic()::signedIn);
    }

    private void refused(String sentence) {
        list.say(sentence);
        fit();
    }

    @Override
    public void role(UserInfo person, Role role) {
        if (person.role() != role) {
            change(users -> users.role(person.id(), role));
        }
    }

    @Override
    public void active(UserInfo person, boolean active) {
        change(users -> users.active(person.id(), active));
        if (active) {
            // The old copy of the clinic's key is gone, so nobody gets in without a new password.
            password(person);
        }
    }

    @Override
    public void add() {
        var pages = new PersonForm[1];
        pages[0] = new PersonForm(stack(), () -> back(pages[0]), (name, role, password) -> keep(pages[0], password,
                users -> users.add(name, role, password), pages[0]::refused));
        show(pages[0]);
    }

    @Override
    public void password(UserInfo person) {
        var own = clinic().user().filter(me -> me.id().equals(person.id())).isPresent();
        var pages = new SecretForm[1];
        pages[0] = new SecretForm(stack(), NLS.bind(AccessWords.people_password_title, person.name()),
                own ? AccessWords.password_words : AccessWords.people_password_words, own, () -> back(pages[0]),
                (old, next) -> keep(pages[0], next, users -> {
                    try (old) {
                        users.password(person.id(), old, next);
                    }
                }, pages[0]::refused));
        show(pages[0]);
    }

    /** Sets what a form asks for; the form stays when it is refused. */
    private void keep(Composite form, Password password, Change change, Consumer<String> refused) {
        var users = users();
        InBackground.run(form, AccessWords.job_people, () -> {
            try (password) {
                change.make(users);
                return users.list();
            }
        }, people -> {
            shown(people);
            back(form);
        }, sentence -> {
            refused.accept(sentence);
            fit();
        });
    }

    @Override
    public void recoveryKey() {
        var pages = new ConfirmPage[1];
        pages[0] = new ConfirmPage(stack(), AccessWords.people_recovery_title, AccessWords.people_recovery_words,
                AccessWords.people_recovery_button, () -> back(pages[0]), () -> {
                    back(pages[0]);
                    newRecoveryKey();
                });
        show(pages[0]);
    }

    private void newRecoveryKey() {
        var users = users();
        InBackground.run(list, AccessWords.job_recovery, users::newRecoveryKey, key -> {
            var page = new RecoveryKeyPage(stack(), clinic().clinic().map(open -> open.profile().name()).orElse(""),
                    key, AccessWords.recovery_done, () -> {
                        var shown = recovery;
                        recovery = Optional.empty();
                        shown.ifPresent(this::back);
                    });
            recovery = Optional.of(page);
            show(page);
        }, this::refused);
    }

    private void back(Composite form) {
        show(list);
        form.dispose();
    }

    @Override
    public void leave() {
        close();
    }

    /** The key is shown this once, so nobody closes it by chance. */
    @Override
    boolean mayClose() {
        return recovery.isEmpty();
    }
}
