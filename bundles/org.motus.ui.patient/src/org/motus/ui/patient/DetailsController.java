package org.motus.ui.patient;

import java.time.LocalDate;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IWorkbenchPartSite;
import org.motus.care.CareService;
import org.motus.care.PatientDocument;
import org.motus.care.Registration;
import org.motus.model.clinic.ClinicFactory;
import org.motus.store.Clinic;
import org.motus.store.PatientSummary;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Discreet;
import org.motus.ui.Notices;
import org.motus.ui.OnScreen;
import org.motus.ui.Step;
import org.motus.ui.WorkState;

/**
 * Between the details form and the records: a new patient stays a draft until it is added, the active one is changed in
 * place. UI thread only.
 */
final class DetailsController {

    private final DetailsView view;
    private final IWorkbenchPartSite site;
    private final ActiveClinic clinic;
    private final ActivePatient patient;
    private final ActiveRecord record;
    private final Notices notices;
    private final WorkState work;
    private final DuplicateJob duplicates;
    private final Registration clinicChanges;
    private final Registration recordChanges;
    private Optional<Clinic> shownClinic;
    private @Nullable PatientForm draft;
    private @Nullable PatientForm form;
    private @Nullable Registration formChanges;
    private boolean isNew;
    private boolean adding;

    DetailsController(DetailsView view, IWorkbenchPartSite site) {
        this.view = view;
        this.site = site;
        this.clinic = site.getService(ActiveClinic.class);
        this.patient = site.getService(ActivePatient.class);
        this.record = site.getService(ActiveRecord.class);
        this.notices = site.getService(Notices.class);
        this.work = site.getService(WorkState.class);
        this.duplicates = new DuplicateJob(notices);
        this.shownClinic = clinic.clinic();
        clinicChanges = clinic.onChange(() -> OnScreen.later(view.anchor(), this::clinicChanged));
        recordChanges = record.onChange(() -> OnScreen.later(view.anchor(), this::recordChanged));
    }

    void dispose() {
        clinicChanges.close();
        recordChanges.close();
        Optional.ofNullable(formChanges).ifPresent(Registration::close);
        duplicates.cancel();
    }

    /** A draft belongs to the clinic it was begun in. */
    private void clinicChanged() {
        var next = clinic.clinic();
        if (!next.equals(shownClinic)) {
            shownClinic = next;
            draft = null;
            showActive();
        }
    }

    private void recordChanged() {
        if (!isNew) {
            showActive();
        }
    }

    void showNew() {
        isNew = true;
        var begun = draft;
        if (begun == null || begun.document().undoLabel().isEmpty()) {
            begin();
        } else {
            view.draftNote().say(Messages.draft_kept, Messages.draft_over, this::begin);
            attach(begun);
        }
        view.head(Messages.details_new, "");
        view.bar(Messages.details_new_hint, Messages.details_add, true);
        view.showFields(true);
        view.scrollToTop();
    }

    private void begin() {
        var made = ClinicFactory.eINSTANCE.createPatient();
        var begun = new PatientForm(PatientDocument.ofNew(made), LocalDate.now());
        draft = begun;
        view.draftNote().clear();
        attach(begun);
    }

    void showActive() {
        isNew = false;
        view.draftNote().clear();
        var open = record.document();
        if (open.isEmpty()) {
            detach();
            view.head(record.loading() ? Messages.details_loading : Messages.details_none, "");
            view.showFields(false);
            return;
        }
        var held = form;
        attach(held != null && held.document() == open.get() ? held : new PatientForm(open.get(), LocalDate.now()));
        view.bar(Messages.details_edit_hint, Messages.details_done, false);
        view.showFields(true);
    }

    private void detach() {
        Optional.ofNullable(formChanges).ifPresent(Registration::close);
        formChanges = null;
        form = null;
        view.duplicateNote().clear();
    }

    private void attach(PatientForm next) {
        if (form != next) {
            detach();
            form = next;
            formChanges = next.document().onChange(() -> OnScreen.later(view.anchor(), this::refresh));
        }
        front();
        refresh();
        changed();
    }

    /** Undo acts on this form from now on. */
    void front() {
        Optional.ofNullable(form).ifPresent(shown -> work.edit(shown.document()));
    }

    private void refresh() {
        var shown = form;
        if (shown == null) {
            return;
        }
        clinic.care().map(CareService::library).ifPresent(library -> view.show(shown, library));
        if (!isNew) {
            var words = shown.patient().isArchived() ? Messages.details_archived : "";
            view.head(NLS.bind(Messages.details_of, PatientName.of(shown.patient())), words);
        }
    }

    /** Something was entered: look whether the clinic knows this patient already. */
    void changed() {
        var shown = form;
        if (shown == null) {
            return;
        }
        clinic.clinic().ifPresent(open -> duplicates.ask(open, Duplicates.of(shown.patient()),
                match -> OnScreen.later(view.anchor(), () -> answered(shown, match))));
    }

    private void answered(PatientForm asked, Optional<Duplicates.Match> match) {
        if (asked == form) {
            match.ifPresentOrElse(found -> view.duplicateNote().say(sentence(found), Messages.duplicate_open,
                    () -> open(found.row())), view.duplicateNote()::clear);
            view.layout();
        }
    }

    private String sentence(Duplicates.Match match) {
        var row = match.row();
        var name = site.getService(Discreet.class).on() ? Messages.duplicate_other : PatientName.of(row);
        if (match.sameNumber()) {
            return NLS.bind(Messages.duplicate_number, name, row.number());
        }
        return NLS.bind(row.birthDate() == null ? Messages.duplicate_name : Messages.duplicate_person, name);
    }

    private void open(PatientSummary row) {
        patient.select(row);
        OnScreen.later(view.anchor(), () -> ScreenCommands.step(site, Step.OVERVIEW));
    }

    void cancel() {
        view.fields().flush();
        ScreenCommands.run(site, Commands.PATIENTS);
    }

    void done() {
        view.fields().flush();
        var shown = form;
        if (shown == null) {
            return;
        }
        if (!isNew) {
            if (!view.fields().focusFault()) {
                record.save();
                ScreenCommands.step(site, Step.OVERVIEW);
            }
        } else if (!adding) {
            add(shown);
        }
    }

    private void add(PatientForm shown) {
        var ready = shown.check();
        refresh();
        if (view.fields().focusFault() || !ready) {
            return;
        }
        clinic.clinic().ifPresent(open -> {
            adding = true;
            view.enable(false);
            new AddPatientJob(notices, open, shown.document().snapshot(),
                    row -> OnScreen.later(view.anchor(), () -> added(row)),
                    () -> OnScreen.later(view.anchor(), this::refused)).schedule();
        });
    }

    private void added(PatientSummary row) {
        adding = false;
        view.enable(true);
        draft = null;
        isNew = false;
        detach();
        open(row);
    }

    /** The banner says why; the draft stays as it is. */
    private void refused() {
        adding = false;
        view.enable(true);
    }
}
