package org.motus.ui.library;

import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Display;
import org.motus.care.CareService;
import org.motus.model.library.Exercise;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.OwnExercise;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Saves a copy of an exercise as the next version, away from the UI thread. What cannot be saved stays in the form. */
final class OwnSaving extends ClinicJob {

    private final CareService care;
    private final Clinic clinic;
    private final Exercise exercise;
    private final int basedOn;
    private final Consumer<OwnExercise> saved;
    private final Runnable conflict;
    private final Runnable refused;
    private final Display display = Display.getDefault();

    /**
     * @param saved
     *            hears on the UI thread of the version that is stored
     * @param conflict
     *            runs on the UI thread when a colleague saved first
     * @param refused
     *            runs on the UI thread when it could not be saved; the banner says why
     */
    OwnSaving(Notices notices, CareService care, Clinic clinic, Exercise exercise, int basedOn,
            Consumer<OwnExercise> saved, Runnable conflict, Runnable refused) {
        super(OwnWords.save_job, notices, Notice.Topic.LIBRARY);
        this.care = care;
        this.clinic = clinic;
        this.exercise = exercise;
        this.basedOn = basedOn;
        this.saved = saved;
        this.conflict = conflict;
        this.refused = refused;
        setPriority(SHORT);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        try {
            var version = care.own().save(clinic, exercise, basedOn);
            display.asyncExec(() -> saved.accept(version));
        } catch (ClinicException e) {
            if (e.reason() != Reason.CONFLICT) {
                throw e;
            }
            care.own().read(clinic);
            display.asyncExec(conflict);
        }
    }

    @Override
    protected void failed() {
        display.asyncExec(refused);
    }
}
