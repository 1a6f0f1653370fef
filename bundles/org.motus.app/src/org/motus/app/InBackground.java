package org.motus.app;

import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.motus.store.ClinicException;
import org.motus.ui.OnScreen;

/**
 * A step away from the UI thread for a form that shows itself what is refused: its result or the sentence comes back to
 * the form, unless that is gone.
 */
final class InBackground<T> extends Job {

    /** What is done. */
    interface Work<T> {
        T run() throws ClinicException;
    }

    private final Control form;
    private final Work<T> work;
    private final Consumer<T> done;
    private final Consumer<ClinicException> refused;

    private InBackground(Control form, String name, Work<T> work, Consumer<T> done,
            Consumer<ClinicException> refused) {
        super(name);
        this.form = form;
        this.work = work;
        this.done = done;
        this.refused = refused;
        setSystem(true);
        setPriority(INTERACTIVE);
    }

    /**
     * Begins. Call on the UI thread.
     *
     * @param form
     *            who is told, on the UI thread
     * @param name
     *            what it does, without patient data
     * @param done
     *            takes the result
     * @param refused
     *            takes the sentence when it is refused
     */
    static <T> void run(Control form, String name, Work<T> work, Consumer<T> done, Consumer<String> refused) {
        run(form, work, name, done, problem -> refused.accept(String.valueOf(problem.getMessage())));
    }

    /** As {@link #run(Control, String, Work, Consumer, Consumer)}, for a form that wants to know why it is refused. */
    static <T> void run(Control form, Work<T> work, String name, Consumer<T> done, Consumer<ClinicException> refused) {
        new InBackground<>(form, name, work, done, refused).schedule();
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        try {
            var result = work.run();
            OnScreen.later(form, () -> done.accept(result));
        } catch (ClinicException e) {
            say(e);
        } catch (RuntimeException e) {
            // The message might quote what was typed, so only the class is kept.
            ILog.of(InBackground.class).error(getName() + ": " + e.getClass().getName());
            say(new ClinicException(ClinicException.Reason.FAILED, AccessWords.background_failed, null));
        }
        return Status.OK_STATUS;
    }

    private void say(ClinicException problem) {
        OnScreen.later(form, () -> refused.accept(problem));
    }
}
