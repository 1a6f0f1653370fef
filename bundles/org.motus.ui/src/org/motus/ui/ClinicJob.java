package org.motus.ui;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.motus.store.ClinicException;

/**
 * A step that reads or writes the clinic, away from the UI thread. What it refuses becomes a notice, never a message
 * box; its name and its log entries hold no patient data.
 */
public abstract class ClinicJob extends Job {

    /** Family of all jobs of this kind. */
    public static final Object FAMILY = ClinicJob.class;

    private final Notices notices;
    private final Notice.Topic topic;
    private volatile double fraction = -1;

    /** @param name what it does, without patient data */
    protected ClinicJob(String name, Notices notices, Notice.Topic topic) {
        super(name);
        this.notices = notices;
        this.topic = topic;
        setUser(false);
        setSystem(true);
    }

    /**
     * Does the step.
     *
     * @throws ClinicException
     *             what is refused, as one sentence for the clinician
     * @throws OperationCanceledException
     *             when the clinician canceled it
     */
    protected abstract void work(IProgressMonitor monitor) throws ClinicException;

    /** What else to do after a failure; it is already shown. */
    protected void failed() {
        // Most steps leave nothing to put right.
    }

    @Override
    protected final IStatus run(IProgressMonitor monitor) {
        try {
            work(monitor);
            return Status.OK_STATUS;
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (ClinicException e) {
            if (e.reason() == ClinicException.Reason.UNREACHABLE) {
                away(e);
                return Status.OK_STATUS;
            }
            refuse(Sentences.first(e.getMessage()), Sentences.rest(e.getMessage()));
            return Status.OK_STATUS;
        } catch (RuntimeException | LinkageError e) {
            // The class and the stack help to mend it; the message might quote a record, so it stays out of the log.
            ILog.of(ClinicJob.class).error(getName() + ": " + e.getClass().getName(), new LoggedFailure(e));
            refuse(Messages.job_failed, Messages.job_failed_advice);
            return Status.OK_STATUS;
        }
    }

    /** Says that the server of the clinic does not answer. A step that keeps something meanwhile says so instead. */
    protected void away(ClinicException refusal) {
        notices.mentionAway(
                Notice.failed(topic, Sentences.first(refusal.getMessage()), Sentences.rest(refusal.getMessage())));
        failed();
    }

    /** Shows a refusal as this job's notice. */
    protected final void refuse(String sentence, String advice) {
        notices.show(Notice.failed(topic, sentence, advice));
        failed();
    }

    /** Shows a refusal with something to do about it. Unlike {@link #refuse} it does not call {@link #failed()}. */
    protected final void refuse(ClinicException problem, List<Notice.Act> acts) {
        notices.show(new Notice(Notice.Kind.FAILED, topic, Sentences.first(problem.getMessage()),
                Sentences.rest(problem.getMessage()), Optional.empty(), acts));
    }

    /** @return the part that is done, 0 to 1, or below 0 when that is not known */
    public final double fraction() {
        return fraction;
    }

    /** @param done the part that is done, 0 to 1 */
    protected final void progress(double done) {
        fraction = done;
    }

    /** @return true when the clinician should see it run and may cancel it */
    public boolean cancelable() {
        return false;
    }

    @Override
    public final boolean belongsTo(Object family) {
        return FAMILY.equals(family);
    }
}
