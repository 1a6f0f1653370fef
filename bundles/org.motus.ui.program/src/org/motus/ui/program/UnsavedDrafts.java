package org.motus.ui.program;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.motus.care.PatientDocument;
import org.motus.care.ProgramDocument;
import org.motus.care.Registration;
import org.motus.care.UnsavedFolder;
import org.motus.care.UnsavedFolder.Kept;
import org.motus.care.WaitingRevision;
import org.motus.library.Library;
import org.motus.model.program.Program;
import org.motus.store.Clinic;
import org.motus.store.ClinicException;
import org.motus.store.Revision;
import org.motus.ui.ClinicJob;
import org.motus.ui.Notice;
import org.motus.ui.Notices;
import org.motus.ui.UnsavedWork;
import org.motus.ui.WaitingWork;

/** Drafts that are not saved, kept on this computer, and those that an earlier run of the program left. UI thread only. */
final class UnsavedDrafts {

    private final Map<String, Registration> watches = new HashMap<>();
    private final ProgramDesk desk;
    private final UnsavedWork unsaved;
    private final Notices notices;
    private final WaitingWork waiting;
    private @Nullable PatientDocument asked;
    private @Nullable Notice offered;

    UnsavedDrafts(ProgramDesk desk, UnsavedWork unsaved, Notices notices, WaitingWork waiting) {
        this.desk = desk;
        this.unsaved = unsaved;
        this.notices = notices;
        this.waiting = waiting;
    }

    void watch(ProgramWork work) {
        var document = work.document();
        var before = watches.put(document.patientId(), unsaved.watch(document, work.draft()::open,
                UnsavedFolder.PROGRAM, document.patientId(), document::unsaved));
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
            offerSecond();
            unsaved.find(UnsavedFolder.PROGRAM, record.patient().getId(), kept -> offer(record, kept));
        }
    }

    /** Offers what an earlier run saved while the server was away, and what a colleague was before. */
    void offerSecond() {
        var record = asked;
        if (record == null || desk.work(record.patient().getId()).isPresent()) {
            return;
        }
        var second = waiting.second(record.patient().getId());
        if (!second.isEmpty()) {
            var step = NLS.bind(Messages.second_step, UnsavedWork.time(second.getLast().madeAt()));
            var brought = new Brought(second.getFirst().basedOn(), second.getLast().program(), step);
            offered = Notice.offer(Notice.Topic.PROGRAM,
                    NLS.bind(Messages.second_offer, UnsavedWork.time(second.getLast().madeAt())),
                    Messages.second_offer_advice, List.of(new Notice.Act(Messages.second_show, () -> {
                        notices.clear(Notice.Topic.PROGRAM);
                        show(record, brought, () -> {
                            // It waits on until the draft is saved.
                        });
                    }), new Notice.Act(Messages.second_give_up, () -> {
                        notices.clear(Notice.Topic.PROGRAM);
                        waiting.discard(second);
                    })));
            notices.show(offered);
        }
    }

    /**
     * A draft of an earlier run.
     *
     * @param basedOn
     *            number of the revision that it followed, 0 for none
     * @param step
     *            what is undone later
     */
    private record Brought(int basedOn, Program program, String step) {
    }

    private void offer(PatientDocument record, Kept kept) {
        if (asked == record && kept.unsaved().state() instanceof Program program) {
            offered = unsaved.offer(kept, UnsavedFolder.PROGRAM, back -> show(record,
                    new Brought(kept.unsaved().basedOn(), program, UnsavedWork.step(kept)), back));
        }
    }

    /** Follows the revision that the draft followed, so that a save finds out when there is a newer one. */
    private void show(PatientDocument record, Brought brought, Runnable back) {
        var patientId = record.patient().getId();
        var basedOn = brought.basedOn();
        var newest = record.newest().map(revision -> revision.info().number()).orElse(0);
        var work = basedOn == newest ? desk.current() : desk.work(patientId).filter(each -> basedOn == based(each));
        if (work.isPresent()) {
            restore(work.get(), brought, back);
        } else if (desk.work(patientId).filter(each -> each.document().dirty()).isPresent()) {
            notices.show(Notice.failed(Notice.Topic.PROGRAM, Messages.unsaved_other, Messages.unsaved_other_advice));
        } else if (basedOn == 0) {
            open(record, library -> ProgramDocument.ofDraft(patientId, library, brought.program(), Optional.empty()))
                    .ifPresent(opened -> shown(opened, back));
        } else {
            desk.openClinic().ifPresent(clinic -> new Load(clinic, patientId, basedOn,
                    base -> open(record, library -> ProgramDocument.ofRevision(patientId, library, base))
                            .ifPresent(opened -> restore(opened, brought, back)))
                    .schedule());
        }
    }

    private static int based(ProgramWork work) {
        return work.document().base().map(revision -> revision.info().number()).orElse(0);
    }

    private Optional<ProgramWork> open(PatientDocument record, Function<Supplier<Library>, ProgramDocument> document) {
        return asked == record
                ? desk.clinic().care().flatMap(care -> desk.open(document.apply(care::library)))
                : Optional.empty();
    }

    private void restore(ProgramWork work, Brought brought, Runnable back) {
        work.document().restore(brought.step(), brought.program());
        shown(work, back);
    }

    private void shown(ProgramWork work, Runnable back) {
        // What waits and came second is in the draft now, and goes when the draft is saved.
        work.draft().broughtBack(waiting.second(work.document().patientId()).stream().map(WaitingRevision::id)
                .collect(Collectors.toSet()));
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
