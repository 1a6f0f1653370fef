package org.motus.ui.program;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.motus.care.PatientDocument;
import org.motus.care.ProgramDocument;
import org.motus.care.Registration;
import org.motus.care.UnsavedFolder;
import org.motus.care.UnsavedFolder.Kept;
import org.motus.library.Library;
import org.motus.model.program.Program;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.Revision;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.UnsavedWork;

/** Drafts that are not saved, kept on this computer, and those that an earlier run of the program left. UI thread only. */
final class UnsavedDrafts {

    private final Map<String, Registration> watches = new HashMap<>();
    private final ProgramDesk desk;
    private final UnsavedWork unsaved;
    private final Notices notices;
    private @Nullable PatientDocument asked;
    private @Nullable Notice offered;

    UnsavedDrafts(ProgramDesk desk, UnsavedWork unsaved, Notices notices) {
        this.desk = desk;
        this.unsaved = unsaved;
        this.notices = notices;
    }

    void watch(ProgramDocument document) {
        var before = watches.put(document.patientId(), unsaved.watch(document, UnsavedFolder.PROGRAM,
                document.patientId(), document::unsaved));
        if (before != null) {
            before.close();
        }
    }

    void forget(String patientId) {
        Optional.ofNullable(watches.remove(patientId)).ifPresent(Registration::close);
    }

    /** Looks once for each record that is opened; an offer goes with its patient. */
    void look(@Nullable PatientDocument record) {
        Optional.ofNullable(offered).filter(offer -> notices.on(Notice.Topic.PROGRAM).filter(offer::equals).isPresent())
                .ifPresent(offer -> notices.clear(Notice.Topic.PROGRAM));
        offered = null;
        asked = record;
        if (record != null) {
            unsaved.find(UnsavedFolder.PROGRAM, record.patient().getId(), kept -> offer(record, kept));
        }
    }

    private void offer(PatientDocument record, Kept kept) {
        if (asked == record && kept.unsaved().state() instanceof Program program) {
            offered = unsaved.offer(kept, UnsavedFolder.PROGRAM, back -> show(record, kept, program, back));
        }
    }

    /** Follows the revision that the draft followed, so that a save finds out when there is a newer one. */
    private void show(PatientDocument record, Kept kept, Program program, Runnable back) {
        var patientId = record.patient().getId();
        var basedOn = kept.unsaved().basedOn();
        var newest = record.newest().map(revision -> revision.info().number()).orElse(0);
        var work = basedOn == newest ? desk.current() : desk.work(patientId).filter(each -> basedOn == based(each));
        if (work.isPresent()) {
            restore(work.get(), kept, program, back);
        } else if (desk.work(patientId).filter(each -> each.document().dirty()).isPresent()) {
            notices.show(Notice.failed(Notice.Topic.PROGRAM, Messages.unsaved_other, Messages.unsaved_other_advice));
        } else if (basedOn == 0) {
            open(record, library -> ProgramDocument.ofDraft(patientId, library, program, Optional.empty()))
                    .ifPresent(opened -> shown(back));
        } else {
            desk.openClinic().ifPresent(clinic -> new Load(clinic, patientId, basedOn,
                    base -> open(record, library -> ProgramDocument.ofRevision(patientId, library, base))
                            .ifPresent(opened -> restore(opened, kept, program, back)))
                    .schedule());
        }
    }

    private static int based(ProgramWork work) {
        return work.document().base().map(revision -> revision.info().number()).orElse(0);
    }

    private Optional<ProgramWork> open(PatientDocument record, Function<Library, ProgramDocument> document) {
        return asked == record
                ? desk.clinic().care().flatMap(care -> desk.open(document.apply(care.library())))
                : Optional.empty();
    }

    private void restore(ProgramWork work, Kept kept, Program program, Runnable back) {
        work.document().restore(UnsavedWork.step(kept), program);
        shown(back);
    }

    private void shown(Runnable back) {
        desk.ask(false);
        back.run();
    }

    /** Reads the revision that a draft followed. */
    private final class Load extends ClinicJob {

        private final Clinic clinic;
        private final String patientId;
        private final int number;
        private final Consumer<Revision> loaded;
        private final Display display = Display.getCurrent();

        Load(Clinic clinic, String patientId, int number, Consumer<Revision> loaded) {
            super(Messages.job_unsaved, notices, Notice.Topic.PROGRAM);
            this.clinic = clinic;
            this.patientId = patientId;
            this.number = number;
            this.loaded = loaded;
        }

        @Override
        protected void work(IProgressMonitor monitor) throws ClinicException {
            var revision = clinic.loadRevision(patientId, number);
            display.asyncExec(() -> loaded.accept(revision));
        }
    }
}
