package org.motus.ui;

import org.motus.care.Listeners;
import org.motus.care.Registration;

/**
 * Whether a patient may see the screen: then only the active patient is readable, and others show neither name nor
 * facts. An OSGi service. UI thread only.
 */
public final class Discreet {

    private final Listeners listeners = new Listeners();
    private boolean on;

    /** @return true when other patients are hidden */
    public boolean on() {
        return on;
    }

    /** Hides or shows other patients. */
    public void set(boolean next) {
        if (on != next) {
            on = next;
            listeners.fire();
        }
    }

    /** @return the listener's registration */
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
