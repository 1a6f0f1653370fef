package org.motus.ui.program;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.motus.care.CareService;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.PatientSummary;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Reads the active patient's newest program. */
final class LoadProgramJob extends ClinicJob {

    private final Clinic clinic;
    private final CareService care;
    private final PatientSummary row;
    private final Consumer<ProgramSheet> done;
    private final Runnable onFailure;

    LoadProgramJob(Notices notices, Clinic clinic, CareService care, PatientSummary row, Consumer<ProgramSheet> done,
            Runnable onFailure) {
        super(Messages.job_load, notices, Notice.Topic.PROGRAM);
        this.clinic = clinic;
        this.care = care;
        this.row = row;
        this.done = done;
        this.onFailure = onFailure;
        setPriority(INTERACTIVE);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        var sheet = new SheetMaker(clinic, care, LocalDate.now(), ZoneId.systemDefault()).make(row);
        if (monitor.isCanceled()) {
            throw new OperationCanceledException();
        }
        done.accept(sheet);
    }

    @Override
    protected void failed() {
        onFailure.run();
    }
}
