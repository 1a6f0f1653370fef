package org.motus.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.motus.care.EditedDocument;
import org.motus.care.Listeners;
import org.motus.care.PatientDocument;
import org.motus.care.Registration;
import org.motus.care.UnsavedFolder;
import org.motus.care.UnsavedFolder.Kept;
import org.motus.store.Clinic;
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
    private final UnsavedWork unsaved;
    private final ServerLine line;
    private final Map<String, RecordSaver> left = new LinkedHashMap<>();
    private final List<Consumer<String>> givingUp = new CopyOnWriteArrayList<>();
    private final Registration patientChanges;
    private final Registration serverBack;
    private final Registration clinicChanges;
    private @Nullable RecordSaver saver;
    private @Nullable String loading;
    private @Nullable PatientSummary cameFrom;
    private @Nullable Notice offered;

    /** Called by the framework. */
    public ActiveRecord(ActiveClinic clinic, ActivePatient patient, Notices notices, WorkState work,
            UnsavedWork unsaved, ServerLine line) {
        this.clinic = clinic;
        this.patient = patient;
        this.notices = notices;
        this.work = work;
        this.unsaved = unsaved;
        this.line = line;
        patientChanges = patient.onChange(() -> later(this::follow));
        serverBack = line.onBack(() -> later(this::saveAll));
        clinicChanges = clinic.onChange(() -> later(this::forgetOthers));
        later(this::follow);
    }

    /** Called by the framework. */
    public void close() {
        patientChanges.close();
        serverBack.close();
        clinicChanges.close();
    }

    /** @return the record of the active patient, or empty while none is active or it is still being read */
    public Optional<PatientDocument> document() {
        return Optional.ofNullable(saver).map(RecordSaver::document);
    }

    /** @return true while a record is being read */
    public boolean loading() {
        return loading != null;
    }

    /** What was left unsaved in another clinic waits in its files, for when that is opened again. */
    private void forgetOthers() {
        var others = left.values().stream().filter(each -> clinic.clinic().filter(each::isOf).isEmpty()).toList();
        others.forEach(each -> {
            left.values().remove(each);
            each.close();
        });
    }

    private void saveAll() {
        List.copyOf(left.values()).forEach(RecordSaver::saveNow);
        save();
    }

    /** @return true when something of a record is not saved yet */
    public boolean unsaved() {
        return Stream.concat(left.values().stream().map(RecordSaver::document), document().stream())
                .anyMatch(EditedDocument::dirty);
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
        for (var before : List.copyOf(left.values())) {
            if (!before.saveAndWait()) {
                return false;
            }
        }
        var now = saver;
        return now == null || now.saveAndWait();
    }

    /** Saves what can be saved without a question, and waits for it. What is in conflict stays unsaved. */
    public void saveQuietly() {
        List.copyOf(left.values()).forEach(RecordSaver::saveQuietly);
        Optional.ofNullable(saver).ifPresent(RecordSaver::saveQuietly);
    }

    /**
     * Closes everything that is open of a patient and gives up what is not saved of it, because the patient is about to
     * be erased. Nothing can be typed into it any more.
     *
     * @param patientId
     *            whose record it is
     */
    public void giveUp(String patientId) {
        givingUp.forEach(listener -> listener.accept(patientId));
        Optional.ofNullable(left.remove(patientId)).ifPresent(RecordSaver::giveUp);
        var now = saver;
        if (now != null && now.document().patient().getId().equals(patientId)) {
            saver = null;
            now.giveUp();
            listeners.fire();
        }
    }

    /** Closes every record without saving: what was not saved is kept in another place. */
    public void giveUpAll() {
        var all = new ArrayList<>(left.keySet());
        document().map(document -> document.patient().getId()).ifPresent(all::add);
        all.forEach(this::giveUp);
    }

    /** @return the listener's registration; it hears the id of a patient whose unsaved work is given up */
    public Registration onGiveUp(Consumer<String> listener) {
        givingUp.add(listener);
        return () -> givingUp.remove(listener);
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

    private void follow() {
        var wanted = patient.patient().map(PatientSummary::id);
        var held = document().map(document -> document.patient().getId());
        if (wanted.equals(held)) {
            loading = null;
            return;
        }
        var before = saver;
        if (before != null) {
            cameFrom = before.document().summary();
            leave(before);
        }
        if (wanted.isEmpty()) {
            loading = null;
        } else if (stays(wanted.get())) {
            loading = null;
            saver = left.remove(wanted.get());
            listeners.fire();
        } else if (!wanted.get().equals(loading)) {
            load(wanted.get());
        }
    }

    /** What cannot be saved now is not lost: it waits, and is there when the patient is opened again. */
    private void leave(RecordSaver before) {
        Optional.ofNullable(offered).filter(offer -> notices.on(Notice.Topic.RECORD).filter(offer::equals).isPresent())
                .ifPresent(offer -> notices.clear(Notice.Topic.RECORD));
        offered = null;
        saver = null;
        if (before.document().dirty()) {
            left.put(before.document().patient().getId(), before);
            before.saveNow();
        } else if (clinic.clinic().filter(Clinic::shared).isPresent()) {
            // The server may not answer when the next one is read; then this one is there again.
            left.put(before.document().patient().getId(), before);
        } else {
            before.close();
        }
        listeners.fire();
    }

    /** @return true when a record that was left is to be shown as it was */
    private boolean stays(String id) {
        return Optional.ofNullable(left.get(id))
                .filter(each -> each.document().dirty() || line.awaySince().isPresent()).isPresent();
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
        cameFrom = null;
        List.copyOf(left.values()).stream().map(RecordSaver::document).filter(each -> !each.dirty())
                .forEach(this::stored);
        guard(document, Notice.Topic.RECORD);
        clinic.clinic().ifPresent(
                open -> saver = new RecordSaver(document, open, notices, work, line, unsaved, this::stored));
        listeners.fire();
        unsaved.find(UnsavedFolder.RECORD, id, kept -> offer(document, kept));
    }

    private void offer(PatientDocument document, Kept kept) {
        if (document().filter(now -> now == document).isPresent()) {
            offered = unsaved.offer(kept, UnsavedFolder.RECORD, back -> {
                PatientDocument.unsaved(kept.unsaved())
                        .ifPresent(work -> document.restore(UnsavedWork.step(kept), work));
                back.run();
            });
        }
    }

    private void missed(String id) {
        if (id.equals(loading)) {
            loading = null;
            if (line.awaySince().isPresent()) {
                // What was open is there again as it was.
                patient.select(cameFrom);
            }
            listeners.fire();
        }
    }

    /** The row of the patient table follows the record, when that is still the active one. */
    private void stored(PatientDocument document) {
        if (document().filter(now -> now == document).isPresent()) {
            follows(document);
        } else if (!document.dirty()) {
            Optional.ofNullable(left.remove(document.patient().getId())).ifPresent(RecordSaver::close);
        }
    }

    /** Whoever was chosen since then stays chosen. */
    private void follows(PatientDocument document) {
        if (patient.patient().map(PatientSummary::id).filter(document.patient().getId()::equals).isPresent()) {
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
