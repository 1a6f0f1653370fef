package org.motus.ui.program;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.osgi.util.NLS;
import org.motus.care.CareService;
import org.motus.care.PrintOutcome;
import org.motus.care.PrintRequest;
import org.motus.handout.HandoutException;
import org.motus.handout.HandoutProgress;
import org.motus.handout.HandoutResult;
import org.motus.safety.Finding;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Lays out and writes the newest program's handout. It can be canceled, and then leaves no file. */
final class PrintJob extends ClinicJob {

    private final Clinic clinic;
    private final CareService care;
    private final Notices notices;
    private final String patientId;
    private final PrintRequest request;

    PrintJob(Notices notices, Clinic clinic, CareService care, String patientId, Path out, boolean overwrite) {
        super(Messages.job_print, notices, Notice.Topic.PROGRAM);
        this.clinic = clinic;
        this.care = care;
        this.notices = notices;
        this.patientId = patientId;
        this.request = new PrintRequest(OptionalInt.empty(), Optional.empty(), out, overwrite, LocalDate.now());
        setPriority(LONG);
    }

    @Override
    public boolean cancelable() {
        return true;
    }

    @Override
    protected void work(IProgressMonitor monitor) throws ClinicException {
        if (monitor.isCanceled()) {
            throw canceled();
        }
        try {
            report(care.print(clinic, patientId, request, new Follower(monitor)));
        } catch (HandoutException e) {
            if (e.reason() == HandoutException.Reason.CANCELLED) {
                throw canceled();
            }
            log(e);
            refuse(e.getMessage(), "");
        }
    }

    private static void log(HandoutException e) {
        if (e.reason() == HandoutException.Reason.LAYOUT_FAILED) {
            ILog.of(PrintJob.class).error(e.reason().name(), e.getCause());
        }
    }

    private OperationCanceledException canceled() {
        notices.show(new Notice(Notice.Kind.DONE, Notice.Topic.PROGRAM, Messages.print_canceled, "",
                Optional.empty()));
        return new OperationCanceledException();
    }

    private void report(PrintOutcome outcome) {
        outcome.handout().ifPresentOrElse(this::written, () -> refuse(Messages.print_refused, outcome.findings()
                .stream().filter(Finding::blocks).map(Finding::sentence).collect(Collectors.joining(" "))));
    }

    private void written(HandoutResult result) {
        var file = request.out().getFileName();
        var what = result.pages() == 1
                ? NLS.bind(Messages.print_done_one, file)
                : NLS.bind(Messages.print_done_pages, file, result.pages());
        notices.show(new Notice(Notice.Kind.DONE, Notice.Topic.PROGRAM, NLS.bind(Messages.print_done, what),
                String.join(" ", result.notes()), Optional.of(request.out())));
    }

    /** Carries the stages of the handout to the progress bar and the cancel button to the handout. */
    private final class Follower implements HandoutProgress {

        private final IProgressMonitor monitor;

        Follower(IProgressMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public void begin(Stage stage) {
            progress((stage.ordinal() + 0.5) / Stage.values().length);
        }

        @Override
        public boolean cancelled() {
            return monitor.isCanceled();
        }
    }
}
