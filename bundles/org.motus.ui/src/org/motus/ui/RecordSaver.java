package org.motus.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.custom.BusyIndicator;
import org.eclipse.swt.widgets.Display;
import org.motus.care.Difference;
import org.motus.care.Difference.Side;
import org.motus.care.Merge;
import org.motus.care.PatientDocument;
import org.motus.care.Registration;
import org.motus.care.UnsavedFolder;
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

    /** How many of the lines that came in are named. */
    private static final int NAMED = 3;

    private final PatientDocument document;
    private final Clinic clinic;
    private final Notices notices;
    private final WorkState work;
    private final ServerLine line;
    private final Consumer<PatientDocument> stored;
    private final Display display = Display.getCurrent();
    private final Runnable whenQuiet = this::saveNow;
    private final Registration kept;
    private List<String> came = List.of();
    private boolean running;
    private boolean putOff;
    private boolean quiet;
    private boolean givenUp;

    RecordSaver(PatientDocument document, Clinic clinic, Notices notices, WorkState work, ServerLine line,
            UnsavedWork unsaved, Consumer<PatientDocument> stored) {
        this.document = document;
        this.clinic = clinic;
        this.notices = notices;
        this.work = work;
        this.line = line;
        this.stored = stored;
        document.onChange(this::changed);
        kept = unsaved.watch(document, UnsavedFolder.RECORD, document.patient().getId(), document::unsaved);
    }

    /** Ends keeping what is not saved; the document is saved, or its clinic is left. */
    void close() {
        kept.close();
    }

    /** Saves nothing more and keeps nothing of it: what is not saved is given up. Waits for a save under way. */
    void giveUp() {
        givenUp = true;
        display.timerExec(-1, whenQuiet);
        document.readOnly(() -> {
            // Nobody sees this record any more.
        });
        await();
        close();
    }

    /** Saves without a question and waits; what is in conflict with what is stored stays unsaved. */
    void saveQuietly() {
        quiet = true;
        saveAndWait();
        quiet = false;
    }

    boolean isOf(Clinic other) {
        return clinic == other;
    }

    PatientDocument document() {
        return document;
    }

    private void changed() {
        if (document.dirty() && !running && !putOff && !givenUp) {
            display.timerExec(PAUSE_MILLIS, whenQuiet);
        }
    }

    void saveNow() {
        display.timerExec(-1, whenQuiet);
        if (!running && document.dirty() && !givenUp) {
            putOff = false;
            running = true;
            work.saving();
            new Save(document.snapshot(), document.mark()).schedule();
        }
    }

    boolean saveAndWait() {
        while (running || document.dirty()) {
            saveNow();
            await();
            if (document.dirty() && failed()) {
                return false;
            }
        }
        return true;
    }

    private void await() {
        while (running) {
            BusyIndicator.showWhile(display, this::step);
        }
    }

    private boolean failed() {
        return notices.on(Notice.Topic.RECORD).filter(notice -> notice.kind() == Notice.Kind.FAILED).isPresent();
    }

    private void step() {
        if (!display.readAndDispatch()) {
            display.sleep();
        }
    }

    private void written(Object mark, Patient now) {
        running = false;
        document.saved(mark, now);
        settled();
    }

    /** Nothing failed: says that the record is on disk, and what came in on the way. */
    private void settled() {
        if (failed()) {
            notices.clear(Notice.Topic.RECORD);
        }
        if (!came.isEmpty()) {
            notices.show(Notice.done(Notice.Topic.RECORD, Messages.record_came,
                    NLS.bind(Messages.record_came_advice, String.join(" · ", came))));
            came = List.of();
        }
        work.saved(LocalTime.now());
        stored.accept(document);
        changed();
    }

    /** Somebody else saved the record since it was read: both are laid together, and only what clashes is asked. */
    private void conflict(Patient theirs) {
        var merge = document.merge(theirs);
        if (merge.asks() && (quiet || givenUp || !ask(merge))) {
            putOff = true;
            running = false;
            notices.show(new Notice(Notice.Kind.FAILED, Notice.Topic.RECORD, Messages.record_not_saved,
                    Messages.record_not_saved_advice, Optional.empty(),
                    List.of(new Notice.Act(Messages.record_not_saved_act, this::saveNow))));
            work.failed();
            return;
        }
        came = merge.differences().stream().filter(line -> merge.side(line) == Side.THEIRS).map(Difference::what)
                .limit(NAMED).toList();
        document.merged(merge);
        running = false;
        if (document.dirty()) {
            saveNow();
        } else {
            settled();
        }
    }

    private boolean ask(Merge<Patient> merge) {
        return ConflictDialog.ask(Conflict.ofRecord(merge, document.patient().getNumber()));
    }

    private void missed() {
        running = false;
        work.failed();
    }

    /** The server is away: nothing is tried with each letter, it comes with the server or when somebody asks. */
    private void away() {
        putOff = true;
        missed();
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
            try {
                var now = clinic.savePatient(copy);
                display.asyncExec(() -> written(mark, now));
            } catch (ClinicException e) {
                if (e.reason() != ClinicException.Reason.CONFLICT) {
                    throw e;
                }
                var theirs = clinic.loadPatient(copy.getId());
                if (theirs.getVersion() == copy.getVersion()) {
                    throw e;
                }
                display.asyncExec(() -> conflict(theirs));
            }
        }

        @Override
        protected void away(ClinicException refusal) {
            line.say(Notice.Topic.RECORD, Messages.server_record_not_saved, Messages.server_record_not_saved_advice);
            display.asyncExec(RecordSaver.this::away);
        }

        @Override
        protected void failed() {
            display.asyncExec(RecordSaver.this::missed);
        }
    }
}
