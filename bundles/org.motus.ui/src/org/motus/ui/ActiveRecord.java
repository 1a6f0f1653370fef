package org.motus.ui;

import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.motus.care.EditedDocument;
import org.motus.care.Listeners;
import org.motus.care.PatientDocument;
import org.motus.care.Registration;
import org.motus.store.PatientSummary;

/**
 * The whole record of the active patient: it is loaded in the background when a patient becomes active, and what the
 * clinician changes in it is saved after a pause, when another patient is opened, and when the program ends. An OSGi
 * service. UI thread only.
 */
public final class ActiveRecord {

    private final Listeners listeners = new Listeners();
    private final ActiveClinic clinic;
    private final ActivePatient patient;
    private final Notices notices;
    private final WorkState work;
    private final Registration patientChanges;
    private @Nullable RecordSaver saver;
    private @Nullable String loading;

    /** Called by the framework. */
    public ActiveRecord(ActiveClinic clinic, ActivePatient patient, Notices notices, WorkState work) {
        this.clinic = clinic;
        this.patient = patient;
        this.notices = notices;
        this.work = work;
        patientChanges = patient.onChange(() -> later(this::follow));
        later(this::follow);
    }

    /** Called by the framework. */
    public void close() {
        patientChanges.close();
    }

    /** @return the record of the active patient, or empty while none is active or it is still being read */
    public Optional<PatientDocument> document() {
        return Optional.ofNullable(saver).map(RecordSaver::document);
    }

    /** @return true while a record is being read */
    public boolean loading() {
        return loading != null;
    }

    /** Saves what is not saved yet, soon and in the background. */
    public void save() {
        Optional.ofNullable(saver).ifPresent(RecordSaver::saveNow);
    }

    /**
     * Saves what is not saved yet and waits for it, for the end of the program.
     *
     * @return false when it could not be saved; the notices say why
     */
    public boolean saveAndWait() {
        var now = saver;
        return now == null || now.saveAndWait();
    }

    /**
     * Lets nothing be changed in a document when who is signed in may only read.
     *
     * @param topic
     *            on which it is said when somebody tries
     */
    public void guard(EditedDocument document, Notice.Topic topic) {
        new ReadOnly(clinic, notices).guard(document, topic);
    }

    /** Reads the record again, for example after a conflict; what is not saved is lost. */
    public void reload() {
        saver = null;
        follow();
    }

    private void follow() {
        var wanted = patient.patient().map(PatientSummary::id);
        var held = document().map(document -> document.patient().getId());
        if (wanted.equals(held)) {
            loading = null;
            return;
        }
        var before = saver;
        if (before != null) {
            before.saveNow();
            saver = null;
            listeners.fire();
        }
        if (wanted.isEmpty()) {
            loading = null;
        } else if (!wanted.get().equals(loading)) {
            load(wanted.get());
        }
    }

    private void load(String id) {
        var open = clinic.clinic();
        if (open.isEmpty()) {
            return;
        }
        loading = id;
        new LoadRecordJob(notices, open.get(), id, loaded -> later(() -> arrived(id, loaded)),
                () -> later(() -> missed(id))).schedule();
    }

    private void arrived(String id, PatientDocument document) {
        if (!id.equals(loading)) {
            return;
        }
        loading = null;
        guard(document, Notice.Topic.RECORD);
        clinic.clinic().ifPresent(open -> saver = new RecordSaver(document, open, notices, work, this::stored));
        listeners.fire();
    }

    private void missed(String id) {
        if (id.equals(loading)) {
            loading = null;
            listeners.fire();
        }
    }

    /** The row of the patient table follows the record, when that is still the active one. */
    private void stored(PatientDocument document) {
        if (document().filter(now -> now == document).isPresent()) {
            patient.select(document.summary());
        }
    }

    private static void later(Runnable work) {
        var display = Display.getDefault();
        if (!display.isDisposed()) {
            display.asyncExec(work);
        }
    }

    /** @return the listener's registration; it hears when a record is there or gone, in the UI thread */
    public Registration onChange(Runnable listener) {
        return listeners.add(listener);
    }
}
