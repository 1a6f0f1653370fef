package org.motus.ui;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.CareService;
import org.motus.care.Listeners;
import org.motus.care.Registration;
import org.motus.store.Clinic;
import org.motus.store.Right;
import org.motus.store.UserInfo;

/**
 * The clinic that is open in this program. An OSGi service, found through a site's {@code getService}. Safe for use from
 * several threads; listeners are called in the thread that made the change.
 */
public final class ActiveClinic {

    private final Listeners listeners = new Listeners();
    private @Nullable Clinic clinic;
    private @Nullable CareService care;
    private @Nullable UserInfo user;
    private @Nullable Path asking;
    private @Nullable ServerQuestion server;
    private boolean opening;

    /** @return the open clinic, or empty when none is open */
    public synchronized Optional<Clinic> clinic() {
        return Optional.ofNullable(clinic);
    }

    /**
     * @return the steps of care, present whenever a clinic is open. Screens take them from here and never look them up:
     *         the first look-up loads the clinical content, which belongs in a job
     */
    public synchronized Optional<CareService> care() {
        return Optional.ofNullable(care);
    }

    /** @return true while a clinic is being opened or made */
    public synchronized boolean opening() {
        return opening;
    }

    /** @return who signed in to the open clinic, or empty in a clinic without users and when none is open */
    public synchronized Optional<UserInfo> user() {
        return Optional.ofNullable(user);
    }

    /** @return true when records may be changed; a clinic without users lets everybody */
    public boolean mayWrite() {
        return user().map(signedIn -> signedIn.may(Right.WRITE)).orElse(true);
    }

    /** @return the name that programs carry: of who signed in, or what was typed as the own name; may be empty */
    public String author() {
        return user().map(UserInfo::name).orElseGet(() -> PreferenceValues.stored().clinician().strip());
    }

    /** Says who works in the open clinic from now on. */
    public void signedIn(UserInfo next) {
        synchronized (this) {
            user = next;
        }
        listeners.fire();
    }

    /** @return the folder of the clinic that wants somebody to sign in before it is opened, or empty */
    public synchronized Optional<Path> asking() {
        return Optional.ofNullable(asking);
    }

    /** Says that a clinic can only be opened by somebody who signs in. It is not opened yet. */
    public void ask(Path folder) {
        synchronized (this) {
            asking = folder;
            server = null;
            opening = false;
        }
        listeners.fire();
    }

    /** @return what the server of a shared clinic wants to know before the clinic is opened, or empty */
    public synchronized Optional<ServerQuestion> serverQuestion() {
        return Optional.ofNullable(server);
    }

    /** Says that a shared clinic can only be opened with a login for its server. It is not opened yet. */
    public void ask(ServerQuestion question) {
        synchronized (this) {
            server = question;
            asking = null;
            opening = false;
        }
        listeners.fire();
    }

    /** Says that nobody is to sign in, nor to say anything to a server, any more. */
    public void stopAsking() {
        synchronized (this) {
            asking = null;
            server = null;
        }
        listeners.fire();
    }

    /** Says that a clinic is about to be opened; {@link #opened} or {@link #failed} follows. */
    public void begin() {
        synchronized (this) {
            opening = true;
        }
        listeners.fire();
    }

    /** Says that the clinic could not be opened. The one that was open stays open. */
    public void failed() {
        synchronized (this) {
            opening = false;
        }
        listeners.fire();
    }

    /**
     * Makes a clinic the active one.
     *
     * @param next
     *            an open clinic
     * @param steps
     *            the steps of care for it
     * @return the clinic that was open before; the caller closes it, not on the UI thread
     */
    public Optional<Clinic> opened(Clinic next, CareService steps) {
        return opened(next, steps, Optional.empty());
    }

    /**
     * Makes a clinic the active one.
     *
     * @param next
     *            an open clinic
     * @param steps
     *            the steps of care for it
     * @param signedIn
     *            who signed in, empty in a clinic without users
     * @return the clinic that was open before; the caller closes it, not on the UI thread
     */
    public Optional<Clinic> opened(Clinic next, CareService steps, Optional<UserInfo> signedIn) {
        var before = swap(next, steps, signedIn.<@Nullable UserInfo>map(user -> user).orElse(null));
        listeners.fire();
        return before;
    }

    /**
     * Leaves no clinic active.
     *
     * @return the clinic that was open; the caller closes it, not on the UI thread
     */
    public Optional<Clinic> release() {
        var steps = care();
        var before = swap(null, null, null);
        steps.ifPresent(known -> known.own().forget());
        listeners.fire();
        return before;
    }

    private synchronized Optional<Clinic> swap(@Nullable Clinic next, @Nullable CareService steps,
            @Nullable UserInfo signedIn) {
        var before = Optional.ofNullable(clinic);
        clinic = next;
        care = steps;
        user = signedIn;
        asking = null;
        server = null;
        opening = false;
        return before;
    }

    /** @return the listener's registration; close it with the widget that listens */
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
