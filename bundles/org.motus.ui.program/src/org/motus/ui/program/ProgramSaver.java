package org.motus.ui.program;

import java.time.LocalTime;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.motus.care.AwayWork;
import org.motus.care.AwayWork.Saved;
import org.motus.care.DraftWaits.Sending;
import org.motus.store.ClinicException;
import org.motus.ui.ClinicJob;
import org.motus.ui.ConflictDialog;
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
     * @return false when it could not be saved; the banner says why. True also when the server is away and the program
     *         waits for it on this computer, which the banner says too
     */
    boolean save(ProgramWork work) {
        Field.flushTyping(display);
        notices.clear(Notice.Topic.PROGRAM);
        if (work.draft().open()) {
            work.settle();
        }
        while (work.draft().open()) {
            var away = desk.waiting();
            if (away.isEmpty()) {
                return false;
            }
            var job = run(work, away.get());
            var theirs = job.theirs;
            if (!job.saved && (theirs == null || !together(work, theirs))) {
                return false;
            }
        }
        return true;
    }

    private Save run(ProgramWork work, AwayWork away) {
        state.saving();
        var job = new Save(work, away);
        job.schedule();
        while (!job.over) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        return job;
    }

    /** @return false when the clinician went back to the draft, which stays as it is */
    private boolean together(ProgramWork work, Newest theirs) {
        var merge = work.document().merge(theirs.revision());
        if (merge.asks() && !ConflictDialog.ask(ProgramConflict.of(merge, theirs.revision().info()))) {
            state.failed();
            notices.show(Notice.failed(Notice.Topic.PROGRAM, Messages.conflict_not_saved,
                    Messages.conflict_not_saved_advice));
            return false;
        }
        desk.came(work, merge, theirs);
        state.saved(LocalTime.now());
        notices.show(Notice.done(Notice.Topic.PROGRAM,
                NLS.bind(Messages.conflict_came, theirs.revision().info().number()),
                NLS.bind(Messages.conflict_came_advice, ProgramConflict.came(merge))));
        return true;
    }

    /** Writes a copy of the program. */
    private final class Save extends ClinicJob {

        private final ProgramWork work;
        private final AwayWork away;
        private final Sending sending;
        private @Nullable Newest theirs;
        private boolean over;
        private boolean saved;

        Save(ProgramWork work, AwayWork away) {
            super(Messages.job_save, notices, Notice.Topic.PROGRAM);
            this.work = work;
            this.away = away;
            // Nobody has to give a name for the handout, but each revision says who made it.
            var name = desk.clinician();
            this.sending = work.draft().next(name.isEmpty() ? Messages.clinician_unnamed : name);
            setPriority(SHORT);
        }

        @Override
        protected void work(IProgressMonitor monitor) throws ClinicException {
            try {
                var done = away.save(sending.program());
                if (done.waits()) {
                    notices.serverAway();
                }
                display.asyncExec(() -> written(done));
            } catch (ClinicException e) {
                if (e.reason() != ClinicException.Reason.CONFLICT) {
                    throw e;
                }
                var newest = Newest.of(work.clinic(), work.document().patientId())
                        .filter(each -> each.number() != based()).orElseThrow(() -> e);
                display.asyncExec(() -> {
                    theirs = newest;
                    over = true;
                });
            }
        }

        private int based() {
            return work.document().base().map(revision -> revision.info().number()).orElse(0);
        }

        private void written(Saved done) {
            if (done.waits()) {
                work.draft().saved(sending, done);
                desk.away(work);
                state.failed();
                state.kept(LocalTime.now());
            } else {
                desk.saved(work, sending, done);
                state.saved(LocalTime.now());
            }
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
