package org.motus.care;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listeners of one service or document. They are called in the thread that made the change. */
public final class Listeners {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /** @return the listener's place; close it to take the listener out */
    public Registration add(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Calls every listener. */
    public void fire() {
        listeners.forEach(Runnable::run);
    }
}
