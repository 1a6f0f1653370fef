package org.motus.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.motus.care.CareService;
import org.motus.care.ExportOutcome;
import org.motus.handout.HandoutException;
import org.motus.handout.HandoutProgress;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Writes everything about a patient into one zip. It can be canceled, and then leaves no file. */
final class ExportPatientJob extends ClinicJob {

    private final Notices notices;
    private final Clinic clinic;
    private final CareService care;
    private final String patientId;
    private final Path file;
    private final boolean replace;
    private final boolean draft;

    /**
     * @param replace
     *            true when a file that is there may be replaced, by a whole one only
     * @param draft
     *            true when a program is being written that is not saved, and so not in the file
     */
    ExportPatientJob(Notices notices, Clinic clinic, CareService care, String patientId, Path file, boolean replace,
            boolean draft) {
        super(RightsWords.job_export, notices, Notice.Topic.CLINIC);
        this.notices = notices;
        this.clinic = clinic;
        this.care = care;
        this.patientId = patientId;
        this.file = file.toAbsolutePath();
        this.replace = replace;
        this.draft = draft;
        setPriority(LONG);
    }

    @Override
    public boolean cancelable() {
        return true;
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        try {
            var outcome = replace && Files.exists(file) ? replace(monitor) : export(file, monitor);
            notices.show(new Notice(Notice.Kind.DONE, Notice.Topic.CLINIC, sentence(outcome), advice(outcome),
                    Optional.of(file)));
        } catch (HandoutException e) {
            if (e.reason() == HandoutException.Reason.CANCELLED) {
                notices.show(Notice.done(Notice.Topic.CLINIC, RightsWords.export_canceled, ""));
                var canceled = new OperationCanceledException();
                canceled.initCause(e);
                throw canceled;
            }
            refuse(String.valueOf(e.getMessage()), "");
        }
    }

    private ExportOutcome export(Path target, IProgressMonitor monitor) throws ClinicException, HandoutException {
        var follower = new Follower(monitor, clinic.revisions(patientId).size());
        return care.exportPatient(clinic, patientId, target, LocalDate.now(), follower);
    }

    /** The old file stays until the new one is whole. */
    private ExportOutcome replace(IProgressMonitor monitor) throws ClinicException, HandoutException {
        var next = file.resolveSibling(".export-" + UUID.randomUUID() + ".zip");
        try {
            try {
                var outcome = export(next, monitor);
                Files.move(next, file, StandardCopyOption.REPLACE_EXISTING);
                return outcome;
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException e) {
            throw new ClinicException(ClinicException.Reason.READ_ONLY,
                    NLS.bind(RightsWords.export_moved, file.getFileName()), e);
        }
    }

    private String sentence(ExportOutcome outcome) {
        var name = file.getFileName();
        return outcome.programs() == 1
                ? NLS.bind(RightsWords.export_done_one, name, outcome.handouts())
                : NLS.bind(RightsWords.export_done,
                        new Object[] { name, outcome.programs(), outcome.handouts() });
    }

    private String advice(ExportOutcome outcome) {
        var notes = String.join(" ", outcome.notes());
        return (draft ? RightsWords.export_draft + " " + notes : notes).strip();
    }

    /** Carries the handouts that are made to the progress bar, and the cancel button to the export. */
    private final class Follower implements HandoutProgress {

        private final IProgressMonitor monitor;
        private final int programs;
        private int begun;

        Follower(IProgressMonitor monitor, int programs) {
            this.monitor = monitor;
            this.programs = Math.max(1, programs);
        }

        @Override
        public void begin(Stage stage) {
            begun += stage == Stage.COMPOSE ? 1 : 0;
            progress((begun - 0.5) / programs);
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
