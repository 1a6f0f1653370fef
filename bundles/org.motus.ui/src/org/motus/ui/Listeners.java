package org.motus.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listeners of one service. They are called in the thread that made the change. */
final class Listeners {

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    Registration add(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    void fire() {
        listeners.forEach(Runnable::run);
    }
}
