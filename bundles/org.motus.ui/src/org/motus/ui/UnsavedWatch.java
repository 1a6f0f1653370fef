package org.motus.ui;

import java.time.LocalTime;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.swt.widgets.Display;
import org.motus.care.EditedDocument;
import org.motus.care.Registration;
import org.motus.care.Unsaved;
import org.motus.care.UnsavedFolder;

/** Keeps one document: a few seconds after it became unsaved, again while it changes, and no longer when it is saved. */
final class UnsavedWatch implements Registration {

    /** Short enough to lose a sentence at most, long enough that what saves itself is seldom written twice. */
    private static final int PAUSE_MILLIS = 3000;

    private final BooleanSupplier needed;
    private final UnsavedFolder files;
    private final Notices notices;
    private final EClass kind;
    private final String patientId;
    private final Supplier<Unsaved<?>> now;
    private final Consumer<LocalTime> kept;
    private final Registration changes;
    private final Display display = Display.getCurrent();
    private final Runnable whenTime = this::keep;
    private boolean waiting;
    private boolean closed;

    /**
     * @param needed
     *            true while something of the document is nowhere else
     * @param now
     *            gives it
     * @param kept
     *            hears on the UI thread when it was kept
     */
    UnsavedWatch(EditedDocument document, BooleanSupplier needed, UnsavedFolder files, Notices notices, EClass kind,
            String patientId, Supplier<Unsaved<?>> now, Consumer<LocalTime> kept) {
        this.needed = needed;
        this.kept = kept;
        this.files = files;
        this.notices = notices;
        this.kind = kind;
        this.patientId = patientId;
        this.now = now;
        changes = document.onChange(this::changed);
        changed();
    }

    private void changed() {
        if (!waiting) {
            waiting = true;
            display.timerExec(PAUSE_MILLIS, whenTime);
        }
    }

    private void keep() {
        waiting = false;
        if (closed) {
            return;
        }
        if (needed.getAsBoolean()) {
            var unsaved = now.get();
            step(() -> {
                files.keep(unsaved);
                display.asyncExec(() -> kept.accept(LocalTime.now()));
            });
        } else {
            step(() -> files.forget(kind, patientId));
        }
    }

    /** @return what must not be forgotten when the program ends: a record or an exercise, which nobody was asked about */
    Optional<Unsaved<?>> left() {
        return !closed && kind != UnsavedFolder.PROGRAM && needed.getAsBoolean()
                ? Optional.of(now.get())
                : Optional.empty();
    }

    private void step(UnsavedJob.Step step) {
        new UnsavedJob(Messages.unsaved_job, notices, step).schedule();
    }

    /** @return what is not kept anywhere else now, or empty when all is */
    Optional<Unsaved<?>> pending() {
        return needed.getAsBoolean() ? Optional.of(now.get()) : Optional.empty();
    }

    /** Keeps nothing any more, and leaves what is kept for the next time that the clinic is opened. */
    void stop() {
        closed = true;
        changes.close();
    }

    @Override
    public void close() {
        if (!closed) {
            stop();
            step(() -> files.forget(kind, patientId));
        }
    }
}
