package org.motus.app;

import java.io.IOException;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.motus.care.Registration;
import org.motus.store.ClinicException;
import org.motus.store.PatientSummary;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.OnScreen;
import org.motus.ui.UnsavedWork;
import org.motus.ui.UnsavedWork.Forgetting;
import org.motus.ui.WaitingWork;
import org.motus.ui.WorkState;

/** Erases a patient after an administrator has said why and whom. While it is open nothing else takes keys. */
@NonNullByDefault({})
final class EraseDialog extends StackDialog implements ErasePage.Acts {

    private static final int WIDTH = 500;

    private final IWorkbenchWindow window;
    private final PatientSummary patient;
    private final PatientRights rights;
    private final Notices notices;
    private ErasePage page;
    private Registration listening;
    private boolean erasing;

    EraseDialog(IWorkbenchWindow window, PatientSummary patient, PatientRights rights) {
        super(window, RightsWords.erase_title, "erase", WIDTH);
        this.window = window;
        this.patient = patient;
        this.rights = rights;
        this.notices = window.getService(Notices.class);
    }

    @Override
    Composite first(Composite parent) {
        var record = window.getService(ActiveRecord.class);
        var unsaved = new OpenPrograms(window).unsaved(patient.id())
                || record.document().filter(document -> document.dirty()).isPresent();
        page = new ErasePage(parent, new EraseCheck(patient), unsaved, this);
        listening = notices.onChange(() -> OnScreen.later(page, this::repeatNotice));
        page.addListener(SWT.Dispose, event -> listening.close());
        return page;
    }

    /** The window behind shows the same. */
    private void repeatNotice() {
        notices.on(Notice.Topic.CLINIC).filter(notice -> !erasing)
                .ifPresent(notice -> say((notice.sentence() + " " + notice.advice()).strip()));
    }

    private void say(String sentence) {
        page.follow(false);
        page.say(sentence);
        fit();
    }

    @Override
    public void export() {
        PatientRights.ask(getShell()).ifPresent(file -> {
            notices.clear(Notice.Topic.CLINIC);
            page.follow(true);
            page.say(RightsWords.erase_exporting);
            fit();
            if (!rights.export(patient, file, true)) {
                say(notices.on(Notice.Topic.RECORD).map(Notice::sentence).orElse(""));
            }
        });
    }

    @Override
    public void erase(String reason) {
        var open = clinic().clinic();
        if (open.isEmpty() || erasing) {
            return;
        }
        erasing = true;
        page.follow(true);
        page.say(RightsWords.erase_working);
        fit();
        var forgetting = window.getService(UnsavedWork.class).forgetting(patient.id());
        closeRecord();
        var waiting = window.getService(WaitingWork.class);
        InBackground.run(page, RightsWords.job_erase, () -> {
            open.get().erase(patient.id(), reason);
            return forgotten(forgetting, waiting);
        }, this::done, this::refused);
    }

    private boolean forgotten(Forgetting forgetting, WaitingWork waiting) {
        try {
            forgetting.run();
            waiting.erased(patient.id());
            return true;
        } catch (IOException | ClinicException e) {
            ILog.of(EraseDialog.class).error(RightsWords.job_erase + ": " + e.getClass().getName());
            return false;
        }
    }

    private void closeRecord() {
        var record = window.getService(ActiveRecord.class);
        new OpenPrograms(window).giveUp(patient.id());
        record.giveUp(patient.id());
        window.getService(WorkState.class).edit(null);
        window.getService(ActivePatient.class).select(null);
        notices.clear(Notice.Topic.RECORD);
        notices.clear(Notice.Topic.PROGRAM);
    }

    private void done(boolean forgotten) {
        erasing = false;
        listening.close();
        window.getService(ActivePatient.class).erased(patient.id());
        notices.show(forgotten
                ? Notice.done(Notice.Topic.CLINIC, RightsWords.erase_done, RightsWords.erase_done_advice)
                : Notice.failed(Notice.Topic.CLINIC, RightsWords.erase_leftovers,
                        NLS.bind(RightsWords.erase_leftovers_advice, UnsavedWork.place())));
        close();
        RunCommand.in(window, Commands.PATIENTS, Map.of());
    }

    private void refused(String sentence) {
        erasing = false;
        window.getService(ActivePatient.class).select(patient);
        say(sentence);
    }

    @Override
    public void leave() {
        close();
    }

    @Override
    boolean mayClose() {
        return !erasing;
    }
}
