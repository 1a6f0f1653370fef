package org.motus.ui;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.motus.care.Unsaved;
import org.motus.care.UnsavedFolder;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/** A step with the files of unsaved work: one after the other, in the order in which they were asked for. */
final class UnsavedJob extends ClinicJob {

    /** What the step does. */
    interface Step {
        void run() throws IOException, ClinicException;
    }

    private static final ISchedulingRule ONE_AT_A_TIME = new ISchedulingRule() {

        @Override
        public boolean isConflicting(ISchedulingRule rule) {
            return rule == this;
        }

        @Override
        public boolean contains(ISchedulingRule rule) {
            return rule == this;
        }
    };

    private final Step step;

    /** What fails is said above every screen: it must not hide why a record or a program is not saved. */
    UnsavedJob(String name, Notices notices, Step step) {
        super(name, notices, Notice.Topic.CLINIC);
        this.step = step;
        setRule(ONE_AT_A_TIME);
        setPriority(SHORT);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        try {
            step.run();
        } catch (IOException e) {
            throw notKept(e);
        }
    }

    private static ClinicException notKept(IOException cause) {
        return new ClinicException(Reason.FAILED, Messages.unsaved_not_kept + " " + Messages.unsaved_not_kept_advice,
                cause);
    }

    /** Forgets everything but that at once: there may be no later when the program ends. */
    static void now(UnsavedFolder files, List<Unsaved<?>> left, Notices notices) {
        try {
            for (var unsaved : left) {
                files.keep(unsaved);
            }
            files.forgetAllBut(left);
        } catch (IOException | ClinicException e) {
            notices.show(Notice.failed(Notice.Topic.CLINIC, Messages.unsaved_not_kept,
                    Messages.unsaved_not_kept_advice));
        }
    }
}
