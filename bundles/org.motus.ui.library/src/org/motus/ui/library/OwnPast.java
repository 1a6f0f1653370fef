package org.motus.ui.library;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.motus.care.CareService;
import org.motus.care.OwnVersions;
import org.motus.model.library.Exercise;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.store.OwnExercise;
import org.motus.ui.ClinicJob;
import org.motus.ui.LookOnly;
import org.motus.ui.Notice;
import org.motus.ui.Notice.Topic;
import org.motus.ui.Notices;

/**
 * What an exercise was in this clinic before, on a page of the library; one of the versions may be taken again. UI thread
 * only.
 */
@NonNullByDefault({})
final class OwnPast {

    private final Notices notices;
    private final OwnDesk.Stage stage;
    private final CareService care;
    private final Clinic clinic;
    private final String id;
    private final String name;
    private final Runnable left;
    private OwnPastPage page;
    private List<OwnExercise> history = List.of();
    private boolean closed;
    private boolean busy;

    /**
     * @param exercise
     *            as the library shows it
     * @param left
     *            runs when the page is left
     */
    OwnPast(Notices notices, OwnDesk.Stage stage, CareService care, Clinic clinic, Exercise exercise, Runnable left) {
        this.notices = notices;
        this.stage = stage;
        this.care = care;
        this.clinic = clinic;
        this.id = exercise.getId();
        this.name = Objects.requireNonNullElse(exercise.getName(), "");
        this.left = left;
    }

    /** Reads the versions and shows them; a refusal is said above the library. */
    void open() {
        new Step(OwnWords.past_job) {
            @Override
            protected void work(IProgressMonitor monitor) throws ClinicException {
                hand(() -> show(-1), clinic.ownExercises().history(id));
            }
        }.schedule();
    }

    private void show(int number) {
        if (history.isEmpty()) {
            notices.show(Notice.failed(Topic.LIBRARY, NLS.bind(OwnWords.past_none, name), OwnWords.past_none_advice));
            close();
            return;
        }
        var lines = new OwnVersions(care.own().shipped().exercise(id)).lines(history);
        if (page == null) {
            page = new OwnPastPage(stage.room(), name, lines, LookOnly.now() ? null : this::again, this::close);
            stage.turn(page.control());
            page.focus();
        } else {
            page.show(lines, number);
        }
    }

    /** Makes an earlier version the newest: a version more, so that this too can be taken back. */
    private void again(OwnExercise version) {
        if (busy) {
            return;
        }
        busy = true;
        notices.clear(Topic.LIBRARY);
        var newest = history.getFirst().version();
        new Step(OwnWords.past_again) {
            @Override
            protected void work(IProgressMonitor monitor) throws ClinicException {
                try {
                    var saved = care.own().save(clinic, version.exercise(), newest);
                    hand(() -> taken(version, saved), clinic.ownExercises().history(id));
                } catch (ClinicException e) {
                    if (e.reason() != Reason.CONFLICT) {
                        throw e;
                    }
                    care.own().read(clinic);
                    hand(() -> theirs(version), clinic.ownExercises().history(id));
                }
            }
        }.schedule();
    }

    private void taken(OwnExercise version, OwnExercise saved) {
        notices.show(Notice.done(Topic.LIBRARY, NLS.bind(OwnWords.past_taken, version.version(), name),
                OwnWords.past_taken_advice));
        show(saved.version());
    }

    private void theirs(OwnExercise version) {
        notices.show(Notice.failed(Topic.LIBRARY, OwnWords.past_theirs, OwnWords.past_theirs_advice));
        show(version.version());
    }

    /** Leaves the page. */
    void close() {
        if (!closed) {
            closed = true;
            if (page != null) {
                stage.turn(null);
            }
            left.run();
        }
    }

    /** Brings the keys to the list. */
    void focus() {
        if (page != null) {
            page.focus();
        }
    }

    /** A step in the background. */
    private abstract class Step extends ClinicJob {

        private final Display display = Display.getCurrent();

        Step(String label) {
            super(label, notices, Topic.LIBRARY);
            setPriority(SHORT);
        }

        /** Goes on with what was read, unless the page was left meanwhile. */
        void hand(Runnable next, List<OwnExercise> read) {
            display.asyncExec(() -> {
                busy = false;
                if (!closed) {
                    history = read;
                    next.run();
                }
            });
        }

        @Override
        protected void failed() {
            display.asyncExec(() -> {
                busy = false;
                if (page == null) {
                    close();
                }
            });
        }
    }
}
