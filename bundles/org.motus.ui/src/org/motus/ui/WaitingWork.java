package org.motus.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Platform;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.motus.care.AwayWork;
import org.motus.care.CareService;
import org.motus.care.Recording;
import org.motus.care.Recording.State;
import org.motus.care.Registration;
import org.motus.care.WaitingFolder;
import org.motus.care.WaitingRevision;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.osgi.framework.FrameworkUtil;

/**
 * What was saved and printed while the clinic's server was away: it waits in sealed files on this computer, and is
 * recorded when the server is back and when the clinic is opened again. An OSGi service. Safe for use from several
 * threads.
 */
public final class WaitingWork {

    private final List<Consumer<Recording>> listeners = new CopyOnWriteArrayList<>();
    private final Display display = Display.getDefault();
    private final ActiveClinic active;
    private final Notices notices;
    private final ServerLine line;
    private final List<Registration> registrations;
    private @Nullable Clinic of;
    private @Nullable Clinic begun;
    private @Nullable AwayWork work;
    private List<WaitingRevision> second = List.of();

    /** Called by the framework. */
    public WaitingWork(ActiveClinic active, Notices notices, ServerLine line) {
        this.active = active;
        this.notices = notices;
        this.line = line;
        registrations = List.of(active.onChange(this::clinicChanged), line.onBack(this::record));
        clinicChanged();
    }

    /** Called by the framework. */
    public void close() {
        registrations.forEach(Registration::close);
    }

    /** @return saves and prints programs of the open clinic, with or without its server; empty when none is open */
    public synchronized Optional<AwayWork> work() {
        var open = active.clinic();
        var care = active.care();
        if (open.isEmpty() || care.isEmpty()) {
            return Optional.empty();
        }
        if (work == null || of != open.get()) {
            of = open.get();
            work = made(open.get(), care.get());
        }
        return Optional.ofNullable(work);
    }

    private AwayWork made(Clinic clinic, CareService care) {
        return new AwayWork(care, clinic, new WaitingFolder(place(), clinic), Clock.systemUTC(), this::recorded);
    }

    /** Beside the folder of unsaved work. */
    private static Path place() {
        var state = Platform.getStateLocation(FrameworkUtil.getBundle(WaitingWork.class));
        return state.toFile().toPath().resolve("waiting");
    }

    private void clinicChanged() {
        var open = active.clinic().filter(Clinic::shared);
        synchronized (this) {
            if (open.isPresent() && begun == open.get()) {
                return;
            }
            begun = open.<@Nullable Clinic>map(now -> now).orElse(null);
            second = List.of();
        }
        if (open.isPresent()) {
            record();
        }
    }

    /** Records what waits, in the background. */
    public void record() {
        work().ifPresent(now -> new Record(now).schedule());
    }

    /** @return true when something of the open clinic waits */
    public boolean any() {
        return work().filter(AwayWork::any).isPresent();
    }

    /** Asks the server at once whether it is back; what waits is recorded then. */
    public void tryNow() {
        if (line.awaySince().isPresent()) {
            line.tryNow();
        } else {
            record();
        }
    }

    private void recorded(Recording recording) {
        if (recording.items().isEmpty() && recording.aside().isEmpty()) {
            return;
        }
        synchronized (this) {
            var left = new ArrayList<>(recording.of(State.CONFLICT));
            left.addAll(recording.of(State.REFUSED));
            second = List.copyOf(left);
        }
        if (!display.isDisposed()) {
            display.asyncExec(() -> listeners.forEach(listener -> listener.accept(recording)));
        }
        WaitingNotices.of(recording, this::giveUp).ifPresent(notices::show);
    }

    private void giveUp(Set<String> ids) {
        work().ifPresent(now -> new UnsavedJob(Messages.waiting_job, notices, () -> now.waiting().giveUp(ids))
                .schedule());
    }

    /**
     * @return what waits of a patient because somebody else saved first, in the order in which it was made; empty when
     *         nothing does
     */
    public synchronized List<WaitingRevision> second(String patientId) {
        return second.stream().filter(each -> each.patientId().equals(patientId)).toList();
    }

    /** Forgets what came second, after it was given up or brought back. */
    public void discard(List<WaitingRevision> given) {
        var ids = Set.copyOf(given.stream().map(WaitingRevision::id).toList());
        synchronized (this) {
            second = second.stream().filter(each -> !ids.contains(each.id())).toList();
        }
        giveUp(ids);
    }

    /**
     * Gives up what waits on this computer of a patient who was erased. Not on the UI thread.
     *
     * @throws IOException
     *             when a file is still there
     * @throws ClinicException
     *             when prints that wait with it cannot be recorded; those files are still there
     */
    public void erased(String patientId) throws IOException, ClinicException {
        synchronized (this) {
            second = second.stream().filter(each -> !each.patientId().equals(patientId)).toList();
        }
        var now = work();
        if (now.isPresent()) {
            now.get().waiting().giveUpPatient(patientId);
        }
    }

    /** @return the listener's registration; it hears what came of each recording, in the UI thread */
    public Registration onRecorded(Consumer<Recording> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Records in the background. */
    private final class Record extends ClinicJob {

        private final AwayWork now;

        Record(AwayWork now) {
            super(Messages.waiting_job, notices, Notice.Topic.CLINIC);
            this.now = now;
            setPriority(SHORT);
        }

        @Override
        protected void work(IProgressMonitor monitor) throws ClinicException {
            now.record();
        }
    }
}
