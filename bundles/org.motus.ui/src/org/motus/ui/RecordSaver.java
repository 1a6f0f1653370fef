package org.motus.ui;

import java.time.LocalTime;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.motus.care.PatientDocument;
import org.motus.model.clinic.Patient;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;

/**
 * Saves one record: a pause after the last change, or at once when asked. One save at a time; what fails stays in the
 * document and is tried again with the next change. UI thread only.
 */
final class RecordSaver {

    /** Long enough not to save each letter, short enough to lose nothing worth naming. */
    private static final int PAUSE_MILLIS = 700;

    private final PatientDocument document;
    private final Clinic clinic;
    private final Notices notices;
    private final WorkState work;
    private final Consumer<PatientDocument> stored;
    private final Display display = Display.getCurrent();
    private final Runnable whenQuiet = this::saveNow;
    private boolean running;

    RecordSaver(PatientDocument document, Clinic clinic, Notices notices, WorkState work,
            Consumer<PatientDocument> stored) {
        this.document = document;
        this.clinic = clinic;
        this.notices = notices;
        this.work = work;
        this.stored = stored;
        document.onChange(this::changed);
    }

    PatientDocument document() {
        return document;
    }

    private void changed() {
        if (document.dirty() && !running) {
            display.timerExec(PAUSE_MILLIS, whenQuiet);
        }
    }

    void saveNow() {
        display.timerExec(-1, whenQuiet);
        if (!running && document.dirty()) {
            running = true;
            work.saving();
            new Save(document.snapshot(), document.mark()).schedule();
        }
    }

    boolean saveAndWait() {
        while (running || document.dirty()) {
            saveNow();
            while (running) {
                BusyIndicator.showWhile(display, this::step);
            }
            if (document.dirty() && notices.on(Notice.Topic.RECORD).isPresent()) {
                return false;
            }
        }
        return true;
    }

    private void step() {
        if (!display.readAndDispatch()) {
            display.sleep();
        }
    }

    private void written(Object mark, int version) {
        running = false;
        notices.clear(Notice.Topic.RECORD);
        document.saved(mark, version);
        work.saved(LocalTime.now());
        stored.accept(document);
        changed();
    }

    private void missed() {
        running = false;
        work.failed();
    }

    /** Writes a copy of the record. */
    private final class Save extends ClinicJob {

        private final Patient copy;
        private final Object mark;

        Save(Patient copy, Object mark) {
            super(Messages.job_record_save, notices, Notice.Topic.RECORD);
            this.copy = copy;
            this.mark = mark;
            setPriority(SHORT);
        }

        @Override
        protected void work(IProgressMonitor monitor) throws ClinicException {
            var version = clinic.savePatient(copy).getVersion();
            display.asyncExec(() -> written(mark, version));
        }

        @Override
        protected void failed() {
            display.asyncExec(RecordSaver.this::missed);
        }
    }
}
