package org.motus.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.motus.store.ClinicException;
import org.motus.store.PatientQuery;
import org.motus.store.PatientSummary;
import org.motus.ui.ActiveClinic;
import org.motus.ui.ActivePatient;
import org.motus.ui.Commands;
import org.motus.ui.Discreet;
import org.motus.ui.Step;

/** How a clinician finds patients, adds one, and puts one away. */
@DisplayName("Caseload")
class CaseloadScenesTest extends DemoScene {

    @AfterEach
    void backToTheCaseload() {
        screen.run(() -> screen.service(Discreet.class).set(false));
        screen.command(Commands.PATIENTS, Map.of());
        list(SWT.HOME);
    }

    private void list(int key) {
        var choice = screen.find(Control.class, "patients.archived");
        screen.run(() -> {
            var event = new Event();
            event.keyCode = key;
            choice.notifyListeners(SWT.KeyDown, event);
        });
    }

    private void sort(String head) {
        var table = screen.find(Table.class, "patients.table");
        screen.run(() -> {
            for (var column : table.getColumns()) {
                if (column.getText().equals(head)) {
                    column.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
    }

    private boolean first(String name) {
        return screen.cell("patients.table", 0, 0).startsWith(name);
    }

    private Optional<String> active() {
        return screen.service(ActivePatient.class).patient().map(PatientSummary::givenName);
    }

    private void open(String name) {
        screen.select("patients.table", name);
        var table = screen.find(Table.class, "patients.table");
        screen.run(() -> table.notifyListeners(SWT.DefaultSelection, new Event()));
        screen.await(name + " is open", () -> active().filter(name::equals).isPresent());
    }

    private boolean on(Step step) {
        return screen.window().getActivePage().getPerspective().getId().equals(step.perspective());
    }

    @Test
    @DisplayName("typing finds by name, by number and by birth date in any usual form")
    void search() {
        screen.type("patients.search", "mus");
        screen.await("Kim is left", () -> screen.rows("patients.table") == 1 && first("Kim Muster"));
        assertEquals("1 of 5", screen.label("patients.count"));
        screen.type("patients.search", "d-004");
        screen.await("Noor is found by number", () -> screen.rows("patients.table") == 1 && first("Noor"));
        screen.type("patients.search", "14.3.1968");
        screen.await("Alex is found by birth date", () -> screen.rows("patients.table") == 1 && first("Alex"));
    }

    @Test
    @DisplayName("a click on a head sorts by it, the next click the other way round")
    void sorting() {
        sort("Pain 0–10");
        screen.await("the least pain first", () -> first("Maria Invented"));
        sort("Pain 0–10");
        screen.await("the most pain first", () -> first("Kim Muster"));
        sort("Patient");
        screen.await("by name again", () -> first("Alex Example"));
    }

    @Test
    @DisplayName("a click marks a row and opens nobody; Enter opens the patient on the overview")
    void openByEnter() {
        screen.select("patients.table", "Toni");
        assertEquals(Optional.empty(), active());
        open("Toni");
        screen.await("the overview", () -> on(Step.OVERVIEW));
    }

    @Test
    @DisplayName("a new patient with a name from right to left is added, opened, archived and brought back")
    void newPatient() throws ClinicException {
        var before = screen.service(ActiveClinic.class).clinic().orElseThrow()
                .countPatients(PatientQuery.of("").finding(PatientQuery.Archived.ONLY));
        var name = "\u0645\u062D\u0645\u062F";
        screen.command(Commands.NEW_PATIENT, Map.of());
        screen.type("details.given", name);
        screen.type("details.family", "Aaron");
        screen.type("details.born", "1/2/1970");
        screen.push("details.done");
        screen.await("the new patient is open", () -> active().filter(name::equals).isPresent());
        screen.await("the overview", () -> on(Step.OVERVIEW));
        screen.command(Commands.PATIENTS, Map.of());
        screen.await("six are listed", () -> screen.rows("patients.table") == 6);
        assertTrue(screen.cell("patients.table", 0, 0).contains(name), screen.cell("patients.table", 0, 0));
        archive(5);
        list(SWT.END);
        screen.await("one more is archived", () -> screen.rows("patients.table") == before + 1);
        archive(before);
        list(SWT.HOME);
        screen.await("the patient is back", () -> screen.rows("patients.table") == 6);
        archive(5);
    }

    private void archive(int left) {
        screen.await("the record is open", () -> screen.enabled(Commands.ARCHIVE_PATIENT));
        screen.command(Commands.ARCHIVE_PATIENT, Map.of());
        screen.await(left + " are listed", () -> screen.look(Table.class, "patients.table")
                .map(Table::getItemCount).orElse(0) == left);
        assertTrue(screen.shows("banner.CLINIC"));
    }

    @Test
    @DisplayName("without a name nothing is added and the field says why; what was typed is there again later")
    void draft() {
        screen.command(Commands.NEW_PATIENT, Map.of());
        screen.type("details.number", "D-002");
        screen.await("the number is known", () -> screen.label("details.duplicate").contains("Toni Fictional"));
        screen.type("details.born", "3/12/2199");
        screen.push("details.done");
        screen.await("the birth date is refused", () -> screen.label("details.born.sentence").contains("future"));
        screen.await("a name is missing", () -> screen.label("details.family.sentence").contains("name is missing"));
        screen.push("details.cancel");
        screen.await("the caseload", () -> on(Step.CASELOAD));
        assertEquals(5, screen.rows("patients.table"));
        screen.command(Commands.NEW_PATIENT, Map.of());
        assertEquals("D-002", screen.on(screen.find(Text.class, "details.number")::getText));
        screen.push("details.draft.action");
        screen.await("an empty form", () -> screen.look(Text.class, "details.number")
                .filter(field -> field.getText().isEmpty()).isPresent());
    }

    @Test
    @DisplayName("what is changed in the details is a step of undo and is saved")
    void edit() {
        open("Noor");
        screen.command(Commands.EDIT_PATIENT, Map.of());
        screen.await("her details", () -> screen.label("details.title").contains("Noor Madeup"));
        screen.type("details.phone", "555 0199");
        screen.push("details.done");
        screen.await("the overview", () -> on(Step.OVERVIEW));
        screen.command(Commands.EDIT_PATIENT, Map.of());
        screen.await("the new number", () -> screen.look(Text.class, "details.phone")
                .filter(field -> "555 0199".equals(field.getText())).isPresent());
        screen.command(Commands.UNDO, Map.of());
        screen.await("no number", () -> screen.look(Text.class, "details.phone")
                .filter(field -> field.getText().isEmpty()).isPresent());
    }

    @Test
    @DisplayName("in discreet mode only the active patient is readable, and nobody is found by name")
    void discreet() {
        open("Toni");
        screen.command(Commands.PATIENTS, Map.of());
        screen.run(() -> screen.service(Discreet.class).set(true));
        screen.await("Alex is hidden", () -> screen.cell("patients.table", 0, 0).strip().endsWith("Patient"));
        assertEquals("", screen.cell("patients.table", 0, 2));
        assertTrue(screen.cell("patients.table", 1, 0).startsWith("Toni Fictional"));
        screen.type("patients.search", "kim");
        screen.await("the words", () -> "Names are hidden".equals(screen.label("patients.empty")));
        assertFalse(screen.shows("patients.table"));
        screen.clear("patients.search");
        screen.await("the list is back", () -> screen.rows("patients.table") == 5);
    }
}
