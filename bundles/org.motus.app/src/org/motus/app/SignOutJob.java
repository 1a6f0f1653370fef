package org.motus.app;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;

/** Closes the clinic and lets the start page ask who signs in next. */
final class SignOutJob extends ClinicJob {

    private final ClinicDesk desk;

    SignOutJob(ClinicDesk desk) {
        super(Messages.job_sign_out, desk.notices(), Notice.Topic.CLINIC);
        this.desk = desk;
        setPriority(INTERACTIVE);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        var old = desk.clinic().release();
        try {
            if (old.isPresent()) {
                old.get().close();
            }
        } finally {
            old.map(Clinic::folder).map(Path::toAbsolutePath).ifPresent(desk.clinic()::ask);
        }
    }
}
