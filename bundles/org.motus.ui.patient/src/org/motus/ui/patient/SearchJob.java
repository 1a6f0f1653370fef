package org.motus.ui.patient;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Runs one search away from the UI thread. */
final class SearchJob extends ClinicJob {

    private final Clinic clinic;
    private final PatientSearch search;
    private final Consumer<PatientSearch.Found> done;
    private final Runnable onFailure;

    SearchJob(Notices notices, Clinic clinic, PatientSearch search, Consumer<PatientSearch.Found> done,
            Runnable onFailure) {
        super(Messages.job_search, notices, Notice.Topic.CLINIC);
        this.clinic = clinic;
        this.search = search;
        this.done = done;
        this.onFailure = onFailure;
        setPriority(INTERACTIVE);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        done.accept(search.run(clinic, monitor));
    }

    @Override
    protected void failed() {
        onFailure.run();
    }
}
