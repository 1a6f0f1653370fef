package org.motus.ui;

import org.motus.care.Registration;

/**
 * The active patient's program, as far as another screen needs it to offer an exercise for it; {@link Commands#ADD} adds
 * one. An OSGi service, provided by the screen of the program. UI thread only.
 */
public interface ProgramTarget {

    /** @return true when the active patient has a program that is open */
    boolean open();

    /**
     * @param exerciseId
     *            id of an exercise of the library
     * @return true when the program holds it already
     */
    boolean holds(String exerciseId);

    /** @return the listener's registration; it hears when another program is open, or none */
    Registration onChange(Runnable listener);
}
