package org.motus.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.motus.care.Listeners;
import org.motus.care.Registration;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;

/**
 * Whether the server of the open clinic answers. It is away from the first step that it does not answer, and then asked
 * again now and then until it does. An OSGi service. Safe for use from several threads; listeners are called in the
 * thread that found out.
 */
public final class ServerLine {

    /** Long enough not to be a burden, short enough that nobody waits for it. */
    private static final int PAUSE_SECONDS = 20;

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final long MILLION = 1_000_000;
    private static final int MILLIS = 1000;

    private final Listeners listeners = new Listeners();
    private final Listeners back = new Listeners();
    private final ActiveClinic active;
    private final Notices notices;
    private final Registration clinicChanges;
    private final Registration refusals;
    private final Ask ask = new Ask();
    private @Nullable Clinic away;
    private @Nullable LocalTime since;
    private long nextNanos;
    private boolean leaving;

    /** Called by the framework. */
    public ServerLine(ActiveClinic active, Notices notices) {
        this.active = active;
        this.notices = notices;
        clinicChanges = active.onChange(this::clinicChanged);
        refusals = notices.onServerAway(this::lost);
    }

    /** Called by the framework. */
    public void close() {
        clinicChanges.close();
        refusals.close();
        ask.cancel();
    }

    /** @return since when the server does not answer, or empty while it does */
    public synchronized Optional<LocalTime> awaySince() {
        return Optional.ofNullable(since);
    }

    /** @return seconds until the server is asked again, 0 while it is; empty while it answers */
    public synchronized OptionalInt secondsToNext() {
        return since == null
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.max(0, Math.ceilDiv((nextNanos - System.nanoTime()) / MILLION, MILLIS)));
    }

    private void lost() {
        synchronized (this) {
            var open = active.clinic().filter(Clinic::shared);
            if (since != null || open.isEmpty()) {
                return;
            }
            away = open.get();
            since = LocalTime.now();
            later();
        }
        listeners.fire();
    }

    private synchronized void later() {
        nextNanos = System.nanoTime() + PAUSE_SECONDS * MILLIS * MILLION;
        ask.schedule((long) PAUSE_SECONDS * MILLIS);
    }

    /** Asks the server at once; does nothing while it answers. */
    public void tryNow() {
        synchronized (this) {
            if (since == null) {
                return;
            }
            nextNanos = System.nanoTime();
        }
        ask.cancel();
        ask.schedule();
        listeners.fire();
    }

    /**
     * What is said above a screen about something that the server did not take.
     *
     * @param sentence
     *            what is not saved
     * @param advice
     *            what is safe and what can be done meanwhile
     */
    public void say(Notice.Topic topic, String sentence, String advice) {
        var again = new Notice.Act(Messages.server_again, this::tryNow);
        var details = new Notice.Act(Messages.server_details, () -> notices.showAway(new Notice(Notice.Kind.FAILED,
                topic, sentence, advice + " " + details(), Optional.empty(), List.of(again))));
        notices.showAway(new Notice(Notice.Kind.FAILED, topic, sentence, advice, Optional.empty(),
                List.of(again, details)));
    }

    private String details() {
        return awaySince().map(at -> NLS.bind(Messages.server_details_since, CLOCK.format(at)))
                .orElse("");
    }

    /** @return true while the clinician leaves although something waits */
    public synchronized boolean leaving() {
        return leaving;
    }

    /** Leaves the clinic or the program although something waits: the clinician was told, and wants to. */
    public void leave(Runnable work) {
        leaving(true);
        try {
            work.run();
        } finally {
            leaving(false);
        }
    }

    private synchronized void leaving(boolean now) {
        leaving = now;
    }

    private void clinicChanged() {
        synchronized (this) {
            if (since == null || active.clinic().filter(open -> open == away).isPresent()) {
                return;
            }
            since = null;
            away = null;
        }
        ask.cancel();
        notices.serverBack();
        listeners.fire();
    }

    private void answered() {
        synchronized (this) {
            since = null;
            away = null;
        }
        notices.serverBack();
        listeners.fire();
        back.fire();
    }

    /** @return the listener's registration; it hears when the server goes, comes back and is asked, in any thread */
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** @return the listener's registration; it hears when the server is back, in any thread */
    public Registration onBack(Runnable listener) {
        return back.add(listener);
    }

    private synchronized Optional<Clinic> asked() {
        return Optional.ofNullable(away);
    }

    /** A question with the shortest answer there is. */
    private final class Ask extends Job {

        Ask() {
            super(Messages.server_job);
            setSystem(true);
            setPriority(DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            var asked = asked();
            if (asked.isPresent()) {
                if (answers(asked.get())) {
                    answered();
                } else {
                    later();
                    listeners.fire();
                }
            }
            return Status.OK_STATUS;
        }

        private static boolean answers(Clinic clinic) {
            try {
                clinic.revisions("");
                return true;
            } catch (ClinicException e) {
                // Whatever else it says, it says something.
                return e.reason() != ClinicException.Reason.UNREACHABLE;
            }
        }
    }
}
