package org.motus.ui;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.motus.care.CareService;
import org.motus.care.Registration;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;

/**
 * Asks the server of a shared clinic now and then whether another desk wrote an exercise of the clinic's own; who listens
 * to the library of the clinic hears of it. Asks nothing of a clinic on this computer, which nobody else opens. An OSGi
 * service, made by the first screen that shows the library. Safe for use from several threads.
 */
public final class OtherDesks {

    /** One count of rows: not a burden, and nobody waits for it. */
    private static final int PAUSE_MILLIS = 20_000;

    private final ActiveClinic active;
    private final Notices notices;
    private final ServerLine line;
    private final Registration clinicChanges;
    private final Registration backAgain;
    private final Ask ask = new Ask();

    /** Called by the framework. */
    public OtherDesks(ActiveClinic active, Notices notices, ServerLine line) {
        this.active = active;
        this.notices = notices;
        this.line = line;
        clinicChanges = active.onChange(this::follow);
        backAgain = line.onBack(this::askNow);
        follow();
    }

    /** Called by the framework. */
    public void close() {
        clinicChanges.close();
        backAgain.close();
        ask.cancel();
    }

    /** Does not wait for the next time. Call from any thread. */
    public void askNow() {
        ask.cancel();
        ask.schedule();
    }

    private void follow() {
        if (active.clinic().filter(Clinic::shared).isPresent()) {
            ask.schedule(PAUSE_MILLIS);
        } else {
            ask.cancel();
        }
    }

    private final class Ask extends Job {

        Ask() {
            super(Messages.desks_job);
            setSystem(true);
            setPriority(DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            var clinic = active.clinic().filter(Clinic::shared);
            var care = active.care();
            if (clinic.isPresent() && care.isPresent()) {
                // While the server is away it is asked already, and this again when it is back.
                if (line.awaySince().isEmpty()) {
                    look(clinic.get(), care.get());
                }
                schedule(PAUSE_MILLIS);
            }
            return Status.OK_STATUS;
        }

        private void look(Clinic clinic, CareService care) {
            try {
                care.own().look(clinic);
            } catch (ClinicException e) {
                if (e.reason() == Reason.UNREACHABLE && active.clinic().filter(open -> open == clinic).isPresent()) {
                    notices.serverAway();
                }
                // What else it says is said when somebody does something with the library.
            } catch (RuntimeException e) {
                ILog.of(OtherDesks.class).error(getName() + ": " + e.getClass().getName(), new LoggedFailure(e));
            }
        }
    }
}
