package org.motus.ui.patient;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Looks whether the clinic knows a patient already; of several questions only the newest is answered. */
final class DuplicateJob extends ClinicJob {

    private static final int PAUSE_MILLIS = 200;

    /** What is asked of which clinic, and who hears the answer. */
    private record Question(Clinic clinic, Duplicates wanted, Consumer<Optional<Duplicates.Match>> answer) {
    }

    private volatile Optional<Question> newest = Optional.empty();

    DuplicateJob(Notices notices) {
        super(Messages.job_duplicates, notices, Notice.Topic.CLINIC);
        setPriority(SHORT);
    }

    void ask(Clinic clinic, Duplicates wanted, Consumer<Optional<Duplicates.Match>> answer) {
        newest = Optional.of(new Question(clinic, wanted, answer));
        schedule(PAUSE_MILLIS);
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        var question = newest;
        if (question.isPresent()) {
            var match = question.get().wanted().find(question.get().clinic());
            if (newest.equals(question)) {
                question.get().answer().accept(match);
            }
        }
    }
}
