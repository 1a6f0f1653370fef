package org.motus.ui.library;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.motus.care.CareService;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.OwnExercise;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Takes an exercise out of the clinic's library, away from the UI thread. */
final class OwnRemoving extends ClinicJob {

    private final Notices notices;
    private final CareService care;
    private final Clinic clinic;
    private final OwnExercise version;

    OwnRemoving(Notices notices, CareService care, Clinic clinic, OwnExercise version) {
        super(OwnWords.remove_job, notices, Notice.Topic.LIBRARY);
        this.notices = notices;
        this.care = care;
        this.clinic = clinic;
        this.version = version;
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        care.own().remove(clinic, version.id(), version.version());
        notices.show(new Notice(Notice.Kind.DONE, Notice.Topic.LIBRARY, NLS.bind(OwnWords.removed,
                Objects.requireNonNullElse(version.exercise().getName(), "")), OwnWords.remove_ask_advice,
                Optional.empty(), List.of(new Notice.Act(OwnWords.removed_back, () -> {
                    notices.clear(Notice.Topic.LIBRARY);
                    new Back().schedule();
                }))));
    }

    /** Makes what was removed the newest version again. */
    private final class Back extends ClinicJob {

        Back() {
            super(OwnWords.removed_back_job, notices, Notice.Topic.LIBRARY);
        }

        @Override
        protected void work(IProgressMonitor monitor) throws ClinicException {
            care.own().save(clinic, version.exercise(), version.version() + 1);
        }
    }
}
