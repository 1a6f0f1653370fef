package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.care.PatientDocument;
import org.motus.model.clinic.Patient;
import org.motus.model.library.LocationCode;
import org.motus.model.program.Program;
import org.motus.store.ClinicException;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;
import org.motus.ui.Step;
import org.motus.ui.WorkState;

/** A colleague saves the record or the program that is open here: nobody's work is written over. */
@DisplayName("Two writers")
class ConflictScenesTest extends EditorScene {

    private interface Edit {
        void of(Patient patient);
    }

    private void colleague(Edit edit) throws ClinicException {
        var theirs = clinic().loadPatient(patient);
        edit.of(theirs);
        clinic().savePatient(theirs);
    }

    private PatientDocument record() {
        return screen.service(ActiveRecord.class).document().orElseThrow();
    }

    private void minutes(int minutes) {
        screen.run(() -> {
            var record = record();
            record.change("Minutes a day, " + minutes, () -> record.patient().setMinutesPerDay(minutes));
        });
    }

    private void overview() {
        screen.command(Commands.STEP, Map.of(Commands.STEP_NAME, Step.OVERVIEW.name()));
    }

    @Test
    @DisplayName("a record that a colleague saved first: both changes are in it, the banner says so, undo is mine alone")
    void differentThings() throws ClinicException {
        overview();
        colleague(theirs -> theirs.setPhone("0151 77"));
        minutes(25);
        screen.await("it is saved", () -> !record().dirty());
        screen.await("the banner", () -> screen.words("banner.RECORD").contains("A colleague changed this record")
                && screen.words("banner.RECORD").contains("Phone"));
        var stored = clinic().loadPatient(patient);
        assertEquals(25, stored.getMinutesPerDay());
        assertEquals("0151 77", stored.getPhone());
        assertEquals("0151 77", screen.on(() -> record().patient().getPhone()));
        screen.run(() -> record().undo());
        screen.await("the undone record is saved", () -> !record().dirty());
        assertEquals(null, clinic().loadPatient(patient).getMinutesPerDay());
        assertEquals("0151 77", clinic().loadPatient(patient).getPhone());
    }

    @Test
    @DisplayName("the same field of a record is asked; going back keeps mine unsaved and says so, choosing saves it")
    void theSameField() throws ClinicException {
        overview();
        colleague(theirs -> {
            theirs.setMinutesPerDay(10);
            theirs.setPhone("0151 78");
        });
        minutes(30);
        screen.await("the question", () -> dialog().isPresent());
        assertTrue(words().contains("Minutes a day"), words());
        assertTrue(words().contains("both changed it: choose"), words());
        assertTrue(words().contains("1 line still waits: choose yours or the saved one."), words());
        assertFalse(screen.on(() -> inDialog("conflict.save").getFirst().isEnabled()));
        press("conflict.back");
        screen.await("it says that it is not saved", () -> screen.words("banner.RECORD")
                .contains("Your changes to this record are not saved"));
        assertEquals("Not saved", screen.label("status.where"));
        assertEquals(30, screen.on(() -> record().patient().getMinutesPerDay()));
        assertEquals(10, clinic().loadPatient(patient).getMinutesPerDay());

        later(() -> screen.service(ActiveRecord.class).save());
        screen.await("the question again", () -> dialog().isPresent());
        choose("conflict.mine", "30");
        assertTrue(words().contains("Every line is decided."), words());
        press("conflict.save");
        screen.await("it is saved", () -> !record().dirty());
        assertEquals(30, clinic().loadPatient(patient).getMinutesPerDay());
        assertEquals("0151 78", clinic().loadPatient(patient).getPhone());
        assertFalse(screen.words("banner.RECORD").contains("not saved"));
    }

    private Program saved(Consumer<Program> edit) throws ClinicException {
        var newest = clinic().latestRevision(patient).orElseThrow();
        var copy = EcoreUtil.copy(newest.program());
        edit.accept(copy);
        clinic().saveRevision(patient, copy, "Kim Clinician", newest.info().number());
        return copy;
    }

    private void save() {
        later(() -> screen.command(Commands.SAVE, Map.of()));
    }

    /** The question keeps the thread of the window until it is answered. */
    private static void later(Runnable work) {
        PlatformUI.getWorkbench().getDisplay().asyncExec(work);
    }

    @Test
    @DisplayName("a program that a colleague saved first: line by line, and the choice is the next revision")
    void aProgram() throws ClinicException {
        start(LocationCode.A);
        save();
        screen.await("revision 1", () -> revisions() == 1);
        selectCard(0);
        type("dose.REPS", "14");
        screen.await("it is taken", () -> program().getFirst().getDosage().getReps() == 14);
        var second = exercises().get(1);
        saved(theirs -> {
            theirs.getPhases().getFirst().getPrescriptions().getFirst().getDosage().setReps(8);
            theirs.getPhases().getFirst().getPrescriptions().remove(1);
            theirs.setNote("Pain next morning");
        });
        save();
        screen.await("the question", () -> dialog().isPresent());
        assertTrue(words().contains("Kim Clinician saved revision 2"), words());
        assertTrue(words().contains("only the saved one changed it"), words());
        press("conflict.back");
        screen.await("it says that it is not saved", () -> screen.words("banner.PROGRAM")
                .contains("Your draft is not saved"));
        assertEquals(14, screen.on(() -> program().getFirst().getDosage().getReps()));
        assertEquals(2, revisions());

        save();
        screen.await("the question again", () -> dialog().isPresent());
        choose("conflict.mine", "14");
        press("conflict.save");
        screen.await("revision 3", () -> revisions() == 3);
        var stored = clinic().latestRevision(patient).orElseThrow().program();
        assertEquals(14, stored.getPhases().getFirst().getPrescriptions().getFirst().getDosage().getReps());
        assertEquals("Pain next morning", stored.getNote());
        assertFalse(screen.on(() -> exercises().contains(second)));
        assertEquals(Optional.of(3), screen.on(() -> record().newest().map(newest -> newest.info().number())));
        assertEquals(List.of(3, 2, 1),
                screen.on(() -> record().revisions().stream().map(info -> info.number()).toList()));
        screen.run(() -> screen.service(WorkState.class).document()
                .orElseThrow().undo());
        assertEquals(8, screen.on(() -> program().getFirst().getDosage().getReps()), "undo is mine alone");
    }

    private int revisions() {
        try {
            return clinic().revisions(patient).size();
        } catch (ClinicException e) {
            throw new IllegalStateException(e);
        }
    }

    private Optional<Shell> dialog() {
        return screen.on(() -> Stream.of(PlatformUI.getWorkbench().getDisplay().getShells())
                .filter(shell -> "conflict".equals(shell.getData("id")) && shell.isVisible()).findFirst());
    }

    private static Stream<Control> controls(Control control) {
        return control instanceof Composite parent
                ? Stream.concat(Stream.of(control),
                        Stream.of(parent.getChildren()).flatMap(ConflictScenesTest::controls))
                : Stream.of(control);
    }

    private List<Control> inDialog(String id) {
        return controls(dialog().orElseThrow()).filter(control -> id.equals(control.getData("id"))).toList();
    }

    private String words() {
        return screen.on(() -> controls(dialog().orElseThrow())
                .map(control -> control instanceof Label label
                        ? label.getText()
                        : control instanceof Button button ? button.getText() : "")
                .filter(text -> !text.isEmpty()).toList().toString());
    }

    private void press(String id) {
        screen.run(() -> inDialog(id).getFirst().notifyListeners(SWT.Selection, new Event()));
        screen.await("the dialog is gone", () -> dialog().isEmpty());
    }

    private void choose(String id, String words) {
        screen.run(() -> {
            var radio = inDialog(id).stream().map(Button.class::cast)
                    .filter(button -> button.getText().equals(words)).findFirst().orElseThrow();
            radio.setSelection(true);
            radio.notifyListeners(SWT.Selection, new Event());
        });
    }
}
