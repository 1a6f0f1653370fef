package org.motus.ui.patient;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Archives one patient whose record is not open, or brings them back. */
final class ArchiveJob extends ClinicJob {

    private final Clinic clinic;
    private final String patientId;
    private final boolean archived;
    private final Runnable done;

    ArchiveJob(Notices notices, Clinic clinic, String patientId, boolean archived, Runnable done) {
        super(Messages.job_archive, notices, Notice.Topic.CLINIC);
        this.clinic = clinic;
        this.patientId = patientId;
        this.archived = archived;
        this.done = done;
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        var patient = clinic.loadPatient(patientId);
        patient.setArchived(archived);
        clinic.savePatient(patient);
        done.run();
    }
}
