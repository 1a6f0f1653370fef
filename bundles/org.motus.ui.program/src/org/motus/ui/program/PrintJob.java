package org.motus.ui.program;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.motus.care.AwayWork;
import org.motus.care.AwayWork.Saved;
import org.motus.care.PrintOutcome;
import org.motus.care.PrintRequest;
import org.motus.handout.HandoutException;
import org.motus.handout.HandoutProgress;
import org.motus.handout.HandoutResult;
import org.motus.model.clinic.Patient;
import org.motus.safety.Finding;
import org.motus.store.ClinicException;
import org.motus.store.ClinicException.Reason;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/** Lays out and writes the newest program's handout. It can be canceled, and then leaves no file. */
final class PrintJob extends ClinicJob {

    private final ProgramWork work;
    private final AwayWork away;
    private final Saved program;
    private final Patient patient;
    private final Notices notices;
    private final PrintRequest request;

    /**
     * UI thread only.
     *
     * @param away
     *            prints while the server does not answer
     * @param program
     *            what is printed then
     */
    PrintJob(Notices notices, ProgramWork work, AwayWork away, Saved program, PrintRequest request) {
        super(Messages.job_print, notices, Notice.Topic.PROGRAM);
        this.notices = notices;
        this.work = work;
        this.away = away;
        this.program = program;
        this.patient = EcoreUtil.copy(work.patient());
        this.request = request;
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
            print(new Follower(monitor));
        } catch (HandoutException e) {
            if (e.reason() == HandoutException.Reason.CANCELLED) {
                throw canceled();
            }
            log(e);
            refuse(e.getMessage(), "");
        }
    }

    private void print(Follower follower) throws ClinicException, HandoutException {
        if (!program.waits()) {
            try {
                report(work.care().print(work.clinic(), patient.getId(), request, follower), "");
                return;
            } catch (ClinicException e) {
                if (e.reason() != Reason.UNREACHABLE || !work.clinic().shared()) {
                    throw e;
                }
                notices.serverAway();
            }
        }
        report(away.print(patient, program.revision(), program.waits(), request, follower),
                program.waits() ? Messages.print_waits_draft : Messages.print_waits);
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

    private void report(PrintOutcome outcome, String remark) {
        outcome.handout().ifPresentOrElse(result -> written(result, remark),
                () -> refuse(Messages.print_refused, outcome.findings().stream().filter(Finding::blocks)
                        .map(Finding::sentence).collect(Collectors.joining(" "))));
    }

    private void written(HandoutResult result, String remark) {
        var file = request.out().getFileName();
        var what = result.pages() == 1
                ? NLS.bind(Messages.print_done_one, file)
                : NLS.bind(Messages.print_done_pages, file, result.pages());
        var notice = new Notice(Notice.Kind.DONE, Notice.Topic.PROGRAM, NLS.bind(Messages.print_done, what),
                Stream.concat(Stream.of(remark), result.notes().stream()).filter(words -> !words.isEmpty())
                        .collect(Collectors.joining(" ")),
                Optional.of(request.out()));
        if (remark.isEmpty()) {
            notices.show(notice);
        } else {
            notices.showAway(notice);
        }
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
