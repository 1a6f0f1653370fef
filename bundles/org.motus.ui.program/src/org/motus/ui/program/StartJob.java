package org.motus.ui.program;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.motus.care.CareService;
import org.motus.care.StartOutcome;
import org.motus.care.StartRequest;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.RevisionInfo;
import org.motus.ui.ActivePatient;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Makes, checks and saves the first program of a location. */
final class StartJob extends ClinicJob {

    /** What a start works with. */
    record Place(Clinic clinic, CareService care, ActivePatient patient, Notices notices) {
    }

    private final Place place;
    private final String patientId;
    private final StartRequest request;
    private final Consumer<StartOutcome> refused;

    StartJob(Place place, String patientId, StartRequest request, Consumer<StartOutcome> refused) {
        super(Messages.job_start, place.notices(), Notice.Topic.PROGRAM);
        this.place = place;
        this.patientId = patientId;
        this.request = request;
        this.refused = refused;
        setPriority(SHORT);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        // Nobody has to give a name for the handout, but each revision says who made it.
        var author = request.clinicianName().isEmpty() ? Messages.clinician_unnamed : request.clinicianName();
        var outcome = place.care().start(place.clinic(), patientId, request, author);
        if (outcome.refused()) {
            refuse(Messages.start_refused, Messages.start_refused_advice);
            refused.accept(outcome);
        } else {
            saved(outcome.saved());
        }
    }

    private void saved(Optional<RevisionInfo> saved) {
        saved.ifPresent(revision -> {
            place.notices().show(new Notice(Notice.Kind.DONE, Notice.Topic.PROGRAM,
                    NLS.bind(Messages.start_done, revision.number(), revision.exerciseCount()), "",
                    Optional.empty()));
            place.patient().revised(patientId, revision.number());
        });
    }
}
