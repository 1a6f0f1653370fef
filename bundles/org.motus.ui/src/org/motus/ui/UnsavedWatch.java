package org.motus.ui;

import java.util.Optional;
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

    private final EditedDocument document;
    private final UnsavedFolder files;
    private final Notices notices;
    private final EClass kind;
    private final String patientId;
    private final Supplier<Unsaved<?>> now;
    private final Registration changes;
    private final Display display = Display.getCurrent();
    private final Runnable whenTime = this::keep;
    private boolean waiting;
    private boolean closed;

    UnsavedWatch(EditedDocument document, UnsavedFolder files, Notices notices, EClass kind, String patientId,
            Supplier<Unsaved<?>> now) {
        this.document = document;
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
        if (document.dirty()) {
            var unsaved = now.get();
            step(() -> files.keep(unsaved));
        } else {
            step(() -> files.forget(kind, patientId));
        }
    }

    private void step(UnsavedJob.Step step) {
        new UnsavedJob(Messages.unsaved_job, notices, step).schedule();
    }

    /** @return what is not saved now, or empty when all is */
    Optional<Unsaved<?>> pending() {
        return document.dirty() ? Optional.of(now.get()) : Optional.empty();
    }

    /** Ends watching; what is kept stays kept. */
    void end() {
        closed = true;
        changes.close();
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        changes.close();
        step(() -> files.forget(kind, patientId));
    }
}
