package org.motus.ui.patient;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.care.PatientDocument;
import org.motus.model.clinic.Patient;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientSummary;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Stores a new patient. */
final class AddPatientJob extends ClinicJob {

    private final Clinic clinic;
    private final Patient patient;
    private final Consumer<PatientSummary> added;
    private final Runnable refused;

    /** @param patient a copy that nobody changes any more */
    AddPatientJob(Notices notices, Clinic clinic, Patient patient, Consumer<PatientSummary> added, Runnable refused) {
        super(Messages.job_add, notices, Notice.Topic.RECORD);
        this.clinic = clinic;
        this.patient = patient;
        this.added = added;
        this.refused = refused;
        setPriority(INTERACTIVE);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        added.accept(PatientDocument.ofNew(clinic.savePatient(patient)).summary());
    }

    @Override
    protected void failed() {
        refused.run();
    }
}
