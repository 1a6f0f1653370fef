package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.model.library.LocationCode;
import org.motus.store.Act;
import org.motus.store.AuditQuery;
import org.motus.store.ClinicException;
import org.motus.ui.ActiveRecord;
import org.motus.ui.Commands;

/** What a clinician does who goes on although a check refuses. */
@DisplayName("Overriding a safety check")
class OverrideScenesTest extends EditorScene {

    private static final String WHY = "Healed for years, pain free in this range.";

    /** The seated trunk turn of the upper back is contraindicated after a vertebral fracture. */
    private void blockedProgram() {
        start(LocationCode.B);
        screen.run(() -> {
            var record = screen.service(ActiveRecord.class).document().orElseThrow();
            record.change("Flag", () -> record.patient().getFlags().add("VERTEBRAL_FRACTURE"));
        });
        screen.await("the finding", () -> screen.words("totals.findings").contains("1 blocked"));
        screen.await("no print", () -> !printable());
    }

    private boolean printable() {
        return screen.on(() -> look("editor.print").isEnabled());
    }

    private static Optional<Shell> dialog() {
        return Stream.of(PlatformUI.getWorkbench().getDisplay().getShells())
                .filter(shell -> "override".equals(shell.getData("id")) && shell.isVisible()).findFirst();
    }

    private static Stream<Control> below(Control control) {
        return control instanceof Composite box
                ? Stream.concat(Stream.of(control), Stream.of(box.getChildren()).flatMap(OverrideScenesTest::below))
                : Stream.of(control);
    }

    private static <T extends Control> T inDialog(Class<T> type, String id) {
        return dialog().stream().flatMap(OverrideScenesTest::below).filter(control -> id.equals(control.getData("id")))
                .filter(type::isInstance).map(type::cast).findFirst().orElseThrow();
    }

    /** The dialog keeps the thread of the window until it is answered. */
    private void ask() {
        ask("findings.override");
    }

    private void ask(String button) {
        screen.await("the button", () -> screen.shows(button));
        PlatformUI.getWorkbench().getDisplay().asyncExec(() -> look(button)
                .notifyListeners(SWT.Selection, new Event()));
        screen.await("the dialog", () -> dialog().isPresent());
    }

    private void press(String id) {
        screen.run(() -> inDialog(Control.class, id).notifyListeners(SWT.Selection, new Event()));
    }

    private void say(String id, String words) {
        screen.run(() -> inDialog(Text.class, id).setText(words));
    }

    private String sentence(String id) {
        return screen.on(() -> below(inDialog(Control.class, id + ".sentence")).filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText()).reduce("", String::concat));
    }

    private void override() {
        ask();
        say("override.name", "Sam Sample");
        say("override.reason", WHY);
        press("override.go");
        screen.await("the dialog is gone", () -> dialog().isEmpty());
        screen.await("the finding says who", () -> screen.label("findings.overridden").startsWith(
                "Overridden by Sam Sample on "));
    }

    private List<String> rows() throws ClinicException {
        return clinic().audit().find(AuditQuery.all(100).about(patient).of(Act.OVERRIDE)).stream()
                .map(row -> row.subject()).toList();
    }

    @Test
    @DisplayName("name and reason, and the print is there; undo, redo, save: one row of audit; the page says no reason")
    void theWholeWay() throws Exception {
        blockedProgram();
        override();
        assertTrue(screen.label("findings.overridden").endsWith(": " + WHY), screen.label("findings.overridden"));
        screen.await("it can be printed", this::printable);
        screen.await("it is a warning now", () -> screen.words("totals.findings").contains("1 warning"));
        assertFalse(screen.words("totals.findings").contains("blocked"));
        assertEquals(Optional.of("Seated trunk turn, check overridden"), undoLabel());
        screen.push("editor.undo");
        screen.await("refused again", () -> !printable() && screen.shows("findings.override"));
        screen.push("editor.redo");
        screen.await("overridden again", () -> printable() && screen.shows("findings.takeback"));
        assertEquals(List.of(), rows(), "nothing is saved yet");

        var text = print("overridden.pdf");
        assertEquals(List.of("revision 1: SF-01 EX-037"), rows());
        assertTrue(text.contains("Keep turns small and slow with weak bones."), text);
        assertFalse(text.contains("Healed for years"), text);
        var kept = clinic().latestRevision(patient).orElseThrow().program().getOverrides().getFirst();
        assertEquals(List.of("Sam Sample", WHY), List.of(kept.getClinician(), kept.getReason()));

        screen.push("findings.takeback");
        screen.await("refused again", () -> !printable() && screen.shows("findings.override"));
        assertEquals(Optional.of("Seated trunk turn, override taken back"), undoLabel());
    }

    @Test
    @DisplayName("without name or reason the fields say what is missing, and Cancel changes nothing")
    void missing() {
        blockedProgram();
        var before = undoLabel();
        ask();
        var finding = screen.on(() -> inDialog(Label.class, "override.finding").getText());
        assertTrue(finding.startsWith("Seated trunk turn is not for this patient"), finding);
        assertTrue(screen.on(() -> inDialog(Label.class, "override.origin").getText()).contains("R57 Giangregorio"));
        say("override.name", " ");
        press("override.go");
        screen.await("the sentence at the name", () -> sentence("override.name").contains("Type your name"));
        assertTrue(sentence("override.reason").contains("Say why"), sentence("override.reason"));
        say("override.name", "Sam Sample");
        press("override.go");
        screen.await("only the reason is missing", () -> sentence("override.name").isEmpty());
        assertTrue(screen.on(() -> dialog().isPresent()));
        press("override.cancel");
        screen.await("the dialog is gone", () -> dialog().isEmpty());
        assertEquals(before, undoLabel());
        assertFalse(printable());
    }

    @Test
    @DisplayName("with keys alone: the reason has the keys, Tab goes to the buttons, Escape gives up")
    void keys() {
        blockedProgram();
        override();
        screen.push("findings.takeback");
        screen.await("refused again", () -> screen.shows("findings.override"));
        ask();
        screen.await("the name is known, the reason is asked", () -> screen.focused("override.reason"));
        screen.keys("ok");
        screen.press(SWT.TAB);
        screen.await("Cancel", () -> screen.focused("override.cancel"));
        screen.press(SWT.TAB);
        screen.await("Override", () -> screen.focused("override.go"));
        screen.press(' ');
        screen.await("it is overridden", () -> screen.on(() -> dialog().isEmpty()) && printable());
        screen.push("findings.takeback");
        screen.await("refused again", () -> screen.shows("findings.override"));
        ask();
        screen.await("the reason is asked", () -> screen.focused("override.reason"));
        screen.press(SWT.ESC);
        screen.await("the dialog is gone", () -> dialog().isEmpty());
        assertFalse(printable());
    }

    @Test
    @DisplayName("the selected card has the button too, while a check that can be overridden refuses it")
    void fromTheCard() {
        blockedProgram();
        selectCard(1);
        screen.await("nothing refuses the second", () -> !screen.shows("dose.override"));
        selectCard(0);
        ask("dose.override");
        say("override.name", "Sam Sample");
        say("override.reason", WHY);
        press("override.go");
        screen.await("it can be printed", () -> printable() && !screen.shows("dose.override"));
    }

    @Test
    @DisplayName("what cannot be overridden has no such button")
    void hardStop() {
        start(LocationCode.A);
        screen.run(() -> {
            var record = screen.service(ActiveRecord.class).document().orElseThrow();
            record.change("Flag", () -> record.patient().getFlags().add("PROGRESSIVE_NEURO_DEFICIT"));
        });
        screen.await("the findings", () -> screen.words("totals.findings").contains("5 blocked"));
        screen.await("fixes are there", () -> screen.shows("findings.fix"));
        assertFalse(screen.shows("findings.override") || screen.shows("dose.override"));
        screen.command(Commands.PRINT, Map.of(Commands.PRINT_FILE, folder.resolve("x.pdf").toString()));
        screen.await("the refusal", () -> screen.words("banner.PROGRAM").contains("safety check forbids it"));
    }
}
