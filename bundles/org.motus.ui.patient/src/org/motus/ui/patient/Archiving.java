package org.motus.ui.patient;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.services.IServiceLocator;
import org.motus.care.PatientDocument;
import org.motus.care.Registration;
import org.motus.store.PatientSummary;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Notice;
import org.motus.ui.Notices;

/**
 * Archives patients and brings them back: the active one as a change of the open record, which can be undone, any other
 * one in the background. UI thread only.
 */
record Archiving(ActiveClinic clinic, ActivePatient active, ActiveRecord record, Notices notices) {

    static Archiving of(IServiceLocator site) {
        return new Archiving(site.getService(ActiveClinic.class), site.getService(ActivePatient.class),
                site.getService(ActiveRecord.class), site.getService(Notices.class));
    }

    /**
     * Archives a patient who is not, and the other way round.
     *
     * @param done
     *            called on the UI thread when it is stored, or has become a change that is stored soon
     */
    void turn(PatientSummary row, Runnable done) {
        var loaded = record.document().filter(document -> row.id().equals(document.patient().getId()));
        if (loaded.isPresent()) {
            turn(loaded.get());
            record.save();
            done.run();
            return;
        }
        if (record.loading() && active.patient().filter(open -> open.id().equals(row.id())).isPresent()) {
            afterLoading(() -> turn(row, done));
            return;
        }
        var display = Display.getCurrent();
        clinic.clinic().ifPresent(held -> new ArchiveJob(notices, held, row.id(), !row.archived(),
                () -> display.asyncExec(() -> {
                    say(!row.archived(), false);
                    done.run();
                })).schedule());
    }

    /** A record that is just being read must not be changed behind its back. */
    private void afterLoading(Runnable then) {
        var waiting = new AtomicReference<>(Optional.<Registration>empty());
        waiting.set(Optional.of(record.onChange(() -> {
            waiting.getAndSet(Optional.empty()).ifPresent(Registration::close);
            then.run();
        })));
    }

    private void turn(PatientDocument document) {
        var patient = document.patient();
        var archive = !patient.isArchived();
        document.change(archive ? Messages.step_archive : Messages.step_bring_back,
                () -> patient.setArchived(archive));
        say(archive, true);
    }

    private void say(boolean archived, boolean undoable) {
        var advice = undoable ? Messages.archived_advice_undo : Messages.archived_advice;
        notices.show(new Notice(Notice.Kind.DONE, Notice.Topic.CLINIC,
                archived ? Messages.archived_done : Messages.brought_back_done, archived ? advice : "",
                Optional.empty()));
    }
}
