package org.motus.ui.library;

import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchSite;
import org.motus.care.CareService;
import org.motus.care.OwnExerciseDocument;
import org.motus.care.OwnExerciseStart;
import org.motus.care.Registration;
import org.motus.care.UnsavedFolder;
import org.motus.care.UnsavedFolder.Kept;
import org.motus.library.Library;
import org.motus.model.library.Exercise;
import org.motus.store.Clinic;
import org.motus.store.OwnExercise;
import org.motus.ui.ActiveClinic;
import org.motus.ui.Commands;
import org.motus.ui.FigureShelf;
import org.motus.ui.LookOnly;
import org.motus.ui.Notice;
import org.motus.ui.Notice.Topic;
import org.motus.ui.Notices;
import org.motus.ui.OnScreen;
import org.motus.ui.UnsavedWork;
import org.motus.ui.WorkState;

/** The one exercise that the clinic writes at a time: begun, kept, saved, left. UI thread only. */
@NonNullByDefault({})
final class OwnDesk {

    /** Where the form stands. */
    interface Stage {

        /** @return the exercise that is chosen in the library */
        Optional<Exercise> chosen();

        /** @return what the library shows now */
        Library library();

        /** @return where a form is made */
        Composite room();

        /** Shows a form that was made in the room, or again the library with null. */
        void turn(Composite form);

        /** Chooses an exercise in the library. */
        void choose(String exerciseId);
    }

    private final IWorkbenchSite site;
    private final Stage stage;
    private final ActiveClinic active;
    private final Notices notices;
    private final WorkState state;
    private final UnsavedWork unsaved;
    private Optional<Clinic> of = Optional.empty();
    private OwnEditor editor;
    private OwnPast past;
    private Registration watch;
    private boolean saving;

    OwnDesk(IWorkbenchSite site, Stage stage) {
        this.site = site;
        this.stage = stage;
        active = site.getService(ActiveClinic.class);
        notices = site.getService(Notices.class);
        state = site.getService(WorkState.class);
        unsaved = site.getService(UnsavedWork.class);
    }

    /** The clinic may be another one: what is written stays with its own, and is offered when that is opened again. */
    void follow() {
        var now = active.clinic();
        if (now.equals(of)) {
            return;
        }
        of = now;
        leavePast();
        leave(false);
        if (now.isPresent()) {
            unsaved.find(UnsavedFolder.EXERCISE, OwnExerciseDocument.UNSAVED, this::offer);
        }
    }

    private void offer(Kept kept) {
        if (editor == null && kept.unsaved().state() instanceof Exercise exercise) {
            unsaved.offer(kept, UnsavedFolder.EXERCISE, back -> {
                if (editor == null) {
                    open(new OwnExerciseDocument(exercise, kept.unsaved().basedOn(), true));
                    back.run();
                } else {
                    notices.show(Notice.failed(Topic.LIBRARY, OwnWords.open_other, OwnWords.open_other_advice));
                }
            });
        }
    }

    /** Does one of the commands, or says why not. */
    void execute(String command) {
        var care = active.care();
        if (care.isEmpty() || active.clinic().isEmpty()) {
            fail(OwnWords.no_clinic, OwnWords.no_clinic_advice);
        } else if (LookOnly.now() && !Commands.EXERCISE_VERSIONS.equals(command)) {
            fail(OwnWords.look_only, OwnWords.look_only_advice);
        } else if (editor != null) {
            fail(OwnWords.open_other, OwnWords.open_other_advice);
        } else {
            follow();
            notices.clear(Topic.LIBRARY);
            leavePast();
            begin(command, care.get());
        }
    }

    private void begin(String command, CareService care) {
        var start = new OwnExerciseStart(care.own());
        var chosen = stage.chosen();
        if (Commands.NEW_EXERCISE.equals(command)) {
            open(start.blank());
        } else if (chosen.isEmpty()) {
            fail(OwnWords.no_choice, OwnWords.no_choice_advice);
        } else if (Commands.COPY_EXERCISE.equals(command)) {
            var drawings = site.getService(FigureShelf.class).drawings();
            open(start.copy(chosen.get(), drawings.text(chosen.get().getId())));
        } else if (Commands.EDIT_EXERCISE.equals(command)) {
            open(start.edit(chosen.get()));
        } else if (Commands.EXERCISE_VERSIONS.equals(command)) {
            past = new OwnPast(notices, stage, care, of.orElseThrow(), chosen.get(), () -> past = null);
            past.open();
        } else {
            askToRemove(care, chosen.get());
        }
    }

    private void fail(String sentence, String advice) {
        notices.show(Notice.failed(Topic.LIBRARY, sentence, advice));
    }

    private void askToRemove(CareService care, Exercise exercise) {
        var own = care.own().own(exercise.getId());
        var name = Objects.requireNonNullElse(exercise.getName(), "");
        if (own.isEmpty()) {
            fail(NLS.bind(OwnWords.not_own, name), OwnWords.not_own_advice);
            return;
        }
        var edit = care.own().shipped().exercise(exercise.getId()).isPresent();
        notices.show(Notice.offer(Topic.LIBRARY,
                NLS.bind(edit ? OwnWords.remove_edit_ask : OwnWords.remove_ask, name), OwnWords.remove_ask_advice,
                List.of(act(OwnWords.remove_yes,
                        () -> new OwnRemoving(notices, care, of.orElseThrow(), own.get()).schedule()),
                        act(OwnWords.remove_no, () -> {
                            // The question is taken away, and that is all.
                        }))));
    }

    private Notice.Act act(String label, Runnable work) {
        return new Notice.Act(label, () -> {
            notices.clear(Topic.LIBRARY);
            work.run();
        });
    }

    private void open(OwnExerciseDocument document) {
        watch = unsaved.watch(document, document::dirty, UnsavedFolder.EXERCISE, OwnExerciseDocument.UNSAVED,
                document::unsaved);
        leavePast();
        editor = new OwnEditor(stage.room(), document, stage.library(), this::save, this::close);
        stage.turn(editor.control());
        state.edit(document);
        // The button or menu that began it takes the keyboard back when its event ends.
        OnScreen.later(editor.control(), editor::focus);
    }

    /** Undo acts on the form again when the library comes to the front. */
    void front() {
        if (editor != null) {
            state.edit(editor.document());
        }
    }

    /** Brings the keys to the list of versions; false when it is not shown. */
    boolean focus() {
        if (past != null) {
            past.focus();
        }
        return past != null;
    }

    private void leavePast() {
        if (past != null) {
            past.close();
        }
    }

    boolean editing() {
        return editor != null;
    }

    boolean dirty() {
        return editor != null && editor.document().dirty();
    }

    /** Saves what the form says, unless something is missing, which is said at its field. */
    void save() {
        if (editor == null || saving) {
            return;
        }
        editor.flush();
        var faults = editor.judge();
        if (!faults.isEmpty()) {
            editor.lead(faults);
            fail(OwnWords.not_saved, faults.values().iterator().next() + " " + OwnWords.not_saved_advice);
            return;
        }
        notices.clear(Topic.LIBRARY);
        active.care().ifPresent(care -> {
            var document = editor.document();
            var mark = document.mark();
            saving = true;
            state.saving();
            new OwnSaving(notices, care, of.orElseThrow(), document.snapshot(), document.basedOn(),
                    version -> saved(document, mark, version), () -> conflict(document, care), this::refused)
                    .schedule();
        });
    }

    private void saved(OwnExerciseDocument document, Object mark, OwnExercise version) {
        saving = false;
        notices.clear(Topic.LIBRARY);
        document.saved(mark, version);
        state.saved(LocalTime.now());
        stage.choose(version.id());
    }

    private void refused() {
        saving = false;
        state.failed();
    }

    private void conflict(OwnExerciseDocument document, CareService care) {
        refused();
        var id = document.exercise().getId();
        var theirs = care.own().own(id);
        var gone = theirs.isEmpty();
        notices.show(Notice.offer(Topic.LIBRARY, gone ? OwnWords.conflict_removed : OwnWords.conflict,
                gone ? OwnWords.conflict_removed_advice : OwnWords.conflict_advice,
                List.of(act(OwnWords.conflict_copy, () -> {
                    document.becomeCopy();
                    save();
                }), act(gone ? OwnWords.conflict_drop : OwnWords.conflict_theirs, () -> {
                    leave(true);
                    stage.choose(id);
                    theirs.ifPresent(
                            saved -> open(new OwnExerciseStart(care.own()).edit(saved.exercise())));
                }))));
    }

    /** Leaves the form; what is not saved is asked about first. */
    void close() {
        if (editor == null) {
            return;
        }
        editor.flush();
        if (!editor.document().dirty()) {
            notices.clear(Topic.LIBRARY);
            leave(true);
            return;
        }
        notices.show(Notice.offer(Topic.LIBRARY, OwnWords.close_ask, OwnWords.close_ask_advice,
                List.of(act(OwnWords.save, this::save), act(OwnWords.close_drop, () -> leave(true)))));
    }

    /** @param settled true when nothing is to be kept: it is saved or given up */
    private void leave(boolean settled) {
        if (editor == null) {
            return;
        }
        if (settled) {
            watch.close();
        }
        editor = null;
        saving = false;
        stage.turn(null);
        state.edit(null);
    }
}
