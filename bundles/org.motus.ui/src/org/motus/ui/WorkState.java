package org.motus.ui;

import java.time.LocalTime;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.motus.care.EditedDocument;
import org.motus.care.Listeners;
import org.motus.care.Registration;

/**
 * What the clinician works on now: the document that undo acts on, and when something was saved last. An OSGi service.
 * UI thread only.
 */
public final class WorkState {

    private final Listeners listeners = new Listeners();
    private @Nullable EditedDocument document;
    private @Nullable Registration changes;
    private @Nullable LocalTime savedAt;
    private @Nullable LocalTime keptAt;
    private boolean saving;

    /** @return the document that undo and redo act on, or empty */
    public Optional<EditedDocument> document() {
        return Optional.ofNullable(document);
    }

    /**
     * Turns undo and redo to a document. A screen calls this when it comes to the front.
     *
     * @param next
     *            null for none
     */
    public void edit(@Nullable EditedDocument next) {
        if (next == document) {
            return;
        }
        var before = changes;
        if (before != null) {
            before.close();
        }
        document = next;
        changes = next == null ? null : next.onChange(listeners::fire);
        listeners.fire();
    }

    /** Says that a save has begun; {@link #saved} or {@link #failed} follows. */
    public void saving() {
        saving = true;
        listeners.fire();
    }

    /** Says that something is on disk. */
    public void saved(LocalTime at) {
        saving = false;
        savedAt = at;
        listeners.fire();
    }

    /** Says that something that is not saved is kept on this computer. */
    public void kept(LocalTime at) {
        keptAt = at;
        listeners.fire();
    }

    /** @return when something was kept on this computer last in this session, or empty */
    public Optional<LocalTime> keptAt() {
        return Optional.ofNullable(keptAt);
    }

    /** Says that a save failed; the banner tells why. */
    public void failed() {
        saving = false;
        listeners.fire();
    }

    /** @return true while a save is under way */
    public boolean isSaving() {
        return saving;
    }

    /** @return when something was saved last in this session, or empty */
    public Optional<LocalTime> savedAt() {
        return Optional.ofNullable(savedAt);
    }

    /** @return the listener's registration; it hears of saves, and of every change of the document */
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
