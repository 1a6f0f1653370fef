package org.motus.ui.patient;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Runs searches away from the UI thread, one at a time: of those that were typed meanwhile only the newest is run. */
final class SearchJob extends ClinicJob {

    /** A search in a clinic, and who hears what it finds. */
    private record Wanted(Clinic clinic, PatientSearch search, Consumer<PatientSearch.Found> done, Runnable failed) {
    }

    private volatile Optional<Wanted> newest = Optional.empty();

    SearchJob(Notices notices) {
        super(Messages.job_search, notices, Notice.Topic.CLINIC);
        setPriority(INTERACTIVE);
    }

    void want(Clinic clinic, PatientSearch search, Consumer<PatientSearch.Found> done, Runnable failed) {
        newest = Optional.of(new Wanted(clinic, search, done, failed));
        schedule();
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        var wanted = newest;
        if (wanted.isPresent()) {
            var found = wanted.get().search().run(wanted.get().clinic(),
                    () -> monitor.isCanceled() || newest != wanted);
            if (newest == wanted) {
                wanted.get().done().accept(found);
            }
        }
    }

    @Override
    protected void failed() {
        newest.ifPresent(wanted -> wanted.failed().run());
    }
}
