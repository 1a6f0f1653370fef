package org.motus.ui;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.store.Clinic;

/**
 * The clinic that is open in this program. An OSGi service, found through a site's {@code getService}. Safe for use from
 * several threads; listeners are called in the thread that made the change.
 */
public final class ActiveClinic {

    private final Listeners listeners = new Listeners();
    private @Nullable Clinic clinic;
    private boolean opening;

    /** @return the open clinic, or empty when none is open */
    public synchronized Optional<Clinic> clinic() {
        return Optional.ofNullable(clinic);
    }

    /** @return true while a clinic is being opened or made */
    public synchronized boolean opening() {
        return opening;
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
     * @return the clinic that was open before; the caller closes it, not on the UI thread
     */
    public Optional<Clinic> opened(Clinic next) {
        var before = swap(next);
        listeners.fire();
        return before;
    }

    /**
     * Leaves no clinic active.
     *
     * @return the clinic that was open; the caller closes it, not on the UI thread
     */
    public Optional<Clinic> release() {
        var before = swap(null);
        listeners.fire();
        return before;
    }

    private synchronized Optional<Clinic> swap(@Nullable Clinic next) {
        var before = Optional.ofNullable(clinic);
        clinic = next;
        opening = false;
        return before;
    }

    /** @return the listener's registration; close it with the widget that listens */
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
