package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.ClinicException;
import org.motus.ui.ActivePatient;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;

/** What a clinician does in the editor of a program. */
@DisplayName("Program editor")
class EditorScenesTest extends EditorScene {

    @Test
    @DisplayName("start set, drop one, change reps, undo, redo, save, print: the PDF has the changed dose and not the dropped one")
    void theWholeWay() throws IOException, ClinicException {
        start(LocationCode.A);
        assertEquals("Revision 1", screen.label("editor.revision"));
        assertTrue(screen.shows("editor.draft"));
        assertEquals(List.of(), clinic().revisions(patient), "nothing is saved yet");
        var names = exercises();
        assertTrue(names.size() >= 3 && names.size() <= 5, names::toString);
        assertEquals("Lying pelvic tilt", names.getFirst());
        var dropped = names.get(1);

        selectCard(1);
        screen.push("dose.remove");
        screen.await("it is gone", () -> !exercises().contains(dropped));
        selectCard(0);
        type("dose.REPS", "12");
        screen.await("the step has its name", () -> undoLabel().equals(Optional.of(
                "Lying pelvic tilt, reps 10 to 12")));
        screen.push("editor.undo");
        screen.await("10 again", () -> text("dose.REPS").equals("10"));
        screen.push("editor.redo");
        screen.await("12 again", () -> text("dose.REPS").equals("12"));

        screen.push("editor.save");
        screen.await("it is a revision", () -> !screen.shows("editor.draft"));
        var saved = clinic().latestRevision(patient).orElseThrow();
        assertEquals(1, saved.info().number());
        assertEquals(12, saved.program().getPhases().getFirst().getPrescriptions().getFirst().getDosage().getReps());
        screen.await("the row knows it", () -> screen.service(ActivePatient.class).patient()
                .filter(row -> row.revision() == 1).isPresent());

        var text = print("handout.pdf");
        assertTrue(text.contains("Do 12. Hold each 5 seconds."), text);
        assertFalse(text.contains(dropped), text);
    }

    @Test
    @DisplayName("save and print of a draft saves the revision first")
    void printSavesFirst() throws IOException, ClinicException {
        start(LocationCode.E);
        var text = print("draft.pdf");
        assertEquals(1, clinic().latestRevision(patient).orElseThrow().info().number());
        assertTrue(text.contains(exercises().getFirst()), text);
    }

    @Test
    @DisplayName("a number outside its limits is refused in words, and the dose stays")
    void refusesInWords() {
        start(LocationCode.A);
        selectCard(0);
        type("dose.REPS", "101");
        screen.await("the sentence", () -> screen.label("dose.fault").contains("100"));
        assertEquals(10, program().getFirst().getDosage().getReps());
        type("dose.REPS", "11");
        screen.await("it is taken", () -> program().getFirst().getDosage().getReps() == 11);
        screen.await("the sentence is gone", () -> screen.label("dose.fault").isEmpty());
    }

    @Test
    @DisplayName("what a flag forbids blocks the print, may be saved, and one click on a fix mends it")
    void blockedPrintsNot() throws ClinicException {
        start(LocationCode.A);
        screen.run(() -> {
            var record = screen.service(ActiveRecord.class).document().orElseThrow();
            record.change("Flag", () -> record.patient().getFlags().add("VERTEBRAL_FRACTURE"));
        });
        screen.await("the finding", () -> screen.words("totals.findings").contains("blocked"));
        screen.await("no print", () -> !screen.on(() -> look("editor.print").isEnabled()));
        assertTrue(screen.on(() -> look("editor.print").getToolTipText()).startsWith("Cannot be printed: "));
        var out = folder.resolve("blocked.pdf");
        screen.command(Commands.PRINT, Map.of(Commands.PRINT_FILE, out.toString()));
        screen.await("the refusal", () -> screen.words("banner.PROGRAM").contains("safety check forbids it"));
        assertFalse(Files.exists(out));
        assertTrue(screen.shows("editor.draft"), "the draft stays as it is");
        screen.push("editor.save");
        screen.await("it may be saved", () -> !screen.shows("editor.draft"));
        var fixed = screen.on(() -> undoLabel());
        screen.push("findings.fix");
        screen.await("one step mends it", () -> !undoLabel().equals(fixed));
        screen.await("it can be printed", () -> screen.on(() -> look("editor.print").isEnabled()));
    }

    @Test
    @DisplayName("a draft waits for its patient while another one is open, and comes back as it was")
    void draftsWait() {
        start(LocationCode.A);
        selectCard(0);
        type("dose.REPS", "15");
        screen.await("it is taken", () -> program().getFirst().getDosage().getReps() == 15);
        open("demo-neck");
        screen.await("her program", () -> "Revision 1".equals(screen.label("editor.revision"))
                && !screen.shows("editor.draft"));
        assertTrue(screen.on(() -> screen.window().getActivePage().getDirtyEditors().length) == 1);
        open(patient);
        screen.await("the draft", () -> screen.shows("editor.draft") && text("dose.REPS").equals("15"));
        screen.await("its steps can be undone again",
                () -> undoLabel().equals(Optional.of("Lying pelvic tilt, reps 10 to 15")));
    }

    @Test
    @DisplayName("leaving the program with a draft asks, and Cancel leaves everything as it is")
    void leavingAsks() {
        start(LocationCode.A);
        var display = PlatformUI.getWorkbench().getDisplay();
        display.asyncExec(() -> PlatformUI.getWorkbench().close());
        screen.await("the question", () -> question().isPresent());
        var words = screen.on(() -> question().orElseThrow().getText() + words(question().orElseThrow()));
        assertFalse(words.contains("Robin"), words);
        screen.run(() -> question().orElseThrow().close());
        screen.await("the window is still there", () -> question().isEmpty());
        assertTrue(screen.shows("editor.draft"));
    }

    @Test
    @DisplayName("search finds an exercise by another name, Enter adds it at its place, and it is in use then")
    void addsFromTheLibrary() {
        start(LocationCode.A);
        var before = exercises().size();
        screen.type("exercises.search", "hip lift");
        screen.await("one is found", () -> screen.rows("exercises.table") >= 1
                && screen.cell("exercises.table", 0, 0).startsWith("Bridge"));
        screen.run(() -> screen.look(Text.class, "exercises.search").orElseThrow()
                .notifyListeners(SWT.DefaultSelection, new Event()));
        screen.await("it is a card", () -> exercises().size() == before + 1);
        screen.await("it is in use", () -> screen.cell("exercises.table", 0, 0).contains(", in use"));
        assertEquals(Optional.of("Bridge added"), undoLabel());
        screen.clear("exercises.search");
    }

    private Optional<Shell> question() {
        return screen.on(() -> Arrays.stream(PlatformUI.getWorkbench().getDisplay().getShells())
                .filter(shell -> shell != screen.window().getShell() && shell.isVisible()
                        && buttons(shell).findAny().isPresent())
                .findFirst());
    }

    private static Stream<Button> buttons(Composite box) {
        return Arrays.stream(box.getChildren()).flatMap(child -> child instanceof Button button
                ? Stream.of(button)
                : child instanceof Composite inner ? buttons(inner) : Stream.empty());
    }

    private static String words(Composite box) {
        return Arrays.stream(box.getChildren()).map(child -> child instanceof Label label
                ? label.getText()
                : child instanceof Composite inner ? words(inner) : "").reduce("", String::concat);
    }
}
