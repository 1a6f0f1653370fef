package org.motus.ui.patient;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientSummary;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Reads one more page of a search while the clinician scrolls. */
final class PageJob extends ClinicJob {

    private final Clinic clinic;
    private final PatientSearch search;
    private final int page;
    private final Consumer<List<PatientSummary>> done;

    PageJob(Notices notices, Clinic clinic, PatientSearch search, int page, Consumer<List<PatientSummary>> done) {
        super(Messages.job_page, notices, Notice.Topic.CLINIC);
        this.clinic = clinic;
        this.search = search;
        this.page = page;
        this.done = done;
        setPriority(INTERACTIVE);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        done.accept(search.page(clinic, page));
    }
}
