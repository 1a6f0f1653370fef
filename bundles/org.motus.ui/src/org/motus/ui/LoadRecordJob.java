package org.motus.ui;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.care.PatientDocument;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;

/** Reads the whole record of one patient. */
final class LoadRecordJob extends ClinicJob {

    private final Notices notices;
    private final Clinic clinic;
    private final String patientId;
    private final Consumer<PatientDocument> loaded;
    private final Runnable missed;

    LoadRecordJob(Notices notices, Clinic clinic, String patientId, Consumer<PatientDocument> loaded,
            Runnable missed) {
        super(Messages.job_record_load, notices, Notice.Topic.RECORD);
        this.notices = notices;
        this.clinic = clinic;
        this.patientId = patientId;
        this.loaded = loaded;
        this.missed = missed;
        setPriority(INTERACTIVE);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        loaded.accept(PatientDocument.open(clinic, patientId));
    }

    @Override
    protected void away(ClinicException refusal) {
        notices.showAway(Notice.failed(Notice.Topic.CLINIC, Messages.server_not_opened,
                Messages.server_not_opened_advice));
        failed();
    }

    @Override
    protected void failed() {
        missed.run();
    }
}
