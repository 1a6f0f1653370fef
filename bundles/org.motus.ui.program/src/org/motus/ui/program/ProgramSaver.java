package org.motus.ui.program;

import java.time.LocalTime;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.motus.model.program.Program;
import org.motus.store.ClinicException;
import org.motus.store.RevisionInfo;
import org.motus.ui.ClinicJob;
import org.motus.ui.Field;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.WorkState;

/** Saves a draft as the next revision, away from the UI thread. What cannot be saved stays a draft. UI thread only. */
final class ProgramSaver {

    private final ProgramDesk desk;
    private final Notices notices;
    private final WorkState state;
    private final Display display = Display.getCurrent();

    ProgramSaver(ProgramDesk desk, Notices notices, WorkState state) {
        this.desk = desk;
        this.notices = notices;
        this.state = state;
    }

    /**
     * Saves and waits, while the window goes on living.
     *
     * @return false when it could not be saved; the banner says why
     */
    boolean save(ProgramWork work) {
        Field.flushTyping(display);
        if (!work.document().dirty()) {
            return true;
        }
        state.saving();
        notices.clear(Notice.Topic.PROGRAM);
        var job = new Save(work);
        job.schedule();
        while (!job.over) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return job.saved;
    }

    /** Writes a copy of the program. */
    private final class Save extends ClinicJob {

        private final ProgramWork work;
        private final Program copy;
        private final Object mark;
        private boolean over;
        private boolean saved;

        Save(ProgramWork work) {
            super(Messages.job_save, notices, Notice.Topic.PROGRAM);
            this.work = work;
            this.mark = work.document().mark();
            this.copy = work.document().snapshot();
            setPriority(SHORT);
        }

        @Override
        protected void work(IProgressMonitor monitor) throws ClinicException {
            // Nobody has to give a name for the handout, but each revision says who made it.
            var name = desk.clinician();
            var author = name.isEmpty() ? Messages.clinician_unnamed : name;
            var info = work.care().save(work.clinic(), work.document().patientId(), copy, author).info();
            display.asyncExec(() -> written(info));
        }

        private void written(RevisionInfo info) {
            desk.saved(work, mark, info, copy);
            state.saved(LocalTime.now());
            saved = true;
            over = true;
        }

        @Override
        protected void failed() {
            display.asyncExec(() -> {
                state.failed();
                over = true;
            });
        }
    }
}
