package org.motus.app;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;

/** Closes the clinic; the start page shows the choices, or asks who signs in next. */
final class CloseClinicJob extends ClinicJob {

    private final ClinicDesk desk;
    private final boolean asks;

    /** @param asks true to ask who signs in next */
    CloseClinicJob(ClinicDesk desk, boolean asks) {
        super(AccessWords.job_sign_out, desk.notices(), Notice.Topic.CLINIC);
        this.desk = desk;
        this.asks = asks;
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
            old.filter(closed -> asks).map(Clinic::folder).map(Path::toAbsolutePath).ifPresent(desk.clinic()::ask);
        }
    }
}
