package org.motus.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

import org.motus.care.Listeners;
import org.motus.care.Registration;

/**
 * The messages that are on screen, at most one for each topic. An OSGi service. Safe for use from several threads;
 * listeners are called in the thread that made the change.
 */
public final class Notices {

    private final Listeners listeners = new Listeners();
    private final Listeners serverAway = new Listeners();
    private final Map<Notice.Topic, Notice> shown = new EnumMap<>(Notice.Topic.class);
    private final Map<Notice.Topic, Notice> away = new EnumMap<>(Notice.Topic.class);

    /** @return the message on a topic, or empty */
    public synchronized Optional<Notice> on(Notice.Topic topic) {
        return Optional.ofNullable(shown.get(topic));
    }

    /** Shows a message in place of the one on its topic. */
    public void show(Notice notice) {
        synchronized (this) {
            shown.put(notice.topic(), notice);
        }
        listeners.fire();
    }

    /** Says that the clinic's server did not answer, where that needs no message of its own. Call from any thread. */
    public void serverAway() {
        serverAway.fire();
    }

    /** Shows that the clinic's server did not answer. The message goes when the server is back. */
    public void showAway(Notice notice) {
        synchronized (this) {
            away.put(notice.topic(), notice);
        }
        serverAway.fire();
        show(notice);
    }

    /** As {@link #showAway}, but only where nothing more telling is said about it already. */
    void mentionAway(Notice notice) {
        synchronized (this) {
            var now = shown.get(notice.topic());
            if (now != null && now.equals(away.get(notice.topic()))) {
                return;
            }
        }
        showAway(notice);
    }

    /** Takes away what was shown because the server did not answer. */
    void serverBack() {
        synchronized (this) {
            away.forEach(shown::remove);
            away.clear();
        }
        listeners.fire();
    }

    /** @return the listener's registration; it hears each time that the server does not answer, in any thread */
    Registration onServerAway(Runnable listener) {
        return serverAway.add(listener);
    }

    /** Takes the message on a topic away. */
    public void clear(Notice.Topic topic) {
        synchronized (this) {
            if (shown.remove(topic) == null) {
                return;
            }
        }
        listeners.fire();
    }

    /** @return the listener's registration; close it with the widget that listens */
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
