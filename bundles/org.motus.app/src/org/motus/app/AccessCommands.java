package org.motus.app;

import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.store.Right;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Commands;

/** The commands about who works in the clinic: lock, sign out, close, password, people. */
@NonNullByDefault({})
final class AccessCommands {

    /** Gives a clinic without users its first one. */
    static final String PROTECT = "org.motus.command.protect";
    /** Changes the own password. */
    static final String PASSWORD = "org.motus.command.password";
    /** Shows who may open the clinic. */
    static final String PEOPLE = "org.motus.command.people";
    /** Shows who did what in the clinic. */
    static final String AUDIT = "org.motus.command.audit";
    /** Closes the clinic and asks who signs in next. */
    static final String SIGN_OUT = "org.motus.command.signout";

    /** Closes a clinic without users and shows the start page. */
    static final String CLOSE = "org.motus.command.close";

    private final IWorkbenchWindow window;
    private final ActiveClinic clinic;

    AccessCommands(IWorkbenchWindow window) {
        this.window = window;
        this.clinic = window.getService(ActiveClinic.class);
    }

    Map<String, ActionHandler> handlers() {
        var handlers = new LinkedHashMap<String, ActionHandler>();
        handlers.put(Commands.LOCK, new ActionHandler(this::lock).when(this::open));
        handlers.put(PROTECT, new ActionHandler(() -> protect(AccessWords.protect_words)).when(this::unprotected));
        handlers.put(PASSWORD, new ActionHandler(() -> new PasswordDialog(window).open()).when(this::signedIn));
        handlers.put(PEOPLE, new ActionHandler(() -> new PeopleDialog(window).open()).when(this::administers));
        handlers.put(AUDIT, new ActionHandler(this::audit).when(this::readsAudit));
        handlers.put(SIGN_OUT, new ActionHandler(() -> ClinicDesk.of(window).close()).when(this::signedIn));
        handlers.put(CLOSE, new ActionHandler(() -> ClinicDesk.of(window).close()).when(this::unprotected));
        return handlers;
    }

    private boolean open() {
        return clinic.clinic().isPresent();
    }

    private boolean signedIn() {
        return clinic.user().isPresent();
    }

    private boolean unprotected() {
        return open() && !signedIn();
    }

    /** In a clinic without users everybody is its administrator. */
    private boolean readsAudit() {
        return clinic.clinic().filter(now -> now.user().may(Right.ADMINISTER)).isPresent();
    }

    private void audit() {
        clinic.clinic().ifPresent(now -> new AuditDialog(window, now.audit()).open());
    }

    private boolean administers() {
        return clinic.user().filter(user -> user.may(Right.ADMINISTER)).isPresent();
    }

    /** Without a password there is nothing to unlock with: then one is offered. */
    private void lock() {
        if (signedIn()) {
            WindowLock.of(window.getShell()).ifPresent(WindowLock::lock);
        } else {
            protect(AccessWords.protect_lock);
        }
    }

    private void protect(String words) {
        new ProtectDialog(window, words).open();
    }
}
